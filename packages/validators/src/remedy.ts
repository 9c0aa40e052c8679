import type { Finding } from "./finding.ts";
import { rules } from "./rules/index.ts";

/** How to mend what was found: here, or else as the rule says. */
export function remedyOf({ rule, suggestion }: Pick<Finding, "rule" | "suggestion">): string {
  return suggestion?.text ?? rules.find(({ code }) => code === rule)?.remedy ?? "";
}
