import type { Segment } from "@open-tip/schema";
import { SLIP, type WordRange } from "./alike.ts";
import type { Punctuation } from "./copy-words.ts";
import { type Candidate, CopyIndex, type Sought } from "./find-again.ts";
import { type Placed, placeSegments } from "./place-segments.ts";

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

const WHOLE: Punctuation = { before: Number.POSITIVE_INFINITY, after: Number.POSITIVE_INFINITY };

/**
 * Finds the passages of one source again in a copy of its text. Segments are placed first; whatever lies in a segment
 * is then looked for in it, and only without one in the whole copy.
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
    return new Relocator(index, await placeSegments(index, ordered));
  }

  /** Where a passage stands now; undefined when nothing in the copy fits. */
  async find(passage: Passage): Promise<Whereabouts | undefined> {
    const own = this.enclosing(passage);
    const [only, ...others] = own;
    const isWhole = only?.segment.start === passage.start && only.segment.end === passage.end;
    if (only !== undefined && isWhole && others.length === 0) return this.whereabouts(only, WHOLE);
    const range = this.rangeOf(own);
    if (own.length > 0 && range === undefined) return undefined;
    const candidates = await this.candidates(passage, range);
    const candidate = nearest(candidates, ({ from }) => this.deviation(from, passage, own, range));
    return this.whereabouts({ candidate, alternatives: candidates.length - 1 }, edges(passage));
  }

  /** How many segments were found. */
  get found(): number {
    return [...this.placed.values()].filter(({ candidate }) => candidate !== undefined).length;
  }

  private async candidates(passage: Passage, range: WordRange | undefined): Promise<Candidate[]> {
    const { start, end, exact, wordsDigest, fingerprints } = passage;
    const sought: Sought = { wordsDigest, fingerprints, exact, length: end - start };
    const same = await this.index.same(sought, range);
    if (same.length > 0) return same;
    // In its segment a single run of words tells; in a whole copy it may be chance.
    const alike = (await this.index.alike(sought, range)).filter(
      ({ hits }) => range !== undefined || hits > 1,
    );
    return alike.map(({ from, to }) => ({ from, to, by: "fingerprints", sameWords: false }));
  }

  private enclosing({ segments, start, end }: Passage): Placed[] {
    if (segments !== undefined) return segments.flatMap((id) => this.placed.get(id) ?? []);
    return [...this.placed.values()].filter(({ segment }) => segment.start < end && start < segment.end);
  }

  /** The words between the first and the last of the segments that were found; undefined if none was. */
  private rangeOf(own: readonly Placed[]): WordRange | undefined {
    const found = own.flatMap(({ candidate }) => candidate ?? []);
    if (found.length === 0) return undefined;
    // Of a segment whose words were changed the edges are not certain.
    const slack = found.every(({ sameWords }) => sameWords) ? 0 : SLIP;
    return {
      from: Math.max(Math.min(...found.map(({ from }) => from)) - slack, 0),
      to: Math.min(Math.max(...found.map(({ to }) => to)) + slack, this.index.length),
    };
  }

  /** How far a place is from where the passage stood: in its segment, or else in the whole text. */
  private deviation(
    from: number,
    passage: Passage,
    own: readonly Placed[],
    range: WordRange | undefined,
  ): number {
    const [first, last] = [own[0]?.segment, own.at(-1)?.segment];
    if (range === undefined || first === undefined || last === undefined)
      return Math.abs(this.index.offset(from) - passage.start);
    const part = (passage.start - first.start) / Math.max(last.end - first.start, 1);
    return Math.abs(from - range.from - part * (range.to - range.from));
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

/** The marks that a quotation has at its edges; of a passage whose words are not printed nobody knows, so none. */
function edges({ exact }: Passage): Punctuation {
  const before = exact?.match(/^[^\p{L}\p{M}\p{Nd}]*/u)?.[0].trimStart().length ?? 0;
  const after = exact?.match(/[^\p{L}\p{M}\p{Nd}]*$/u)?.[0].trimEnd().length ?? 0;
  return { before, after };
}

function nearest(
  candidates: readonly Candidate[],
  deviation: (one: Candidate) => number,
): Candidate | undefined {
  return candidates.toSorted((a, b) => deviation(a) - deviation(b))[0];
}
