import type { FileReport } from "./report.ts";
import { exitCode, type FailOn } from "./verdict.ts";

/** The reports of one run as JSON, with the exit code that they mean. */
export function renderJson(reports: readonly FileReport[], failOn?: FailOn): string {
  return `${JSON.stringify({ exitCode: exitCode(reports, failOn), reports }, null, 2)}\n`;
}
