import { concat } from "./decode.ts";

/** Bytes that are looked at before a file is read. */
export const PEEKED_BYTES = 256 * 1024;

/**
 * Reads the first bytes of a stream, as many as are wanted if it has them, and gives the whole stream back. How many they
 * are does not depend on the pieces in which they come. `complete` says whether they are all.
 */
export async function peek(
  bytes: AsyncIterable<Uint8Array>,
  least: number = PEEKED_BYTES,
): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array>; complete: boolean }> {
  const iterator = bytes[Symbol.asyncIterator]();
  let read: Uint8Array = new Uint8Array(0);
  let done = false;
  let failure: { readonly error: unknown } | undefined;
  while (!done && !failure && read.length < least) {
    try {
      const next = await iterator.next();
      if (next.done) done = true;
      else read = concat(read, next.value);
    } catch (error) {
      // It is raised where reading comes to it, so that what stands before it is not lost.
      failure = { error };
    }
  }
  // Where nothing stands before it, there is nothing to lose.
  if (failure && read.length === 0) throw failure.error;
  async function* all() {
    try {
      yield read;
      if (failure) throw failure.error;
      while (!done) {
        const next = await iterator.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  const given = all();
  // A generator that was not begun would not let go of what it reads from.
  const letGo = async () => {
    await iterator.return?.();
    return given.return(undefined);
  };
  return {
    head: read.subarray(0, least),
    all: { [Symbol.asyncIterator]: () => ({ next: () => given.next(), return: letGo }) },
    complete: done && read.length <= least,
  };
}
