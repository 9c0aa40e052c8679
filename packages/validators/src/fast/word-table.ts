import { hashWord } from "./key-hash.ts";

/** A list of words, found by hash and proven by their bytes. */
export interface WordTable {
  /** One more than a word's index, or 0: at its hash, or in the first slot after it that was free. */
  readonly slots: Int32Array;
  /** One less than the number of slots, which is a power of two. */
  readonly mask: number;
  /** The words' bytes. */
  readonly bytes: Uint8Array;
  /** Where in them each word begins, and last where they end. */
  readonly starts: Uint32Array;
}

/** Builds the table of a list of words. */
export function wordTable(words: readonly string[]): WordTable {
  const encoded = words.map((word) => new TextEncoder().encode(word));
  const starts = new Uint32Array(words.length + 1);
  encoded.forEach((word, index) => {
    starts[index + 1] = (starts[index] as number) + word.length;
  });
  const bytes = new Uint8Array(starts[words.length] as number);
  encoded.forEach((word, index) => {
    bytes.set(word, starts[index]);
  });
  // At most a quarter of the slots are taken, so that most searches end at the first.
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(words.length * 4 + 1)));
  const mask = slots.length - 1;
  const view = new DataView(bytes.buffer);
  const known = new Set<string>();
  words.forEach((word, index) => {
    if (known.has(word)) return;
    known.add(word);
    let slot = hashWord(view, starts[index] as number, starts[index + 1] as number) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = index + 1;
  });
  return { slots, mask, bytes, starts };
}
