import { type Dataset, Evidence, Quotation } from "@open-tip/schema";
import { checkEvidence } from "./evidence/check-evidence.ts";
import { checkSource, describesText, type GivenText } from "./evidence/check-source.ts";
import { findEvidence } from "./evidence/find-evidence.ts";
import { codePointText, decodeUtf8, encodeUtf8 } from "./evidence/text.ts";
import type { NotChecked, Part, VerifyReport } from "./evidence/verify-report.ts";

export { OpenTipError, type OpenTipErrorCode } from "./errors.ts";
export { digestOf, evidenceOf, words, wordsDigestOf } from "./evidence/digest.ts";
export { type CodePointText, codePointText, span } from "./evidence/text.ts";
export type {
  EvidenceProblem,
  EvidenceProblemCode,
  NotChecked,
  VerifyReport,
} from "./evidence/verify-report.ts";

/**
 * Proves a dataset's evidence against the texts it points into: every source's digest, length and caveats, and every
 * span, digest and quotation of every record. What is wrong is returned, not thrown; what had no text is listed.
 * Runs in Node and, on secure pages (https, localhost), in browsers; nothing is sent anywhere.
 * @param dataset A dataset that parses.
 * @param texts Source id to text, as a Map or as pairs. Bytes are read as UTF-8, strictly. Bytes as received are
 * best: a text that was decoded has lost what its decoder dropped, such as a byte order mark.
 * @throws OpenTipError `bad-text` if bytes are not UTF-8, or a text is not Unicode.
 */
export async function verify(
  dataset: Dataset,
  texts: Iterable<readonly [string, string | Uint8Array]>,
): Promise<VerifyReport> {
  const given = new Map(Array.from(texts, ([source, content]) => [source, readText(source, content)]));
  const found = Array.from(findEvidence(dataset), ({ value, ...place }) => ({
    ...place,
    evidence: Evidence.safeParse(value).data ?? Quotation.safeParse(value).data,
  }));
  const cited = new Map<string, string>();
  for (const { evidence, path } of found) {
    if (evidence !== undefined && !cited.has(evidence.source)) cited.set(evidence.source, path);
  }

  const described = [
    ...(dataset.articles ?? []).map((source, index) => ({ source, path: `/articles/${index}` })),
    ...(dataset.sources ?? []).map((source, index) => ({ source, path: `/sources/${index}` })),
  ];
  const sources = described.map(({ source, path }): Part | Promise<Part> => {
    const text = given.get(source.id);
    if (text !== undefined) return checkSource(source, text, path);
    if (!describesText(source) && !cited.has(source.id)) return unchecked([]);
    return unchecked([{ record: source.id, path, reason: `No text was given for ${source.id}.` }]);
  });

  const describedIds = new Set(described.map(({ source }) => source.id));
  const undescribed = unchecked(
    Array.from(cited)
      .filter(([source]) => !describedIds.has(source))
      .map(([record, path]) => ({
        record,
        path,
        reason: `The dataset does not describe ${record}, so no text can be proven to be the one annotated.`,
      })),
  );

  const spans = found.map(async ({ record, path, evidence }): Promise<Part> => {
    if (evidence === undefined) {
      return unchecked([{ record, path, reason: "This is not evidence as the schema defines it." }]);
    }
    const text = given.get(evidence.source)?.text;
    if (text === undefined)
      return unchecked([{ record, path, reason: `No text was given for ${evidence.source}.` }]);
    return { checked: 1, problems: await checkEvidence(evidence, text, record, path), notChecked: [] };
  });

  return join(await Promise.all([...sources, undescribed, ...spans]));
}

function readText(source: string, content: string | Uint8Array): GivenText {
  const name = `The text given for ${source}`;
  return typeof content === "string"
    ? { bytes: encodeUtf8(content, name), text: codePointText(content) }
    : { bytes: content, text: codePointText(decodeUtf8(content, name)) };
}

function unchecked(notChecked: readonly NotChecked[]): Part {
  return { checked: 0, problems: [], notChecked };
}

function join(parts: readonly Part[]): VerifyReport {
  const notChecked = parts.flatMap((part) => part.notChecked);
  return {
    complete: notChecked.length === 0,
    checked: parts.reduce((sum, part) => sum + part.checked, 0),
    problems: parts.flatMap((part) => part.problems),
    notChecked,
  };
}
