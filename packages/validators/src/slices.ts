/** The bytes in pieces that are no longer than a size: what is made of each byte of a piece is held at once. */
export async function* inSlices(bytes: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes)
    for (let at = 0; at < chunk.length; at += size) yield chunk.subarray(at, at + size);
}
