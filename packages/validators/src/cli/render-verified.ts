import type { EvidenceProblem, NotChecked } from "../evidence/verify-report.ts";
import type { Paint } from "../paint.ts";
import { count, plural, visible } from "../printable.ts";
import { displacedLines } from "./displaced-lines.ts";
import type { VerifiedCopies, VerifiedCopy } from "./verified-copies.ts";

/** What `open-tip verify` found, for people. No text of an article is in it, save what the records print themselves. */
export function renderVerified(verified: VerifiedCopies, samples: number, paint: Paint): string {
  const { dataset, folder, articles, unmatched, missing, problems, notChecked } = verified;
  const lines = [
    paint(visible(dataset), "strong"),
    `  Held against the copies in ${visible(folder)}: ${plural(articles.length, "article")} with a file, ${count(missing.length)} without, ${plural(unmatched.length, "file")} taken for none.`,
  ];
  for (const one of articles) lines.push("", ...articleLines(one, samples, paint));
  if (problems.length > 0) {
    lines.push("", paint("In the records themselves", "strong"), ...problemLines(problems, samples, paint));
    lines.push(`    ${paint("Next:", "good")} Mend the records: the copies have nothing to do with it.`);
  }
  lines.push(...missingLines(verified, paint));
  for (const { file, fits } of unmatched) {
    const why =
      fits === undefined
        ? "is taken for no article: its bytes, its name and its passages fit none."
        : `is left out: it fits ${fits}, for which another file was taken.`;
    lines.push("", `${paint(visible(file), "strong")} ${why}`);
  }
  if (unmatched.some(({ fits }) => fits === undefined)) {
    lines.push(
      `  ${paint("Next:", "good")} If it is a copy, name it after its article, as ${exampleName(verified)}.`,
    );
  }
  const other = notChecked.filter(({ reason }) => !isMissingText(reason));
  if (other.length > 0) lines.push("", ...notCheckedLines(other, samples, paint));
  lines.push("", verifiedVerdict(verified, paint));
  return `${lines.join("\n")}\n`;
}

const matchedBy = {
  digest: "its digest",
  name: "its name",
  content: "its content",
} as const;

function articleLines(copy: VerifiedCopy, samples: number, paint: Paint): string[] {
  const { source, file, by, segments, sameText, passages, held, changed, moved, lost, problems } = copy;
  const parts = segments ? `, ${count(segments.found)} of ${plural(segments.of, "segment")} being in it` : "";
  const same =
    sameText === null
      ? "The dataset has no digest of this text, so nothing proves that it is the one that was annotated."
      : sameText
        ? "It is, byte for byte, the text that was annotated."
        : "It is not, byte for byte, the text that was annotated.";
  const gone = [
    [changed, "printed otherwise"],
    [moved, "moved"],
    [lost, "lost"],
  ] as const;
  const rest = gone.filter(([many]) => many > 0).map(([many, word]) => `${count(many)} ${word}`);
  const stand = `${count(held)} of ${plural(passages, "passage")} ${passages === 1 ? "stands" : "stand"} where the records say${rest.length > 0 ? `; ${rest.join(", ")}` : ""}.`;
  const doubt =
    lost > passages / 2
      ? [paint("  Most of it is lost: it may not be a copy of this article at all.", "warning")]
      : [];
  // The change of the text as a whole was told in words above.
  const own = problems.filter(({ code }) => code !== "text-changed");
  return [
    paint(source, "strong"),
    `  File: ${visible(file)}, taken for it by ${matchedBy[by]}${parts}. ${same}`,
    `  ${paint(stand, held === passages ? "good" : "warning")}`,
    ...doubt,
    ...problemLines(own, samples, paint),
    ...displacedLines(copy, samples, paint),
  ];
}

function problemLines(problems: readonly EvidenceProblem[], samples: number, paint: Paint): string[] {
  const shown = problems.slice(0, samples);
  const lines = shown.map(
    ({ record, path, code, message }) =>
      `  ${paint(code, "error")}  ${record} (${visible(path)})\n    ${visible(message)}`,
  );
  return [...lines, ...moreLine(problems.length - shown.length, paint)];
}

function moreLine(more: number, paint: Paint): string[] {
  return more > 0 ? [paint(`    and ${count(more)} more: --samples all shows them`, "faint")] : [];
}

function isMissingText(reason: string): boolean {
  return reason.startsWith("No text was given for ");
}

function missingLines({ missing, notChecked }: VerifiedCopies, paint: Paint): string[] {
  return missing.flatMap((source) => {
    const passages = notChecked.filter(
      ({ record, reason }) => record !== source && reason === `No text was given for ${source}.`,
    );
    return [
      "",
      `${paint(source, "strong")} has no file: ${plural(passages.length, "passage")} not checked.`,
      `  ${paint("Next:", "good")} Put a copy into the folder; named ${source.slice(source.indexOf("/") + 1)}.txt or .html it is surely recognised.`,
    ];
  });
}

function notCheckedLines(notChecked: readonly NotChecked[], samples: number, paint: Paint): string[] {
  const shown = notChecked.slice(0, samples);
  return [
    paint("Not checked", "warning"),
    ...shown.map(({ record, path, reason }) => `  ${record} (${visible(path)}): ${visible(reason)}`),
    ...moreLine(notChecked.length - shown.length, paint),
  ];
}

function exampleName({ missing, articles }: VerifiedCopies): string {
  const source = missing[0] ?? articles[0]?.source ?? "article/name-of-article";
  return `${source.slice(source.indexOf("/") + 1)}.txt`;
}

/** What it comes to, in a sentence. */
export function verifiedVerdict(
  { exitCode, checked, complete, articles }: VerifiedCopies,
  paint: Paint,
): string {
  const passages = articles.reduce((sum, one) => sum + one.passages, 0);
  const files = plural(articles.length, "file");
  if (checked === 0 && exitCode === 3) {
    const why = complete
      ? "the dataset has no evidence, quotations, segments or descriptions of a text that a copy could prove"
      : "no file was taken for any article";
    return paint(`NOTHING WAS VERIFIED: ${why}.`, "warning");
  }
  if (exitCode === 0)
    return paint(
      `Everything stands where the records say: ${plural(passages, "passage")} in ${files}.`,
      "good",
    );
  const rest = complete ? "" : "; not everything could be checked";
  if (exitCode === 3) return paint(`Nothing wrong was found in ${files}${rest}.`, "warning");
  const gone = articles.reduce((sum, one) => sum + one.displaced.length, 0);
  const what =
    gone > 0
      ? `${plural(gone, "passage")} of ${count(passages)} not as the records say`
      : "Every passage stands where the records say, but not everything is as they say";
  return paint(`${what}${rest}.`, "error");
}
