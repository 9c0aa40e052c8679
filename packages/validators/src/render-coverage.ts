import type { Coverage } from "./coverage.ts";
import { evidenceWords } from "./evidence/evidence-checks.ts";
import type { Paint } from "./paint.ts";
import { count, plural } from "./printable.ts";
import { TURNED_OFF } from "./settings/effective-rules.ts";
import { skippedByReason } from "./skipped-by-reason.ts";

/** What was covered and what was not, in lines. */
export function coverageLines(coverage: Coverage, paint: Paint, verbose: boolean): string[] {
  const { rowsRead, rowsChecked, rowsRejected, rowsBlank, placements, rulesRun, rulesSkipped } = coverage;
  const rows = [`${plural(rowsRead, "row")} read`, `${count(rowsChecked)} checked`];
  if (rowsRejected > 0) rows.push(`${count(rowsRejected)} rejected`);
  if (rowsBlank > 0) rows.push(`${count(rowsBlank)} blank`);
  const stated = placements > 0 ? `; ${placementWords(coverage)}` : "";
  const reasons = verbose || rulesSkipped.length === 0 ? "" : ` (${fewReasons(rulesSkipped)})`;
  const lines = [
    `  Coverage: ${rows.join(", ")}${stated}.`,
    `  Rules: ${count(rulesRun.length)} applied, ${count(rulesSkipped.length)} not${reasons}.`,
  ];
  if (coverage.evidence) lines.push(`  Evidence: ${evidenceWords(coverage.evidence)}`);
  if (verbose)
    lines.push(...allReasons(rulesSkipped).map((words) => paint(`    Not applied: ${words}.`, "faint")));
  if (coverage.unconfirmedKeys > 0) {
    const keys = plural(coverage.unconfirmedKeys, "repeated key");
    const were = coverage.unconfirmedKeys === 1 ? "was" : "were";
    lines.push(
      paint(`  ${keys} ${were} told by hashes of 64 bits only: the rows were not read again.`, "faint"),
    );
  }
  for (const reason of coverage.incompleteBecause)
    lines.push(paint(`  Not everything was checked: ${reason}`, "warning"));
  return lines;
}

/** Why most rules were not applied, and those that somebody turned off, which is always told. */
function fewReasons(skipped: Coverage["rulesSkipped"]): string {
  const counts = [...skippedByReason(skipped)].map(([reason, rules]) => ({ reason, rules: rules.length }));
  const ranked = counts.sort((a, b) => weight(b) - weight(a));
  const told = ranked.slice(0, ranked[0]?.reason === TURNED_OFF ? 2 : 1);
  const rest = ranked.slice(told.length).reduce((sum, { rules }) => sum + rules, 0);
  if (ranked.length === 1 && ranked[0]) return `${ranked[0].reason}; see --verbose`;
  const words = told.map(({ reason, rules }) => `${count(rules)}: ${reason}`);
  return [...words, `${rest > 0 ? `${count(rest)} more: ` : ""}see --verbose`].join("; ");
}

function weight({ reason, rules }: { readonly reason: string; readonly rules: number }): number {
  return reason === TURNED_OFF ? Number.POSITIVE_INFINITY : rules;
}

function allReasons(skipped: Coverage["rulesSkipped"]): string[] {
  return [...skippedByReason(skipped)].map(([reason, rules]) => `${rules.join(", ")} (${reason})`);
}

function placementWords({ placements, absences, unresolved }: Coverage): string {
  const words = [plural(placements, "placement"), `${count(absences)} without a tier`];
  if (unresolved > 0) words.push(`${count(unresolved)} not understood whole`);
  return words.join(", ");
}
