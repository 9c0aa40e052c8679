import type { FileReport, Inspected, NotEditable } from "@open-tip/validators";
import type { Checker } from "@open-tip/validators/worker";
import type { Answers } from "./answers.ts";
import type { Step } from "./fixed-summary.ts";

/** A check that is over: what was said of it, and what can be asked of it. */
export interface Checked {
  readonly file: File;
  readonly answers: Answers;
  readonly report: FileReport;
  readonly inspected: Inspected;
  /** Why the file cannot be fixed here; undefined where it can. */
  readonly notEditable: NotEditable | undefined;
  /** The fixes that were accepted in it, in their order. */
  readonly steps: readonly Step<Checked>[];
  /** The worker that is there now: one that was stopped answers no more. */
  checker(): Checker;
}
