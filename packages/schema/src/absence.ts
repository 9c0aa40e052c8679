import { absences } from "./code-lists/absence.ts";
import { closedCode } from "./codes.ts";
import type { CodeOf } from "./is-code.ts";

/** Parses an absence code such as `not-in-report`. */
export const Absence = closedCode("absence").meta({
  title: absences.title,
  description: absences.description,
  examples: ["not-in-report"],
});
/** One of the codes of the list of absences. */
export type Absence = CodeOf<"absence">;
