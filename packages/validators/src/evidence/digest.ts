import { sha256 as hash } from "@noble/hashes/sha2.js";
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

/**
 * SHA-256 of bytes, or of a text as UTF-8. Passages are short and many: the platform's own digest, which answers each
 * of them by way of a queue, takes five times as long for all, and browsers have it on secure pages alone.
 */
export async function sha256(content: string | Uint8Array): Promise<Uint8Array> {
  return hash(typeof content === "string" ? encodeUtf8(content) : content);
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
