import type { Evidence, Quotation, Segment } from "@open-tip/schema";

/** A segment as it is written in an article's file: one line each. */
export type SegmentRow = readonly [
  role: Segment["role"],
  paragraph: number,
  start: number,
  end: number,
  digest: string,
  wordsDigest: string,
  gloss: string,
];

/**
 * The segments of an article, and evidence that points into them. Numbers are those of the rows, from 1; a row that
 * comes later is added at the end, whatever its place in the text, because numbers are never used again.
 */
export function anchored(article: Segment["article"], rows: readonly SegmentRow[]) {
  const name = article.replace("article/", "");
  const segments = rows.map(
    ([role, paragraph, start, end, digest, wordsDigest, gloss], at): Segment => ({
      id: `segment/${name}/${String(at + 1).padStart(2, "0")}`,
      article,
      role,
      paragraph,
      start,
      end,
      digest,
      wordsDigest,
      gloss,
    }),
  );
  const segment = (number: number): Segment => {
    const found = segments[number - 1];
    if (found === undefined) throw new Error(`${article} has no segment ${number}`);
    return found;
  };

  return {
    segments,
    /** Whole sentences as evidence. */
    evidence: (...numbers: readonly number[]): Evidence[] =>
      numbers.map((number) => {
        const { id, start, end, digest, wordsDigest } = segment(number);
        return { source: article, segments: [id], start, end, digest, wordsDigest };
      }),
    /** Quoted words inside a sentence. */
    quotation: (
      number: number,
      start: number,
      end: number,
      exact: string,
      digest: string,
      wordsDigest: string,
      more: Pick<Quotation, "leftOpen" | "abridged"> = {},
    ): Quotation => {
      const segments = [segment(number).id];
      return { source: article, segments, start, end, exact, ...more, digest, wordsDigest };
    },
  };
}
