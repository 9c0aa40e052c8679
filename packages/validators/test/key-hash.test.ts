import fc from "fast-check";
import { expect, test } from "vitest";
import { keyOf } from "../src/fast/key-hash.ts";

const word = fc.integer({ min: 0, max: 0xffffffff });
const COUNT = 40_000;

/** Keys that differ in few of their bytes: at one end, at both, in their length alone, or in which cell holds what. */
const alike: readonly ((at: number) => readonly string[])[] = [
  (at) => [`S${at}`],
  (at) => [`shelter/${at}`],
  (at) => [`${String(at % 200).padStart(4, "0")}////${String(Math.floor(at / 200)).padStart(4, "0")}`],
  (at) => [`https://www.example.org/reports/${at % 25}/placement-${Math.floor(at / 25)}`],
  (at) => ["x".repeat(at % 150), "y".repeat(Math.floor(at / 150))],
  (at) => [`${at}`.slice(0, 2), `${at}`.slice(2)],
];

// Hashes of 64 bits that are the same by chance are met once in hundreds of millions of runs of this.
test("keys that are alike have hashes of their own, whatever they begin from", () => {
  fc.assert(
    fc.property(fc.tuple(word, word), (seed) => {
      for (const keyAt of alike) {
        const hashes = new Set<string>();
        const keys = new Set<string>();
        for (let at = 0; at < COUNT; at++) {
          const key = keyAt(at);
          const { low, high } = keyOf(key, seed);
          keys.add(key.join("\n"));
          hashes.add(`${low}:${high}`);
        }
        expect(hashes.size).toBe(keys.size);
      }
    }),
    { numRuns: 6 },
  );
}, 60_000);
