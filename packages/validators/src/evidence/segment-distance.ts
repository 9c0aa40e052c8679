import type { Segment } from "@open-tip/schema";
import type { WordRange } from "./alike.ts";

/** By segment: the place that it was given. */
export type Places = readonly (WordRange | undefined)[];

/** Code points to a word, with the space after it, in English. */
const CODE_POINTS_PER_WORD = 6;
/** Paragraphs move as a whole: a neighbour in another one tells less. */
const OTHER_PARAGRAPH = 0.5;

/**
 * How many words a place for a segment is away from where its nearest neighbours make one expect it: the one before
 * or the one after, whichever agrees better, for either may have moved.
 */
export function distance(
  segments: readonly Segment[],
  places: Places,
  at: number,
  { from, to }: WordRange,
): number {
  const own = segments[at];
  if (own === undefined) return Number.POSITIVE_INFINITY;
  const penalty = ({ paragraph }: Segment) => (paragraph === own.paragraph ? 0 : OTHER_PARAGRAPH);
  let least = Number.POSITIVE_INFINITY;
  for (const step of [-1, 1]) {
    let other = at + step;
    while (other >= 0 && other < segments.length && places[other] === undefined) other += step;
    const [neighbour, place] = [segments[other], places[other]];
    if (neighbour === undefined || place === undefined) continue;
    const between = step < 0 ? own.start - neighbour.end : neighbour.start - own.end;
    const words = Math.floor(Math.max(between, 0) / CODE_POINTS_PER_WORD);
    const actual = step < 0 ? from - place.to : place.from - to;
    least = Math.min(least, Math.abs(actual - words) + penalty(neighbour));
  }
  return least;
}
