import { crc32, deflateRawSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { NotPacked, type Packing, unpacked } from "../src/unpack.ts";
import { ownCrc32 } from "../src/xlsx/crc-32.ts";

afterEach(() => vi.restoreAllMocks());

async function* pieces(bytes: Uint8Array, size: number, end?: Error): AsyncGenerator<Uint8Array> {
  // As files are read: into memory that is used again.
  const memory = new Uint8Array(size);
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size);
    memory.set(piece);
    yield memory.subarray(0, piece.length);
  }
  if (end) throw end;
}

async function all(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const found: Uint8Array[] = [];
  for await (const chunk of chunks) found.push(chunk.slice());
  return Buffer.concat(found);
}

const pack: Readonly<Record<Packing, (bytes: Uint8Array) => Uint8Array>> = {
  gzip: (bytes) => new Uint8Array(gzipSync(bytes)),
  "deflate-raw": (bytes) => new Uint8Array(deflateRawSync(bytes)),
};

describe.each(["with what Node brings", "as in a browser"])("%s", (where) => {
  const asThere = () => {
    if (where === "as in a browser") vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined);
  };

  test.each(["gzip", "deflate-raw"] as const)(
    "%s is unpacked, however its bytes are cut",
    async (packing) => {
      asThere();
      const bytes = fc.oneof(
        fc.uint8Array({ maxLength: 2000 }),
        fc.nat(400_000).map((length) => new Uint8Array(length).fill(7)),
      );
      await fc.assert(
        fc.asyncProperty(bytes, fc.integer({ min: 1, max: 5000 }), async (content, size) => {
          const found = await all(unpacked(pieces(pack[packing](content), size), packing));
          expect(found.equals(content)).toBe(true);
        }),
        { numRuns: 60 },
      );
    },
  );

  test.each(["gzip", "deflate-raw"] as const)(
    "what is not packed as %s is told from what cannot be read",
    async (packing) => {
      asThere();
      const packed = pack[packing](new Uint8Array(300_000).map((_, at) => at * at));
      const cut = packed.subarray(0, packed.length - 20);
      await expect(all(unpacked(pieces(cut, 1000), packing))).rejects.toThrow(NotPacked);
      const more = Buffer.concat([packed, new Uint8Array(9).fill(1)]);
      await expect(all(unpacked(pieces(more, 1000), packing))).rejects.toThrow(NotPacked);
      const failure = new Error("the disk is gone");
      await expect(all(unpacked(pieces(cut, 1000, failure), packing))).rejects.toBe(failure);
    },
  );

  test("who asks for no more lets go of what is packed", async () => {
    asThere();
    let left = false;
    async function* watched() {
      try {
        yield* pieces(pack.gzip(new Uint8Array(5_000_000).map((_, at) => at * at * at)), 1000);
      } finally {
        left = true;
      }
    }
    for await (const _ of unpacked(watched(), "gzip")) break;
    await vi.waitFor(() => expect(left).toBe(true));
  });
});

test("the checksum of zip files is that of zlib", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.uint8Array({ maxLength: 100 }), (first, second) => {
      const own = ownCrc32(ownCrc32(0, first), second);
      expect(own).toBe(crc32(Buffer.concat([first, second])));
    }),
  );
});
