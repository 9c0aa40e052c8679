import { constants, zstdCompressSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decompressZstd } from "../src/parquet/zstd/decompress-zstd.ts";

const compress = (bytes: Uint8Array, level: number, checksum = false) =>
  new Uint8Array(
    zstdCompressSync(bytes, {
      params: {
        [constants.ZSTD_c_compressionLevel]: level,
        [constants.ZSTD_c_checksumFlag]: checksum ? 1 : 0,
      },
    }),
  );

/** Bytes of many kinds: noise, runs, words over and over, few letters. */
const content = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 3000 }))
        .map(([byte, n]) => new Uint8Array(n).fill(byte)),
      fc
        .array(fc.constantFrom("Tier 1", "Tier 2 Watch List", "Fiji", ",", "2003", "é"), { maxLength: 800 })
        .map((words) => new TextEncoder().encode(words.join(""))),
      fc
        .array(fc.constantFrom(97, 98, 99, 100, 101), { maxLength: 2000 })
        .map((bytes) => Uint8Array.from(bytes)),
    ),
    { maxLength: 8 },
  )
  .map((parts) => Uint8Array.from(parts.flatMap((part) => [...part])));

test("what Zstandard compressed comes back", () => {
  fc.assert(
    fc.property(content, fc.constantFrom(-5, 1, 3, 9, 19), fc.boolean(), (bytes, level, checksum) => {
      const found = decompressZstd(compress(bytes, level, checksum), bytes.length);
      expect(Buffer.compare(found, bytes)).toBe(0);
    }),
    { numRuns: 400 },
  );
});

test("several frames, and texts of many blocks, come back", () => {
  const text = Array.from(
    { length: 60_000 },
    (_, i) => `${i * 7919},Country ${i % 190},Tier ${i % 4}\n`,
  ).join("");
  const bytes = new TextEncoder().encode(text);
  for (const level of [1, 3, 12]) {
    const half = bytes.length >> 1;
    const frames = [compress(bytes.subarray(0, half), level), compress(bytes.subarray(half), level)];
    expect(Buffer.compare(decompressZstd(Buffer.concat(frames), bytes.length), bytes)).toBe(0);
  }
});

test("damaged bytes end in an error or in as many bytes as were asked for, and do end", () => {
  const text = Array.from({ length: 400 }, (_, i) => `${i * 7919},Country ${i % 40},Tier ${i % 4}\n`).join(
    "",
  );
  const bytes = new TextEncoder().encode(text);
  const whole = [1, 9, 19].map((level) => compress(bytes, level));
  let refused = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...whole),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 }),
      (good, changes) => {
        const damaged = good.slice();
        for (const [where, byte] of changes) damaged[where % damaged.length] = byte;
        try {
          expect(decompressZstd(damaged, bytes.length)).toHaveLength(bytes.length);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          refused++;
        }
      },
    ),
    { numRuns: 3000 },
  );
  expect(refused).toBeGreaterThan(300);
});
