import { type Likeness, SLIP, type WordRange } from "./alike.ts";
import type { Candidate, CopyIndex } from "./find-again.ts";
import { WORDS_PER_FINGERPRINT } from "./fingerprints.ts";

/**
 * The sentence that holds what was found of a segment. Fingerprints tell its edges only roughly: words may have been
 * put in or left out, and a last run of fewer words has none. Its edges are those of its neighbours, or else where a
 * sentence ends: by a stop rather than by a line, which may be broken anywhere.
 * @param range the words that no other segment takes
 */
export function sentenceAround(index: CopyIndex, likeness: Likeness, range: WordRange): Candidate {
  const { core } = likeness;
  const slips = Array.from({ length: SLIP + 1 }, (_, slip) => slip);
  const first = edge(
    index,
    likeness.from,
    slips.flatMap((slip) => [-slip, slip]),
    ({ from }) => from,
    range,
    (at) => at <= core.from,
  );
  const tail = Array.from({ length: WORDS_PER_FINGERPRINT + SLIP }, (_, more) => more);
  const last = edge(
    index,
    likeness.to,
    [...tail, ...slips.slice(1).map((slip) => -slip)],
    ({ to }) => to,
    range,
    (at) => at >= core.to,
  );
  return { from: first, to: last, by: "fingerprints", sameWords: false };
}

function edge(
  index: CopyIndex,
  estimate: number,
  offsets: readonly number[],
  neighbour: (range: WordRange) => number,
  range: WordRange,
  holdsCore: (at: number) => boolean,
): number {
  const possible = offsets
    .map((offset) => estimate + offset)
    .filter((at) => range.from <= at && at <= range.to && holdsCore(at));
  const bound = neighbour(range);
  if (possible.includes(bound)) return bound;
  const ending = (kind: "stop" | "line") => possible.find((at) => index.ending(at) === kind);
  return ending("stop") ?? ending("line") ?? Math.min(Math.max(estimate, range.from), range.to);
}
