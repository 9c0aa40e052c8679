import { alikeIn, type Likeness, type WordRange } from "./alike.ts";
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
}

/** A place where a passage may be, by indexes of words. */
export interface Candidate extends WordRange {
  readonly by: "quotation" | "words" | "fingerprints";
  /** Whether its words are those that were annotated. */
  readonly sameWords: boolean;
}

/** The fingerprints of a passage: given, or made of the words that its record prints. */
async function printsOf({ exact, fingerprints }: Sought): Promise<readonly string[]> {
  return fingerprints ?? (exact === undefined ? [] : fingerprintsOf(exact));
}

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
    for (const [at, print] of prints.entries()) {
      const known = runs.get(print);
      if (known === undefined) runs.set(print, [at]);
      else known.push(at);
    }
    return new CopyIndex(copy, runs);
  }

  /** The stretch of the copy from one word to another, in code points. */
  stretch(from: number, to: number, punctuation: Punctuation): { start: number; end: number } {
    return this.copy.stretch(from, to, punctuation);
  }

  /** Number of words of the copy. */
  get length(): number {
    return this.copy.words.length;
  }

  /** Whether a sentence may end before the word of that index. */
  ending(to: number): "stop" | "line" | undefined {
    return this.copy.ending(to);
  }

  /** How many code points lie before the word of that index. */
  offset(at: number): number {
    return this.copy.words[at]?.start ?? 0;
  }

  /** Every place in a range of words where the words of a passage stand. */
  async same(sought: Sought, range: WordRange = { from: 0, to: this.length }): Promise<Candidate[]> {
    const inside = (found: Candidate[]) =>
      found.filter(({ from, to }) => range.from <= from && to <= range.to);
    if (sought.exact !== undefined) {
      const quoted = inside(this.sequence(words(sought.exact).split(" ")));
      if (quoted.length > 0) return quoted;
    }
    const prints = await printsOf(sought);
    if (prints.length === 0) return this.window(sought, range);
    return inside(await this.chains(prints, sought.wordsDigest));
  }

  /** The places in a range of words where the words of a passage are mostly the same, best only. */
  async alike(sought: Sought, range: WordRange = { from: 0, to: this.length }): Promise<Likeness[]> {
    return alikeIn(await printsOf(sought), this.runs, range);
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

  /** Without fingerprints: every run of words that is about as long as the passage was. */
  private window({ length, wordsDigest }: Sought, range: WordRange): Promise<Candidate[]> {
    const { words: all } = this.copy;
    const runs: (readonly [number, number])[] = [];
    for (let from = range.from; from < range.to; from++) {
      let letters = -1;
      for (let to = from + 1; to <= range.to; to++) {
        // Not its length in the copy: markup may stand between its words.
        letters += (all[to - 1]?.word.length ?? 0) + 1;
        if (letters > length * 1.2 + 4) break;
        if (letters >= length * 0.6 - 6) runs.push([from, to]);
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
