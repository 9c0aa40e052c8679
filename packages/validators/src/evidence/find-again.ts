import { type CopyWords, copyWords, type Punctuation } from "./copy-words.ts";
import { words, wordsDigestOf } from "./digest.ts";
import { fingerprintOf, fingerprintsOf, WORDS_PER_FINGERPRINT } from "./fingerprints.ts";

/** What is known of a passage that is looked for. */
export interface Sought {
  /** Its words, where the record prints them. */
  readonly exact?: string | undefined;
  readonly wordsDigest: string;
  readonly fingerprints?: readonly string[] | undefined;
  /** Its length in code points where it was annotated. */
  readonly length: number;
  /** Indexes of the first word and after the last one between which it must lie. */
  readonly between?: readonly [from: number, to: number] | undefined;
}

/** A place where a passage may be, by indexes of words. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly by: "quotation" | "words" | "fingerprints";
  /** Whether its words are those that were annotated. */
  readonly sameWords: boolean;
}

/** How far words that were put in or left out may shift a sentence's later fingerprints against its first. */
const SLIP = 3;
/** Fewer fingerprints than this, or less than this part of them, are chance. */
const LEAST_HITS = 2;
const LEAST_SHARE = 0.4;

/** A copy of a text, indexed so that passages can be found in it again. */
export class CopyIndex {
  private readonly copy: CopyWords;
  /** By fingerprint: the indexes of words at which a run with it begins. */
  private readonly runs: ReadonlyMap<string, readonly number[]>;

  private constructor(copy: CopyWords, runs: ReadonlyMap<string, readonly number[]>) {
    this.copy = copy;
    this.runs = runs;
  }

  /** Reads a copy, plain or HTML. */
  static async of(text: string): Promise<CopyIndex> {
    const copy = copyWords(text);
    const all = copy.words.map(({ word }) => word);
    const count = Math.max(all.length - WORDS_PER_FINGERPRINT + 1, 0);
    const prints = await Promise.all(
      Array.from({ length: count }, (_, at) =>
        fingerprintOf(all.slice(at, at + WORDS_PER_FINGERPRINT).join(" ")),
      ),
    );
    const runs = new Map<string, number[]>();
    for (const [at, print] of prints.entries()) runs.set(print, [...(runs.get(print) ?? []), at]);
    return new CopyIndex(copy, runs);
  }

  /** The stretch of the copy from one word to another, in code points. */
  stretch(from: number, to: number, punctuation: Punctuation): { start: number; end: number } {
    return this.copy.stretch(from, to, punctuation);
  }

  /** Every place where a passage may be, best kind only: the same words, or else words that are mostly the same. */
  async find(sought: Sought): Promise<Candidate[]> {
    const [low, high] = sought.between ?? [0, this.copy.words.length];
    const inside = (found: Candidate[]) => found.filter(({ from, to }) => low <= from && to <= high);
    if (sought.exact !== undefined) {
      const quoted = inside(this.sequence(words(sought.exact).split(" ")));
      if (quoted.length > 0) return quoted;
    }
    const prints =
      sought.fingerprints ?? (sought.exact === undefined ? [] : await fingerprintsOf(sought.exact));
    if (prints.length === 0) return this.window(sought, low, high);
    const same = inside(await this.chains(prints, sought.wordsDigest));
    return same.length > 0 ? same : inside(this.alike(prints));
  }

  private words(from: number, to: number): string {
    return this.copy.words
      .slice(from, to)
      .map(({ word }) => word)
      .join(" ");
  }

  private sequence(sought: readonly string[]): Candidate[] {
    const { words: all } = this.copy;
    return all.flatMap((_, from) =>
      sought.every((word, at) => all[from + at]?.word === word)
        ? [{ from, to: from + sought.length, by: "quotation" as const, sameWords: true }]
        : [],
    );
  }

  /** Places at which all fingerprints follow one another and the digest of the words holds. */
  private async chains(prints: readonly string[], wordsDigest: string): Promise<Candidate[]> {
    const starts = (this.runs.get(prints[0] ?? "") ?? []).filter((from) =>
      prints.every((print, at) => this.runs.get(print)?.includes(from + at * WORDS_PER_FINGERPRINT)),
    );
    const least = prints.length * WORDS_PER_FINGERPRINT;
    const ends = Array.from({ length: WORDS_PER_FINGERPRINT }, (_, more) => least + more);
    return this.holding(
      starts.flatMap((from) => ends.map((length) => [from, from + length] as const)),
      wordsDigest,
    );
  }

  /** Places at which enough fingerprints stand in their order, though words between them differ. */
  private alike(prints: readonly string[]): Candidate[] {
    const hits = prints.flatMap((print, at) =>
      (this.runs.get(print) ?? []).map((from) => ({ at, from, origin: from - at * WORDS_PER_FINGERPRINT })),
    );
    hits.sort((a, b) => a.origin - b.origin);
    const groups = hits.map(({ origin }) =>
      hits.filter((one) => origin <= one.origin && one.origin <= origin + SLIP),
    );
    const score = (group: typeof hits) => new Set(group.map(({ at }) => at)).size;
    const best = Math.max(0, ...groups.map(score));
    if (best < LEAST_HITS || best < prints.length * LEAST_SHARE) return [];
    const found = new Map<number, Candidate>();
    for (const group of groups.filter((one) => score(one) === best)) {
      const ordered = group.toSorted((a, b) => a.at - b.at);
      const first = ordered[0];
      const last = ordered.at(-1);
      if (first === undefined || last === undefined) continue;
      const from = Math.max(first.from - first.at * WORDS_PER_FINGERPRINT, 0);
      const least = last.from + (prints.length - last.at) * WORDS_PER_FINGERPRINT;
      // Groups that overlap are one place seen with and without its edge.
      const known = [...found.keys()].some((other) => Math.abs(other - from) <= SLIP);
      if (!known) {
        found.set(from, { from, to: this.sentenceEnd(least), by: "fingerprints", sameWords: false });
      }
    }
    return [...found.values()];
  }

  /** A last run of fewer words than a fingerprint needs has none: the sentence's end is where one shows. */
  private sentenceEnd(least: number): number {
    const last = this.copy.words.length;
    const ends = Array.from({ length: WORDS_PER_FINGERPRINT }, (_, more) => least + more);
    return Math.min(ends.find((to) => to <= last && this.copy.endsSentence(to)) ?? least, last);
  }

  /** Without fingerprints: every run of words that is about as long as the passage was. */
  private window({ length, wordsDigest }: Sought, low: number, high: number): Promise<Candidate[]> {
    const { words: all } = this.copy;
    const runs: (readonly [number, number])[] = [];
    for (let from = low; from < high; from++) {
      for (let to = from + 1; to <= high; to++) {
        const span = (all[to - 1]?.end ?? 0) - (all[from]?.start ?? 0);
        if (span > length * 1.2 + 4) break;
        if (span >= length * 0.7 - 6) runs.push([from, to]);
      }
    }
    return this.holding(runs, wordsDigest);
  }

  private async holding(
    runs: readonly (readonly [from: number, to: number])[],
    wordsDigest: string,
  ): Promise<Candidate[]> {
    const inside = runs.filter(([, to]) => to <= this.copy.words.length);
    const digests = await Promise.all(inside.map(([from, to]) => wordsDigestOf(this.words(from, to))));
    return inside.flatMap(([from, to], at) =>
      digests[at] === wordsDigest ? [{ from, to, by: "words" as const, sameWords: true }] : [],
    );
  }
}
