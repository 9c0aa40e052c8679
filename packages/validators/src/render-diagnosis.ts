import type { Diagnosis } from "./diagnoses/diagnosis.ts";
import { type Paint, plain } from "./paint.ts";
import { count, listed, plural } from "./printable.ts";
import { columnWords } from "./render-mapping.ts";

/** Below this, how sure a diagnosis is stands beside it. */
const SURE = 0.9;
/** Rules and columns that are named one by one. */
const NAMED = 4;

/** One root cause, for people: what it is, what it explains, and the one thing to do. */
export function diagnosisLines(
  diagnosis: Diagnosis,
  paint: Paint = plain,
  frame: readonly string[] = [],
): string[] {
  const { code, severity, message, details, remedy, url, count: all } = diagnosis;
  return [
    `  ${paint("cause", severity)}  ${paint(code, "strong")}${sureWords(diagnosis)}, behind ${plural(all, "finding")}`,
    `    ${message}`,
    ...frame,
    ...details.map((detail) => `      ${detail}`),
    paint(`    Behind ${explainsWords(diagnosis)}.`, "faint"),
    `    ${paint("Mend:", "good")} ${remedy}`,
    paint(`    ${url}`, "faint"),
  ];
}

/** How sure it is, where that is not plain. */
export function sureWords({ confidence }: Diagnosis): string {
  return confidence < SURE ? ` (${Math.round(confidence * 100)} % sure)` : "";
}

/** What a diagnosis explains, as `20 missing-territory in country (A)`. */
export function explainsWords({ explains }: Diagnosis): string {
  const words = explains.slice(0, NAMED).map(({ rule, column, columnLetter, count: times }) => {
    const where = column === undefined ? "" : ` in ${columnWords(column, columnLetter)}`;
    return `${count(times)} ${rule}${where}`;
  });
  const rest = explains.slice(NAMED).reduce((sum, { count: times }) => sum + times, 0);
  return listed(rest > 0 ? [...words, `${count(rest)} more`] : words);
}
