import { encodeUtf8 } from "./text.ts";

/** Characters printed as an apostrophe: typewriter, either single quotation mark, modifier letter, full width. */
const apostrophes = /['‘’ʼ＇]/gu;

/**
 * The words of a text, as `wordsDigest` of evidence means them: letters and digits only, lower case, apostrophes
 * dropped, one space between words. Letters keep their combining marks, and canonically equal spellings are one
 * (Unicode NFC), so that a copy in which é is two code points has the same words.
 */
export function words(text: string): string {
  const plain = text.replace(apostrophes, "").toLowerCase().normalize("NFC");
  return (plain.match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? []).join(" ");
}

/**
 * SHA-256 of bytes, or of a text as UTF-8, as `sha256:` and 64 hexadecimal digits.
 * @throws OpenTipError `bad-text` if the text holds half a surrogate pair.
 */
export async function digestOf(content: string | Uint8Array): Promise<string> {
  return `sha256:${hexadecimal(await sha256(content))}`;
}

/** SHA-256 of bytes, or of a text as UTF-8. */
export async function sha256(content: string | Uint8Array): Promise<Uint8Array> {
  const bytes = typeof content === "string" ? encodeUtf8(content) : content;
  // The copy satisfies browsers' types, which do not accept a view of a shared buffer.
  return new Uint8Array(await globalThis.crypto.subtle.digest("SHA-256", Uint8Array.from(bytes)));
}

const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** Bytes as two hexadecimal digits each. */
export function hexadecimal(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += digits[byte];
  return text;
}

/** Digest of the {@link words} of a text. */
export function wordsDigestOf(text: string): Promise<string> {
  return digestOf(words(text));
}
