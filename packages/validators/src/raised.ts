import type { Report, Rule } from "./rule.ts";

/** What a rule says in one case: the rule, and the words. */
export interface Raised {
  readonly rule: Rule;
  readonly report: Report;
}
