import { digestOf, visibleText } from "@open-tip/validators/evidence";

/** An article is a few thousand characters long; what is far longer is something else, and would hold up the page. */
const MOST_BYTES = 2 * 1024 * 1024;

/** A copy that cannot be read, with what to do instead. */
export class CopyError extends Error {}

/** A copy as given, and as its text is read. */
export interface Copy {
  /** Of the bytes as given. */
  readonly digest: string;
  /** Bytes where the copy may be the very text that was annotated, else the text that a reader sees of it. */
  readonly content: Uint8Array | string;
  /** How many characters of the text are not blank. */
  readonly inked: number;
}

/** Whether a text is a page of the web, and not only a text that holds a bracket. */
const isMarkup = (text: string) => /<(?:!doctype|html|body|div|p|br|article)[\s>/]/i.test(text);

/**
 * Reads a copy.
 * @param known digests of the texts that were annotated: these are never touched
 * @throws CopyError if it is empty, too long or no text
 */
export async function readCopy(given: File | string, known: ReadonlySet<string>): Promise<Copy> {
  const bytes = typeof given === "string" ? new TextEncoder().encode(given) : await bytesOf(given);
  const text = decode(bytes);
  if (text.trim() === "")
    throw new CopyError("There is no text in it. Choose another file, or paste the text.");
  const digest = await digestOf(bytes);
  const plain = isMarkup(text) ? visibleText(text).text : text;
  const content = known.has(digest) || plain === text ? bytes : plain;
  return { digest, content, inked: inkOf(plain) };
}

/** How many characters of a text are not blank, counted by code points. */
export function inkOf(text: string): number {
  return Array.from(text.replace(/\s/gu, "")).length;
}

async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > MOST_BYTES) {
    throw new CopyError("The file is far longer than an article. Save the article alone, or paste its text.");
  }
  return new Uint8Array(await file.arrayBuffer());
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CopyError(
      "This is no text in UTF-8: it may be a document of a word processor, a PDF, or in an older encoding. Save it as plain text in UTF-8, or copy the text and paste it.",
    );
  }
}
