import { WORDS_PER_FINGERPRINT } from "./fingerprints.ts";

/** Indexes of words, half-open. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** A place where some fingerprints of a passage stand in their order, though words between them differ. */
export interface Likeness extends WordRange {
  /** How many of the fingerprints stand there. */
  readonly hits: number;
  /** Where the first run that was found begins, and where the last one ends: the passage holds at least this. */
  readonly core: WordRange;
}

/** How far words that were put in or left out may shift a passage's later fingerprints against its first. */
export const SLIP = 3;
/** Less than this part of the fingerprints is chance. */
const LEAST_SHARE = 0.4;

interface Hit {
  readonly at: number;
  readonly from: number;
  /** Where the passage would begin if no words were put in or left out. */
  readonly origin: number;
}

/**
 * The places in a range of words at which most fingerprints stand, best only.
 * @param runs by fingerprint: the indexes of words at which a run with it begins
 */
export function alikeIn(
  prints: readonly string[],
  runs: ReadonlyMap<string, readonly number[]>,
  range: WordRange,
): Likeness[] {
  const hits = prints.flatMap((print, at) =>
    (runs.get(print) ?? [])
      .filter((from) => range.from <= from && from + WORDS_PER_FINGERPRINT <= range.to)
      .map((from): Hit => ({ at, from, origin: from - at * WORDS_PER_FINGERPRINT })),
  );
  hits.sort((a, b) => a.origin - b.origin);
  const groups = hits.map(({ origin }) =>
    hits.filter((one) => origin <= one.origin && one.origin <= origin + SLIP),
  );
  const best = Math.max(0, ...groups.map(score));
  if (best === 0 || best < prints.length * LEAST_SHARE) return [];
  const found: Likeness[] = [];
  for (const group of groups.filter((one) => score(one) === best)) {
    const place = placeOf(group, prints.length, range);
    // Groups that overlap are one place seen with and without its edge.
    if (place && !found.some((other) => Math.abs(other.from - place.from) <= SLIP)) found.push(place);
  }
  return found;
}

function score(group: readonly Hit[]): number {
  return new Set(group.map(({ at }) => at)).size;
}

function placeOf(group: readonly Hit[], prints: number, range: WordRange): Likeness | undefined {
  const ordered = group.toSorted((a, b) => a.at - b.at);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const core = { from: first.from, to: last.from + WORDS_PER_FINGERPRINT };
  return {
    from: Math.max(first.origin, range.from),
    to: Math.min(last.from + (prints - last.at) * WORDS_PER_FINGERPRINT, range.to),
    hits: score(group),
    core,
  };
}
