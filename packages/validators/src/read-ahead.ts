import type { FileHandle } from "node:fs/promises";

const PIECE = 512 * 1024;

/**
 * The bytes of an open file from its start, in pieces. The next piece is read while one is used, into memory that is
 * used again: a piece is valid until the next is asked for.
 */
export async function* readAhead(file: FileHandle): AsyncGenerator<Uint8Array> {
  const buffers: readonly [Uint8Array, Uint8Array] = [new Uint8Array(PIECE), new Uint8Array(PIECE)];
  let at = 0;
  // From where the last read ended, which pipes can do too.
  const read = (buffer: Uint8Array) => file.read(buffer, 0, PIECE, null);
  let next = read(buffers[0]);
  try {
    while (true) {
      const { bytesRead, buffer } = await next;
      if (bytesRead === 0) return;
      at = 1 - at;
      next = read(buffers[at] as Uint8Array);
      // A failure is met when the piece is asked for; until then nobody waits for it.
      next.catch(() => undefined);
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await next.catch(() => undefined);
  }
}
