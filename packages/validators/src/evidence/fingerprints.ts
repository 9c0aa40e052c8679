import { hexadecimal, sha256, words } from "./digest.ts";

/** Words to a fingerprint, and hexadecimal digits of it: enough to find a sentence again, too few to give it back. */
export const WORDS_PER_FINGERPRINT = 4;
const DIGITS = 4;

/** The fingerprint of one run of words, one space between two. */
export async function fingerprintOf(run: string): Promise<string> {
  // Of thousands of runs only a few digits are wanted.
  return hexadecimal((await sha256(run)).subarray(0, DIGITS / 2));
}

/**
 * The fingerprints of a passage, as `fingerprints` of evidence and segments means them: of each run of four of its
 * {@link words} in turn, the first four hexadecimal digits of its SHA-256. A last run of fewer words has none, so a
 * passage of up to three words has none at all.
 */
export function fingerprintsOf(text: string): Promise<string[]> {
  return fingerprintsOfWords(words(text).split(" "));
}

/** {@link fingerprintsOf} of words that were taken apart already. */
export function fingerprintsOfWords(all: readonly string[]): Promise<string[]> {
  const runs = Array.from({ length: Math.floor(all.length / WORDS_PER_FINGERPRINT) }, (_, at) =>
    all.slice(at * WORDS_PER_FINGERPRINT, (at + 1) * WORDS_PER_FINGERPRINT).join(" "),
  );
  return Promise.all(runs.map(fingerprintOf));
}
