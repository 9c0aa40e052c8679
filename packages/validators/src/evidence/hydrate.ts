import type {
  Article,
  Dataset,
  Evidence,
  Figure,
  Mention,
  Quotation,
  Segment,
  Statement,
  TierPlacement,
} from "@open-tip/schema";
import { OpenTipError } from "../errors.ts";
import { digestOf } from "./digest.ts";
import { Relocator, type Whereabouts } from "./relocate.ts";
import { type CodePointText, codePointText, decodeUtf8, encodeUtf8 } from "./text.ts";

/** A stretch of the text given: its words, and where they stand. */
export interface Stretch {
  /** Offset of its first code point in the text given. */
  readonly start: number;
  /** Offset after its last code point in the text given. */
  readonly end: number;
  readonly text: string;
  /** In a copy that differs: how it was found there. Absent where the text is the one that was annotated. */
  readonly found?: Whereabouts;
}

/** A passage of a record over the text; null where nothing in the text fits. */
export interface HydratedPassage<Anchor extends Evidence | Quotation = Evidence | Quotation> {
  readonly anchor: Anchor;
  readonly at: Stretch | null;
}

/** A record that rests on passages of the article. */
export interface HydratedRecord<Kind extends Statement | Figure | TierPlacement> {
  readonly record: Kind;
  readonly evidence: readonly HydratedPassage<Evidence>[];
  /** The words of the speaker. Empty for records that have none. */
  readonly quotations: readonly HydratedPassage<Quotation>[];
}

/** A segment over the text, with what it names and what rests on it. */
export interface HydratedSegment {
  readonly segment: Segment;
  readonly at: Stretch | null;
  /** What it names, with the name as the text prints it; where the segment was changed, only what could be placed. */
  readonly mentions: readonly { readonly mention: Mention; readonly at: Stretch }[];
  /** The statements, figures and placements that rest on it, by id. */
  readonly records: readonly string[];
}

/** An article with its annotations laid over a text. */
export interface HydratedArticle {
  readonly article: Article;
  /** Whether the text is, byte for byte, the one that was annotated; null when the article has no digest. */
  readonly sameText: boolean | null;
  /** In the order of the text that was annotated. */
  readonly segments: readonly HydratedSegment[];
  readonly statements: readonly HydratedRecord<Statement>[];
  readonly figures: readonly HydratedRecord<Figure>[];
  readonly tierPlacements: readonly HydratedRecord<TierPlacement>[];
  /** How many segments, passages of evidence and quotations have no place in the text. Not 0: the copy lacks something. */
  readonly lost: number;
}

/**
 * Lays the annotations of one article over its text, for whoever holds a copy. In the text that was annotated
 * everything stands at its offsets; in a copy that differs, as one saved from the web does, passages are found again
 * as {@link verify} finds them, and what is not found is null.
 * @param dataset a dataset that parses
 * @param article id of one of its articles
 * @param content the text; bytes are read as UTF-8, strictly
 * @throws OpenTipError `not-in-dataset` if the dataset has no such article; `bad-text` if bytes are not UTF-8
 */
export async function hydrate(
  dataset: Dataset,
  article: string,
  content: string | Uint8Array,
): Promise<HydratedArticle> {
  const found = dataset.articles?.find(({ id }) => id === article);
  if (found === undefined) {
    const known = (dataset.articles ?? []).map(({ id }) => id).join(", ");
    throw new OpenTipError(
      "not-in-dataset",
      `The dataset has no article ${article}.`,
      known === "" ? "It has no articles at all." : `Give one of ${known}.`,
    );
  }
  const name = `The text given for ${article}`;
  const whole = typeof content === "string" ? content : decodeUtf8(content, name);
  const bytes = typeof content === "string" ? encodeUtf8(content, name) : content;
  const sameText = found.digest === undefined ? null : (await digestOf(bytes)) === found.digest;
  const segments = (dataset.segments ?? [])
    .filter((one) => one.article === article)
    .toSorted((a, b) => a.start - b.start);
  const text = codePointText(whole);
  const place = sameText === true ? inPlace(text) : await elsewhere(text, whole, segments);

  const rest = async <Kind extends Statement | Figure | TierPlacement>(
    records: readonly Kind[] = [],
  ): Promise<HydratedRecord<Kind>[]> => {
    const here = ({ evidence = [] }: Kind) => evidence.some(({ source }) => source === article);
    return Promise.all(records.filter(here).map((record) => hydrated(record, article, place)));
  };
  const [statements, figures, tierPlacements] = await Promise.all([
    rest(dataset.statements),
    rest(dataset.figures),
    rest(dataset.tierPlacements),
  ]);
  const resting = [...statements, ...figures, ...tierPlacements];
  const laid = await Promise.all(
    segments.map(async (segment): Promise<HydratedSegment> => {
      const at = await place({ ...segment, source: article, segments: [segment.id] });
      const records = resting
        .filter(({ evidence }) => evidence.some(({ anchor }) => touches(anchor, segment)))
        .map(({ record }) => record.id);
      return { segment, at, mentions: mentionsIn(segment, at, text), records };
    }),
  );
  const passages = [...laid, ...resting.flatMap((one) => [...one.evidence, ...one.quotations])];
  const lost = passages.filter(({ at }) => at === null).length;
  return { article: found, sameText, segments: laid, statements, figures, tierPlacements, lost };
}

