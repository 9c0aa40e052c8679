import { jsonText } from "../reports/json-text.ts";
import type { WrittenEdit } from "./fix.ts";
import { shownEdit } from "./fixed.ts";

/** The line of a log that notes an edit which takes a fix back, and in which round of its file it was made. */
export function editLine(inverse: WrittenEdit, round: number, redact = false): string {
  return line({ type: "edit", round, ...shownEdit(inverse, redact) });
}

/** The line that notes that a file was fixed; what was noted of others was not done. */
export function fixedLine(file: string): string {
  return line({ type: "fixed", file });
}

function line(value: unknown): string {
  return `${jsonText(value)}\n`;
}
