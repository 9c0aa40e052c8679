import { damaged, type Where } from "./workbook-error.ts";
import type { PartPiece } from "./zip-part.ts";

/** A piece of a part's text, and how many compressed bytes were read so far. */
export interface TextOfPart {
  readonly text: string;
  readonly bytesRead: number;
}

/**
 * Decodes an XML part, which is in UTF-8 or UTF-16 (ECMA-376 part 2, 9.1.5). Characters that stand across two
 * pieces stay whole, and line ends become `\n` (XML 1.0, 2.11).
 * @throws {OpenTipError} `bad-workbook`
 */
export async function* decodeXml(pieces: AsyncIterable<PartPiece>, where: Where): AsyncGenerator<TextOfPart> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let head = new Uint8Array();
  let held = "";
  let read = 0;
  const decode = (bytes?: Uint8Array): string => {
    decoder ??= new TextDecoder(encodingOf(head), { fatal: true });
    try {
      const text = held + (bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
      held = bytes && text.endsWith("\r") ? "\r" : "";
      const whole = held === "" ? text : text.slice(0, -1);
      return whole.includes("\r") ? whole.replace(/\r\n?/g, "\n") : whole;
    } catch {
      throw damaged(where, "it holds bytes that are no text");
    }
  };
  for await (const { bytes, bytesRead } of pieces) {
    read = bytesRead;
    if (decoder) yield { text: decode(bytes), bytesRead };
    else {
      head = joined(head, bytes);
      if (head.length >= 4) yield { text: decode(head), bytesRead };
    }
  }
  if (!decoder && head.length > 0) yield { text: decode(head), bytesRead: read };
  yield { text: decode(), bytesRead: read };
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  return "utf-8";
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
