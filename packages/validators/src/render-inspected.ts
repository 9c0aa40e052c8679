import type { Inspected } from "./inspect.ts";
import { unlimited } from "./line-layout.ts";
import { type Paint, plain } from "./paint.ts";
import { visible } from "./printable.ts";
import { mappingLines } from "./render-mapping.ts";
import { shellWord } from "./shell-word.ts";

/** What a file is, for people: how it is read, what its columns mean, and what to do next. */
export function renderInspected(inspected: Inspected, paint: Paint = plain, layout = unlimited): string {
  const { file, format, what, mapping, checkable, readings, findings } = inspected;
  const path = shellWord(file);
  const lines = [`  This is ${what}.`];
  if (format !== undefined) lines.push(`  The file is ${format}.`);
  if (mapping) lines.push(...mappingLines(mapping, paint, Number.POSITIVE_INFINITY, layout));
  for (const reading of readings) lines.push(`  ${visible(reading)}`);
  for (const { severity, rule, message, suggestion } of findings) {
    lines.push("", `  ${paint(severity, severity)}  ${paint(rule, "strong")}`, `    ${message}`);
    if (suggestion) lines.push(`    ${paint("Mend:", "good")} ${suggestion.text}`);
  }
  lines.push("");
  if (!checkable) lines.push("  Its rows cannot be checked as it is.");
  else lines.push(`  Next: open-tip check ${path}`);
  if (mapping) {
    lines.push(
      "  If a column is not what it was read as, save the mapping, edit it, and give it back:",
      `    open-tip inspect ${path} --save-mapping mapping.json`,
      `    open-tip check ${path} --mapping mapping.json`,
    );
  }
  // A name is not broken, so that it can be copied.
  return `${paint(visible(file), "strong")}\n${layout.wrap(lines.join("\n"))}\n`;
}
