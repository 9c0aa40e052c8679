import { damaged, type Where } from "./workbook-error.ts";
import type { PartPiece } from "./zip-part.ts";

/**
 * The bytes of an XML part in UTF-8, whether it is written in UTF-8 or UTF-16 (ECMA-376 part 2, 9.1.5), without a
 * byte order mark.
 * @throws {OpenTipError} `bad-workbook` for UTF-16 that is none
 */
export async function* toUtf8(pieces: AsyncIterable<PartPiece>, where: Where): AsyncGenerator<PartPiece> {
  let head: Uint8Array | undefined = new Uint8Array();
  let transcode: ((bytes?: Uint8Array) => Uint8Array) | undefined;
  let read = 0;
  const begin = (bytes: Uint8Array): Uint8Array => {
    head = undefined;
    const encoding = encodingOf(bytes);
    if (encoding !== "utf-8") transcode = transcoder(encoding, where);
    return transcode ? transcode(bytes) : withoutMark(bytes);
  };
  for await (const { bytes, bytesRead } of pieces) {
    read = bytesRead;
    if (!head) yield { bytes: transcode ? transcode(bytes) : bytes, bytesRead };
    else {
      head = joined(head, bytes);
      if (head.length >= 4) yield { bytes: begin(head), bytesRead };
    }
  }
  if (head) yield { bytes: begin(head), bytesRead: read };
  if (transcode) yield { bytes: transcode(), bytesRead: read };
}

function transcoder(encoding: string, where: Where): (bytes?: Uint8Array) => Uint8Array {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const encoder = new TextEncoder();
  return (bytes) => {
    try {
      return encoder.encode(bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
    } catch {
      throw damaged(where, "it holds bytes that are no text");
    }
  };
}

function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  return first === 0 && second === 0x3c ? "utf-16be" : "utf-8";
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