type Anchor = Pick<
  Evidence,
  "source" | "segments" | "start" | "end" | "exact" | "digest" | "wordsDigest" | "fingerprints"
>;
type Placing = (anchor: Anchor) => Promise<Stretch | null>;

/** In the text that was annotated. */
function inPlace(text: CodePointText): Placing {
  return async ({ start, end }) =>
    text.has(start, end) ? { start, end, text: text.span(start, end) } : null;
}

/** In a copy that differs, or of which nothing proves that it does not. */
async function elsewhere(text: CodePointText, whole: string, segments: readonly Segment[]): Promise<Placing> {
  const relocator = await Relocator.of(whole, segments);
  return async (anchor) => {
    const there = text.has(anchor.start, anchor.end) ? text.span(anchor.start, anchor.end) : undefined;
    if (there !== undefined && (await digestOf(there)) === anchor.digest)
      return { start: anchor.start, end: anchor.end, text: there };
    const found = await relocator.find(anchor);
    if (found === undefined) return null;
    const { start, end } = found;
    return { start, end, text: text.span(start, end), found };
  };
}

async function hydrated<Kind extends Statement | Figure | TierPlacement>(
  record: Kind,
  article: string,
  place: Placing,
): Promise<HydratedRecord<Kind>> {
  const lay = <One extends Evidence | Quotation>(anchors: readonly One[] = []) =>
    Promise.all(
      anchors
        .filter(({ source }) => source === article)
        .map(async (anchor) => ({ anchor, at: await place(anchor) })),
    );
  const { quotations = [] } = record as Pick<Statement, "quotations">;
  const [evidence, quoted] = await Promise.all([lay(record.evidence), lay(quotations)]);
  return { record, evidence, quotations: quoted };
}

function touches(anchor: Evidence, segment: Segment): boolean {
  if (anchor.segments !== undefined) return anchor.segments.includes(segment.id);
  return segment.start < anchor.end && anchor.start < segment.end;
}

/**
 * Names are as far from the start of their segment as they were where its words and its length are the same. Nothing
 * but that proves them, so what would begin or end inside a word is left out.
 */
function mentionsIn(segment: Segment, at: Stretch | null, text: CodePointText) {
  if (at === null || at.found?.sameWords === false) return [];
  if (at.end - at.start !== segment.end - segment.start) return [];
  return (segment.mentions ?? []).flatMap((mention) => {
    const [from, to] = [mention.start - segment.start, mention.end - segment.start];
    const points = Array.from(at.text);
    if (!isWhole(points, from, to)) return [];
    const [start, end] = [from + at.start, to + at.start];
    return { mention, at: { start, end, text: text.span(start, end) } };
  });
}

function isWhole(points: readonly string[], from: number, to: number): boolean {
  const isLetter = (at: number) => /[\p{L}\p{M}\p{Nd}]/u.test(points[at] ?? "");
  const isBlank = (at: number) => !/\S/u.test(points[at] ?? "");
  const inside = from >= 0 && from < to && to <= points.length && !isBlank(from) && !isBlank(to - 1);
  return inside && !(isLetter(from - 1) && isLetter(from)) && !(isLetter(to - 1) && isLetter(to));
}
