import type { ArticleId } from "../generated/ids.ts";
import { segments } from "./annotated-articles.ts";
import { get } from "./get.ts";
import type { CorpusRecord, RecordId, Segment } from "./records.ts";

/** A stretch of an article on which a record rests, and the segments around it, which say what they do there. */
export interface Footing {
  readonly source: ArticleId;
  /** Offset of the first code point, from 0. */
  readonly start: number;
  /** Offset after the last code point. */
  readonly end: number;
  /** The words, where they are an official's or a report's. */
  readonly exact?: string;
  /** Whether the record says so itself, quotes it, or is only named there. */
  readonly as: "evidence" | "quotation" | "mention";
  readonly segments: readonly Segment[];
}

/**
 * Where a record rests in the articles, in the order of articles and text: its own evidence and quotations, and for
 * whoever and whatever articles share, each place that names it. Empty for what only other sources tell of, such as
 * the body that a figure is really from: its `citations` say where that was read.
 * @param record a record, or its id
 */
export function evidenceFor(record: CorpusRecord | RecordId): Footing[] {
  const found: CorpusRecord = typeof record === "string" ? get(record) : record;
  if (isSegment(found))
    return [{ ...spanOf(found), source: found.article, as: "evidence", segments: [found] }];
  const { evidence = [], quotations = [] } = found as Anchored;
  const own = [
    ...evidence.map((one) => ({ ...footing(one), as: "evidence" as const })),
    ...quotations.map((one) => ({ ...footing(one), as: "quotation" as const })),
  ];
  const named = segments.flatMap((segment) =>
    (segment.mentions ?? [])
      .filter(({ of }) => of === found.id)
      .map((mention) => ({
        ...spanOf(mention),
        source: segment.article,
        as: "mention" as const,
        segments: [segment],
      })),
  );
  return [...own, ...named];
}

type Anchored = { readonly evidence?: readonly Anchor[]; readonly quotations?: readonly Anchor[] };
interface Anchor {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly exact?: string;
}

function footing({ source, start, end, exact }: Anchor): Omit<Footing, "as"> {
  return {
    source: source as ArticleId,
    start,
    end,
    ...(exact !== undefined && { exact }),
    segments: segments.filter((one) => one.article === source && one.start < end && start < one.end),
  };
}

function isSegment(record: CorpusRecord): record is Segment {
  return record.id.startsWith("segment/");
}

function spanOf({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end };
}
