import type { Evidence, Figure, Segment, Statement, TierPlacement } from "@open-tip/schema";

/** Evidence as built files write it: the place of its segment in the article, with what is more than that. */
type Written = Evidence | number | readonly [segment: number, more: Partial<Evidence>];
type WithWritten<Kind> = Omit<Kind, "evidence"> & { readonly evidence?: readonly Written[] };

/** An article's records as built files write them. */
export interface WrittenRecords {
  readonly segments: readonly Segment[];
  readonly statements: readonly WithWritten<Statement>[];
  readonly figures: readonly WithWritten<Figure>[];
  readonly tierPlacements: readonly WithWritten<TierPlacement>[];
}

/** Repeats in evidence of a whole sentence what its segment says: offsets and digests, which built files write once. */
export function restoreEvidence<Records extends WrittenRecords>({ segments, ...records }: Records) {
  const whole = (at: number): Evidence => {
    const { id, article, start, end, digest, wordsDigest } = segments[at] as Segment;
    return { source: article, segments: [id], start, end, digest, wordsDigest };
  };
  const one = (written: Written): Evidence => {
    if (typeof written === "number") return whole(written);
    return Array.isArray(written) ? { ...whole(written[0]), ...written[1] } : (written as Evidence);
  };
  const all = (list: readonly { readonly evidence?: readonly Written[] }[]) =>
    list.map((record) => (record.evidence ? { ...record, evidence: record.evidence.map(one) } : record));
  const { statements, figures, tierPlacements } = records;
  return {
    ...records,
    segments,
    statements: all(statements) as Statement[],
    figures: all(figures) as Figure[],
    tierPlacements: all(tierPlacements) as TierPlacement[],
  };
}
