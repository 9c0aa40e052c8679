import { bytesPerUnit } from "../encoding.ts";

/** Writes a text as bytes; undefined where the encoding has no bytes for it. */
export type TextEncoding = (text: string) => Uint8Array | undefined;

/**
 * How texts are written in an encoding.
 * @param name as the Encoding Standard has it
 * @returns undefined for an encoding that nothing is written in here
 */
export function textEncoding(name: string): TextEncoding | undefined {
  if (name === "utf-8") return (text) => new TextEncoder().encode(text);
  if (name === "utf-16le" || name === "utf-16be") return (text) => utf16(text, name === "utf-16le");
  return bytesPerUnit(name) === 1 ? singleByte(name) : undefined;
}

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), isLittleEndian);
  return bytes;
}

/** Platforms only read such encodings: the table is read backwards. */
function singleByte(name: string): TextEncoding {
  const decoder = new TextDecoder(name);
  const byCharacter = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) {
    const character = decoder.decode(Uint8Array.of(byte));
    if (character !== "\ufffd") byCharacter.set(character, byte);
  }
  return (text) => {
    const bytes = Array.from(text, (character) => byCharacter.get(character));
    return bytes.includes(undefined) ? undefined : Uint8Array.from(bytes as number[]);
  };
}
