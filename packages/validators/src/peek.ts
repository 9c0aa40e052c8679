import { concat } from "./decode.ts";

/** Bytes that are looked at before a file is read. */
export const PEEKED_BYTES = 64 * 1024;

/** Reads the first bytes of a stream, and gives the whole stream back. */
export async function peek(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  let done = false;
  while (!done && head.length < PEEKED_BYTES) {
    const next = await iterator.next();
    if (next.done) done = true;
    else head = concat(head, next.value);
  }
  async function* all() {
    try {
      yield head;
      while (!done) {
        const next = await iterator.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { head, all: all() };
}
