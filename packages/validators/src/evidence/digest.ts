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
  const bytes = typeof content === "string" ? encodeUtf8(content) : content;
  // The copy satisfies browsers' types, which do not accept a view of a shared buffer.
  const hash = new Uint8Array(await globalThis.crypto.subtle.digest("SHA-256", Uint8Array.from(bytes)));
  return `sha256:${Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** Digest of the {@link words} of a text. */
export function wordsDigestOf(text: string): Promise<string> {
  return digestOf(words(text));
}
