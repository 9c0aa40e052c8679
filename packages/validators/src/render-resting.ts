import { type Paint, plain } from "./paint.ts";
import { count, plural, visible } from "./printable.ts";
import type { SuppressedGroup } from "./report.ts";
import type { RunReport } from "./run-report.ts";
import type { Suppression } from "./settings/suppression.ts";

/** How many findings rest. */
export function restingCount(suppressed: readonly SuppressedGroup[] = []): number {
  return suppressed.reduce((total, group) => total + group.count, 0);
}

/** Findings that rest, in lines: one for each reason. */
export function restingLines(suppressed: readonly SuppressedGroup[] = [], paint: Paint = plain): string[] {
  const byReason = new Map<string, number>();
  for (const { suppression, count } of suppressed) {
    const words = suppressionInWords(suppression);
    byReason.set(words, (byReason.get(words) ?? 0) + count);
  }
  return [...byReason].map(([words, times]) =>
    paint(`  ${plural(times, "finding")} ${times === 1 ? "rests" : "rest"}: ${words}.`, "faint"),
  );
}

/** Why findings rest, as words that follow on a colon. */
export function suppressionInWords({ reason, from }: Suppression): string {
  return visible(`${reason.replace(/\.$/, "")}${from === undefined ? "" : ` (${from})`}`);
}

/** What came of a baseline, and which settings had no effect, in lines. */
export function settingsLines({ baseline, unusedSettings = [] }: RunReport, paint: Paint = plain): string[] {
  return [
    ...(baseline ? [baselineInWords(baseline)] : []),
    ...unusedSettings.map((words) => paint(visible(words), "warning")),
  ];
}

function baselineInWords({ file, resting, fresh, gone }: NonNullable<RunReport["baseline"]>): string {
  const rest = `${plural(resting, "finding")} ${resting === 1 ? "rests" : "rest"} by the baseline (${visible(file)})`;
  return `${rest}, ${count(fresh)} new, ${count(gone)} no longer ${gone === 1 ? "occurs" : "occur"}.`;
}
