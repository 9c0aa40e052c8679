import type { Segment } from "@open-tip/schema";
import type { Punctuation } from "./copy-words.ts";
import { type Candidate, CopyIndex, type Sought } from "./find-again.ts";

/** Where a passage probably stands in a copy that differs from the text that was annotated. */
export interface Whereabouts {
  /** Offset in the copy of its first code point. */
  readonly start: number;
  /** Offset in the copy after its last code point. */
  readonly end: number;
  /** What found it: the words that the record prints, the digest of its words, or fingerprints of most of them. */
  readonly by: "quotation" | "words" | "fingerprints";
  /** Whether its words are those that were annotated; else some were changed. */
  readonly sameWords: boolean;
  /** How many other places fit as well. The one given is then the one in the order of the text, or the nearest. */
  readonly alternatives: number;
}

/** A passage of one source that is to be found again. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly wordsDigest: string;
  readonly exact?: string | undefined;
  readonly fingerprints?: readonly string[] | undefined;
  readonly segments?: readonly string[] | undefined;
}

interface Placed {
  readonly segment: Segment;
  readonly candidate: Candidate | undefined;
  readonly alternatives: number;
}

const WHOLE: Punctuation = { before: Number.POSITIVE_INFINITY, after: Number.POSITIVE_INFINITY };

/**
 * Finds the passages of one source again in a copy of its text. Segments are placed first, in the order of the text;
 * whatever lies in a segment is then looked for in it, and only without one in the whole copy.
 */
export class Relocator {
  private readonly index: CopyIndex;
  private readonly placed: ReadonlyMap<string, Placed>;

  private constructor(index: CopyIndex, placed: readonly Placed[]) {
    this.index = index;
    this.placed = new Map(placed.map((one) => [one.segment.id, one]));
  }

  /**
   * @param copy the text as given
   * @param segments the segments of the source, in any order
   */
  static async of(copy: string, segments: readonly Segment[]): Promise<Relocator> {
    return Relocator.over(await CopyIndex.of(copy), segments);
  }

  /** {@link Relocator.of} over a copy that was indexed already. */
  static async over(index: CopyIndex, segments: readonly Segment[]): Promise<Relocator> {
    const ordered = segments.toSorted((a, b) => a.start - b.start);
    const found = await Promise.all(ordered.map((segment) => index.find(sought(segment))));
    return new Relocator(index, inOrder(ordered, found));
  }

  /** Where a passage stands now; undefined when nothing in the copy fits. */
  async find(passage: Passage): Promise<Whereabouts | undefined> {
    const own = this.enclosing(passage);
    const whole = own.find(({ segment }) => segment.start === passage.start && segment.end === passage.end);
    if (whole !== undefined && own.length === 1) return this.whereabouts(whole, WHOLE);
    const between = this.between(own);
    if (own.length > 0 && between === undefined) return undefined;
    const candidates = await this.index.find({ ...sought(passage), between });
    const candidate = nearest(candidates, own[0]?.candidate?.from ?? 0);
    return this.whereabouts({ candidate, alternatives: candidates.length - 1 }, edges(passage));
  }

  /** How many segments were found. */
  get found(): number {
    return [...this.placed.values()].filter(({ candidate }) => candidate !== undefined).length;
  }

  private enclosing({ segments, start, end }: Passage): Placed[] {
    if (segments !== undefined) return segments.flatMap((id) => this.placed.get(id) ?? []);
    return [...this.placed.values()].filter(({ segment }) => segment.start < end && start < segment.end);
  }

  /** The words between the first and the last of the segments that were found; undefined if none was. */
  private between(own: readonly Placed[]): [number, number] | undefined {
    const found = own.flatMap(({ candidate }) => candidate ?? []);
    if (found.length === 0) return undefined;
    return [Math.min(...found.map(({ from }) => from)), Math.max(...found.map(({ to }) => to))];
  }

  private whereabouts(
    { candidate, alternatives }: Pick<Placed, "candidate" | "alternatives">,
    punctuation: Punctuation,
  ): Whereabouts | undefined {
    if (candidate === undefined) return undefined;
    const { from, to, by, sameWords } = candidate;
    return { ...this.index.stretch(from, to, punctuation), by, sameWords, alternatives };
  }
}

function sought({ start, end, wordsDigest, fingerprints, ...rest }: Passage | Segment): Sought {
  return { wordsDigest, fingerprints, length: end - start, exact: "exact" in rest ? rest.exact : undefined };
}

/** The marks that a quotation has at its edges; of a passage whose words are not printed nobody knows, so none. */
function edges({ exact }: Passage): Punctuation {
  const before = exact?.match(/^[^\p{L}\p{M}\p{Nd}]*/u)?.[0].trimStart().length ?? 0;
  const after = exact?.match(/[^\p{L}\p{M}\p{Nd}]*$/u)?.[0].trimEnd().length ?? 0;
  return { before, after };
}

/**
 * Chooses a place for each segment. Those with one candidate that no other segment has are fixed points; any other
 * candidate must lie between the fixed points before and after, or it is meant for another sentence of the same words.
 */
function inOrder(segments: readonly Segment[], found: readonly (readonly Candidate[])[]): Placed[] {
  const claims = new Map<number, number>();
  for (const candidates of found) {
    for (const { from } of candidates) claims.set(from, (claims.get(from) ?? 0) + 1);
  }
  const fixed = found.map(([one, ...others]) =>
    one !== undefined && others.length === 0 && claims.get(one.from) === 1 ? one : undefined,
  );
  let after = 0;
  return segments.map((segment, at) => {
    const point = fixed[at];
    if (point !== undefined) {
      after = Math.max(after, point.to);
      return { segment, candidate: point, alternatives: 0 };
    }
    const before = fixed.slice(at + 1).find((one) => one !== undefined && one.from >= after)?.from;
    const fitting = (found[at] ?? []).filter(
      ({ from, to }) => from >= after && to <= (before ?? Number.POSITIVE_INFINITY),
    );
    const candidate = nearest(fitting, after);
    if (candidate !== undefined) after = candidate.to;
    return { segment, candidate, alternatives: Math.max(fitting.length - 1, 0) };
  });
}

function nearest(candidates: readonly Candidate[], to: number): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (best, one) => (best === undefined || Math.abs(one.from - to) < Math.abs(best.from - to) ? one : best),
    undefined,
  );
}
