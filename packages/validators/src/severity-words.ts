import { type Severity, severities } from "./finding.ts";
import { type Paint, plain } from "./paint.ts";
import { listed, plural } from "./printable.ts";

/** What findings of a severity are called, one and several. */
export const severityNames: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  info: ["note", "notes"],
};

/** Counts in words, as `2 errors and 1 note`; undefined where there are none. */
export function countsInWords(
  counts: Readonly<Record<Severity, number>>,
  paint: Paint = plain,
): string | undefined {
  const found = severities.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return undefined;
  return listed(
    found.map((severity) => paint(plural(counts[severity], ...severityNames[severity]), severity)),
  );
}
