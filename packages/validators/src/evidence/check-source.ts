import type { Article, Source } from "@open-tip/schema";
import { spanOutsideText } from "./check-evidence.ts";
import { digestOf } from "./digest.ts";
import type { CodePointText } from "./text.ts";
import type { EvidenceProblem, NotChecked, Part } from "./verify-report.ts";

/** A text as it was given: its bytes, and its code points. */
export interface GivenText {
  readonly bytes: Uint8Array;
  readonly text: CodePointText;
}

/** What a source, an article among them, says of its own text. */
export type DescribedText = Pick<Source | Article, "id" | "digest" | "length" | "caveats">;

/** Whether a source says anything of its text that a text could contradict. */
export function describesText({ digest, length, caveats }: DescribedText): boolean {
  return digest !== undefined || length !== undefined || (caveats ?? []).some(hasSpan);
}

const hasSpan = ({ start, end }: { start?: number; end?: number }) =>
  start !== undefined || end !== undefined;

/**
 * Holds a source against its text: the digest of the bytes, the length in code points, the spans of the caveats.
 * @param path JSON Pointer to the source.
 */
export async function checkSource(
  source: DescribedText,
  { bytes, text }: GivenText,
  path: string,
): Promise<Part> {
  const { id: record, digest, length } = source;
  const problems: EvidenceProblem[] = [];
  const notChecked: NotChecked[] = [];
  if (digest === undefined) {
    const reason =
      "The source carries no digest, so the text given cannot be proven to be the one annotated.";
    notChecked.push({ record, path, reason });
  } else if ((await digestOf(bytes)) !== digest) {
    const message =
      "The text given is not, byte for byte, the one that was annotated; offsets may have shifted.";
    problems.push({ record, path: `${path}/digest`, code: "text-changed", message });
  }
  if (length !== undefined && length !== text.length) {
    const message = `The text given has ${text.length} code points, and the source says ${length}.`;
    problems.push({ record, path: `${path}/length`, code: "length-differs", message });
  }
  let checked = digest === undefined && length === undefined ? 0 : 1;
  for (const [index, caveat] of (source.caveats ?? []).entries()) {
    if (!hasSpan(caveat)) continue;
    checked += 1;
    const { start = 0, end = text.length } = caveat;
    if (!text.has(start, end)) {
      problems.push(spanOutsideText(record, `${path}/caveats/${index}`, start, end, text.length));
    }
  }
  return { checked, problems, notChecked };
}
