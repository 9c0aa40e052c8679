import type { Evidence, Figure, Quotation, Segment, Statement } from "@open-tip/schema";
import { type Anchor, readAnchors } from "./read-anchors.ts";

/** A segment as its article's file writes it: what it does, by role and in our own words. */
export type SegmentRow = readonly [role: Segment["role"], gloss: string];

/** A statement as its article's file writes it. What its numbers say is filled in. */
export type StatementRow = Omit<Statement, "id" | "source" | "quotations" | "evidence"> & {
  /** Numbers of the quotations it is made of, with their words, and whether words were left out or it goes on. */
  readonly quotes?: readonly (readonly [
    number: number,
    exact: string,
    more?: Pick<Quotation, "leftOpen" | "abridged">,
  ])[];
};

type FigureRow = Omit<Figure, "id" | "source" | "evidence">;

/**
 * Makes an article's records from what its file says of them and from its anchors. Segments, statements and figures are
 * named by numbers from 1, which are never used again.
 * @param article id of the article
 * @param table its anchors, as {@link readAnchors} reads them
 * @throws Error for a number that has no anchor: the article's file and its anchors disagree
 */
export function annotate(article: Segment["article"], table: string) {
  const anchors = readAnchors(table);
  const name = article.replace("article/", "");
  const idOf = (kind: string, number: number) => `${kind}/${name}/${number < 10 ? "0" : ""}${number}`;

  const get = <Found>(kind: string, found: ReadonlyMap<number, Found>, number: number): Found => {
    const anchor = found.get(number);
    if (anchor === undefined) throw new Error(`${article} has no anchor for ${kind} ${number}.`);
    return anchor;
  };
  const inside = (segment: number, { start, end, digest, wordsDigest }: Anchor): Evidence => {
    return { source: article, segments: [idOf("segment", segment)], start, end, digest, wordsDigest };
  };
  // Of a whole segment without the fingerprints of its words: the segment carries them itself.
  const sentence = (number: number) => inside(number, get("segment", anchors.segments, number));
  const spanIn = (found: typeof anchors.cues, statement: number, segment: number) => {
    const span = found.get(statement);
    return span?.segment === segment ? { start: span.start, end: span.end } : undefined;
  };

  return {
    /** All segments, in the order of their numbers. */
    segments: (rows: readonly SegmentRow[]): Segment[] =>
      rows.map(([role, gloss], at) => {
        const { paragraph, start, end, digest, wordsDigest, fingerprints } = get(
          "segment",
          anchors.segments,
          at + 1,
        );
        const mentions = anchors.mentions.get(at + 1);
        return {
          id: idOf("segment", at + 1),
          article,
          role,
          ...(paragraph > 0 && { paragraph }),
          start,
          end,
          digest,
          wordsDigest,
          ...(fingerprints.length > 0 && { fingerprints }),
          gloss,
          ...(mentions && { mentions }),
        };
      }),

    /** Whole sentences as evidence. */
    evidence: (...segments: readonly number[]): Evidence[] => segments.map(sentence),

    /** A part of a sentence as evidence, with its words where they are quoted. */
    clause: (number: number, exact?: string): Evidence => {
      const anchor = get("clause", anchors.clauses, number);
      const evidence = inside(anchor.segment, anchor);
      if (exact !== undefined) return { ...evidence, exact };
      const { fingerprints } = anchor;
      return fingerprints.length > 0 ? { ...evidence, fingerprints } : evidence;
    },

    /** The statement of that number, resting on those segments. */
    statement: (
      number: number,
      segments: readonly number[],
      { quotes = [], ...rest }: StatementRow,
    ): Statement => ({
      id: idOf("statement", number),
      source: article,
      ...rest,
      ...(quotes.length > 0 && {
        quotations: quotes.map(([which, exact, more]): Quotation => {
          const { segment, start, end, digest, wordsDigest } = get("quotation", anchors.quotations, which);
          const segments = [idOf("segment", segment)];
          return { source: article, segments, start, end, exact, ...more, digest, wordsDigest };
        }),
      }),
      evidence: segments.map((segment) => {
        const cue = spanIn(anchors.cues, number, segment);
        const speaker = spanIn(anchors.speakers, number, segment);
        return { ...sentence(segment), ...(cue && { cue }), ...(speaker && { speaker }) };
      }),
    }),

    /** The figure of that number, printed in those segments. */
    figure: (number: number, segments: readonly number[], row: FigureRow): Figure => ({
      id: idOf("figure", number),
      source: article,
      ...row,
      evidence: segments.map(sentence),
    }),

    /** Ids in the article, for records that point to one another. */
    id: idOf,
  };
}
