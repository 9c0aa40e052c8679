import { words as wordsOf } from "./digest.ts";
import { visibleText } from "./visible-text.ts";

/** One word of a copy, as `wordsDigest` of evidence means words, and where it stands. */
export interface Word {
  readonly word: string;
  /** Offset in the copy of its first code point. */
  readonly start: number;
  /** Offset in the copy after its last code point. */
  readonly end: number;
}

/** The words of a copy in order, and the punctuation that touches them. */
export interface CopyWords {
  readonly words: readonly Word[];
  /**
   * The stretch of the copy from one word to another.
   * @param from index of the first word
   * @param to index after the last word
   * @param punctuation how much of the quotation marks, brackets and stops that touch it belongs to it
   */
  stretch(from: number, to: number, punctuation: Punctuation): { start: number; end: number };
  /** Whether a sentence may end before the word of that index: by a stop, by a line or the text, or not at all. */
  ending(to: number): "stop" | "line" | undefined;
}

/** How many marks before the first and after the last word belong to a stretch, at most. */
export interface Punctuation {
  readonly before: number;
  readonly after: number;
}

/** Letters, their marks and digits, and apostrophes, which {@link Word.word} drops. */
const wordLike = /[\p{L}\p{M}\p{Nd}'‘’ʼ＇]+/gu;
const opening = /[“"‘'([{«„‚‹¿¡]/u;
const closing = /[.,;:!?…”"’')\]}»›]/u;

/** Takes a copy apart into words. Markup of HTML counts as space. */
export function copyWords(copy: string): CopyWords {
  const { text, starts, ends } = visibleText(copy);
  const composed = compose(text);
  const units: { from: number; to: number }[] = [];
  const raws: string[] = [];
  for (const { 0: raw, index } of composed.text.matchAll(wordLike)) {
    // Apostrophes at the edges are quotation marks, as far as places go; alone they are no word.
    const first = raw.search(/[^'‘’ʼ＇]/u);
    if (first < 0) continue;
    const last = raw.replace(/['‘’ʼ＇]+$/u, "").length - 1;
    units.push({ from: composed.from[index + first] ?? 0, to: composed.to[index + last] ?? 0 });
    raws.push(raw);
  }
  // Taken from the whole text, as its digests are: the lower case of a letter can depend on those around it.
  const whole = wordsOf(text).split(" ");
  const words = units.map(
    ({ from, to }, at): Word => ({
      word: (whole.length === units.length ? whole[at] : undefined) ?? wordsOf(raws[at] ?? ""),
      start: starts[from] ?? 0,
      end: ends[to - 1] ?? 0,
    }),
  );

  const extent = (from: number, to: number, { before, after }: Punctuation) => {
    let first = units[from]?.from ?? 0;
    let last = units[to - 1]?.to ?? 0;
    for (let taken = 0; taken < before && opening.test(text[first - 1] ?? ""); taken++) first -= 1;
    for (let taken = 0; taken < after && closing.test(text[last] ?? ""); taken++) last += 1;
    return { first, last };
  };

  return {
    words,
    stretch(from, to, punctuation) {
      const { first, last } = extent(from, to, punctuation);
      return { start: starts[first] ?? 0, end: ends[last - 1] ?? 0 };
    },
    ending(to) {
      if (to === 0 || to === units.length) return "line";
      const { last } = extent(to - 1, to, { before: 0, after: Number.POSITIVE_INFINITY });
      const after = text.slice(units[to - 1]?.to ?? 0, last);
      if (/[.!?…]/u.test(after)) return "stop";
      return /^\s*?\n/u.test(text.slice(last, units[to]?.from)) ? "line" : undefined;
    },
  };
}

/**
 * A text as its words are told from the rest: each character with its marks composed (Unicode NFC), which can make a
 * letter, a symbol, or a symbol and a mark of it. By unit of the result: where that stands in the text.
 */
function compose(text: string): { text: string; from: readonly number[]; to: readonly number[] } {
  const parts: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (const { 0: character, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const part = character.normalize("NFC");
    parts.push(part);
    for (let unit = 0; unit < part.length; unit++) {
      from.push(index);
      to.push(index + character.length);
    }
  }
  return { text: parts.join(""), from, to };
}
