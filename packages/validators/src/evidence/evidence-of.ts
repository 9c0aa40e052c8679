import type { Evidence } from "@open-tip/schema";
import { digestOf, wordsDigestOf } from "./digest.ts";
import { fingerprintsOf } from "./fingerprints.ts";
import { span } from "./text.ts";

/**
 * Makes the evidence for a span, for authors of datasets.
 * @param source Id of the source.
 * @param text Its whole decoded text.
 * @param start Offset of the first code point, from 0.
 * @param end Offset after the last code point.
 * @param quoted Whether the span is the words of a person or report quoted, which may be printed as `exact`. Other
 * words are not printed, and get fingerprints by which they can be found again.
 * @throws RangeError if the span is empty or not inside the text.
 */
export async function evidenceOf(
  source: string,
  text: string,
  start: number,
  end: number,
  quoted = false,
): Promise<Evidence> {
  const passage = span(text, start, end);
  const [digest, wordsDigest, fingerprints] = await Promise.all([
    digestOf(passage),
    wordsDigestOf(passage),
    fingerprintsOf(passage),
  ]);
  const place = { source, start, end };
  if (quoted) return { ...place, exact: passage, digest, wordsDigest };
  return { ...place, digest, wordsDigest, ...(fingerprints.length > 0 && { fingerprints }) };
}
