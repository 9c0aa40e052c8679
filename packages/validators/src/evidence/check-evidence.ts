import type { Evidence, Quotation } from "@open-tip/schema";
import { digestOf, wordsDigestOf } from "./digest.ts";
import { fingerprintsOf } from "./fingerprints.ts";
import type { PlacedPassage } from "./passage.ts";
import type { CodePointText } from "./text.ts";
import type { EvidenceProblem, EvidenceProblemCode } from "./verify-report.ts";

/**
 * Holds one span against its text: the position, both digests and the quotation.
 * @param record Id of the record that the evidence belongs to.
 * @param path JSON Pointer to the evidence.
 */
export async function checkEvidence(
  evidence: PlacedPassage,
  text: CodePointText,
  record: string,
  path: string,
): Promise<EvidenceProblem[]> {
  const { source, start, end } = evidence;
  if (!text.has(start, end)) return [spanOutsideText(record, path, start, end, text.length)];

  const passage = text.span(start, end);
  const [digest, wordsDigest] = await Promise.all([digestOf(passage), wordsDigestOf(passage)]);
  const where = `The passage at ${start}-${end} of ${source}`;
  const problems: EvidenceProblem[] = [];
  const add = (field: string, code: EvidenceProblemCode, message: string) =>
    problems.push({ record, path: `${path}/${field}`, code, message });
  const wordsAgree = wordsDigest === evidence.wordsDigest;
  if (digest !== evidence.digest) {
    const extent = wordsAgree ? " Its words agree: it differs in quotation marks, spacing or case only." : "";
    add("digest", "digest-differs", `${where} is not the one that was annotated.${extent}`);
  }
  if (!wordsAgree) add("wordsDigest", "words-differ", `${where} has other words than those annotated.`);
  if (evidence.exact !== undefined && evidence.exact !== passage) {
    add("exact", "quotation-differs", `${where} is not what the record quotes.`);
  }
  // Of other words they differ too, which says nothing new.
  if (wordsAgree && evidence.fingerprints !== undefined) {
    const prints = await fingerprintsOf(passage);
    if (prints.join() !== evidence.fingerprints.join()) {
      add("fingerprints", "fingerprints-differ", `${where} has other fingerprints than those given.`);
    }
  }
  return problems;
}

/** A stretch inside a passage: where its verb of saying, its speaker, its content or a mention stands. */
export interface InnerSpan {
  readonly start: number;
  readonly end: number;
  /** JSON Pointer from the passage, such as `/cue`. */
  readonly path: string;
}

/** The stretches inside a passage that its evidence tells of. */
export function partsOf(evidence: Evidence | Quotation): InnerSpan[] {
  const { cue, speaker, content = [] } = evidence as Evidence;
  return [
    ...(cue === undefined ? [] : [{ ...cue, path: "/cue" }]),
    ...(speaker === undefined ? [] : [{ ...speaker, path: "/speaker" }]),
    ...content.map((one, at) => ({ ...one, path: `/content/${at}` })),
  ];
}

/** Holds the stretches inside a passage against it. They need no text: digests prove the passage as a whole. */
export function checkInnerSpans(
  { source, start, end }: Pick<Evidence, "source" | "start" | "end">,
  inner: readonly InnerSpan[],
  record: string,
  path: string,
): EvidenceProblem[] {
  return inner
    .filter((one) => one.start >= one.end || one.start < start || one.end > end)
    .map((one) => ({
      record,
      path: `${path}${one.path}`,
      code: "part-outside-span" as const,
      message: `The stretch ${one.start}-${one.end} is empty or not inside the passage at ${start}-${end} of ${source}.`,
    }));
}

/** The problem of a span that reaches outside its text or holds nothing. */
export function spanOutsideText(
  record: string,
  path: string,
  start: number,
  end: number,
  length: number,
): EvidenceProblem {
  const message = `The span ${start}-${end} is empty or not inside the text, which has ${length} code points.`;
  return { record, path, code: "span-outside-text", message };
}
