import type { Evidence } from "@open-tip/schema";

/** A passage with its place and digests, as a record says them. */
export type PlacedPassage = Pick<
  Evidence,
  "source" | "start" | "end" | "digest" | "wordsDigest" | "exact" | "fingerprints"
>;

/** What can be held against a text: a passage with its place, or words of which nobody says where they stand. */
export type Passage = PlacedPassage | { readonly source: string; readonly exact: string };

/**
 * Reads evidence or a quotation as far as a text can prove it, also where its record is not as the schema has it.
 * @param ofRecord the source of the record, for words that name none
 */
export function passageOf(value: unknown, ofRecord: unknown): Passage | undefined {
  const { source = ofRecord, start, end, digest, wordsDigest, exact, fingerprints } = (value ?? {}) as Fields;
  if (typeof source !== "string") return undefined;
  const words = typeof exact === "string" ? { exact } : {};
  const prints = isTexts(fingerprints) ? { fingerprints: [...fingerprints] } : {};
  if (isWhole(start) && isWhole(end) && typeof digest === "string" && typeof wordsDigest === "string")
    return { source, start, end, digest, wordsDigest, ...words, ...prints };
  return typeof exact === "string" ? { source, exact } : undefined;
}

type Fields = Readonly<Record<string, unknown>>;
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");
