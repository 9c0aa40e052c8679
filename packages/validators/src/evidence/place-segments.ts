import type { Segment } from "@open-tip/schema";
import { type Likeness, SLIP, type WordRange } from "./alike.ts";
import type { Candidate, CopyIndex, Sought } from "./find-again.ts";
import { distance, type Places } from "./segment-distance.ts";
import { sentenceAround } from "./sentence-around.ts";

/** A segment, and the place that was chosen for it. */
export interface Placed {
  readonly segment: Segment;
  readonly candidate: Candidate | undefined;
  readonly alternatives: number;
}

interface Option {
  readonly at: number;
  readonly candidate: Candidate;
  readonly cost: number;
}

/**
 * Chooses a place for each segment. No two share words, for segments never overlap. Those whose words stand at one
 * place only come first; then those whose words stand at several, or are claimed by several, by how near the place is
 * to the neighbours'; then short ones, whose words may stand inside any sentence; and then, in what is left of the
 * copy, those of which words were changed.
 * @param segments in the order of the text that was annotated
 */
export async function placeSegments(index: CopyIndex, segments: readonly Segment[]): Promise<Placed[]> {
  const places: (Candidate | undefined)[] = segments.map(() => undefined);
  const found = await Promise.all(segments.map((segment) => index.same(soughtOf(segment))));
  const claims = new Map<number, number>();
  for (const { from } of found.flat()) claims.set(from, (claims.get(from) ?? 0) + 1);
  const isShort = (at: number) => segments[at]?.fingerprints === undefined;
  const isUnique = (at: number) => found[at]?.length === 1 && claims.get(found[at]?.[0]?.from ?? -1) === 1;

  choose(segments, places, found, (at) => !isShort(at) && isUnique(at));
  choose(segments, places, found, (at) => !isShort(at));
  const sure = found.map((all, at) => all.filter((one) => isSure(index, segments, places, at, one)));
  choose(segments, places, sure, isShort);
  const changed = await Promise.all(
    segments.map((segment, at) => (places[at] ? [] : changedPlaces(index, segments, places, at, segment))),
  );
  choose(segments, places, changed, () => true);

  return segments.map((segment, at) => {
    const candidate = places[at];
    const all = candidate?.sameWords ? found[at] : changed[at];
    const others = (all ?? []).filter((one) => !places.some((place) => place && overlap(place, one)));
    return { segment, candidate, alternatives: others.length };
  });
}

/** What is known of a segment, to look for it. */
function soughtOf({ start, end, wordsDigest, fingerprints }: Segment): Sought {
  return { wordsDigest, fingerprints, length: end - start };
}

/** Gives places to segments that have none yet, the nearest to their neighbours' first. */
function choose(
  segments: readonly Segment[],
  places: (Candidate | undefined)[],
  found: readonly (readonly Candidate[])[],
  which: (at: number) => boolean,
): void {
  const before: Places = [...places];
  const options = found.flatMap((all, at): Option[] =>
    which(at)
      ? all.map((candidate) => ({ at, candidate, cost: distance(segments, before, at, candidate) }))
      : [],
  );
  options.sort((a, b) => a.cost - b.cost || a.at - b.at || a.candidate.from - b.candidate.from);
  for (const { at, candidate } of options) {
    if (places[at] === undefined && !places.some((one) => one && overlap(one, candidate)))
      places[at] = candidate;
  }
}

/** A few words can stand inside any sentence: they count beside a neighbour, or as a sentence of their own. */
function isSure(
  index: CopyIndex,
  segments: readonly Segment[],
  places: Places,
  at: number,
  candidate: Candidate,
): boolean {
  const own = index.ending(candidate.from) !== undefined && index.ending(candidate.to) !== undefined;
  return own || distance(segments, places, at, candidate) <= SLIP;
}

/** Where a segment may be of which words were changed: in what no other segment takes. */
async function changedPlaces(
  index: CopyIndex,
  segments: readonly Segment[],
  places: Places,
  at: number,
  segment: Segment,
): Promise<Candidate[]> {
  const free = freeRanges(places, index.length);
  const found = await Promise.all(
    free.map(async (range) =>
      (await index.alike(soughtOf(segment), range)).map((likeness) => ({
        likeness,
        candidate: sentenceAround(index, likeness, range),
      })),
    ),
  );
  const isLikely = ({ likeness, candidate }: { likeness: Likeness; candidate: Candidate }) =>
    // A single run of words may be chance, unless it stands where the segment should.
    likeness.hits > 1 || distance(segments, places, at, candidate) < 1;
  const likely = found.flat().filter(isLikely);
  const best = Math.max(0, ...likely.map(({ likeness }) => likeness.hits));
  return likely.filter(({ likeness }) => likeness.hits === best).map(({ candidate }) => candidate);
}

function freeRanges(places: Places, length: number): WordRange[] {
  const taken = places.flatMap((one) => one ?? []).sort((a, b) => a.from - b.from);
  const edges = [0, ...taken.flatMap(({ from, to }) => [from, to]), length];
  return edges
    .flatMap((from, at) => (at % 2 === 0 ? { from, to: edges[at + 1] ?? length } : []))
    .filter(({ from, to }) => from < to);
}

function overlap(a: WordRange, b: WordRange): boolean {
  return a.from < b.to && b.from < a.to;
}
