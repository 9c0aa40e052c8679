import type { Severity } from "./finding.ts";
import { type ForeignCode, isForeign } from "./foreign-code.ts";
import { type Rule, urlOf } from "./rule.ts";

/** A rule of others as data, so that whoever shows a report need not have the set that it is of. */
export interface ForeignRule {
  readonly code: ForeignCode;
  readonly severity: Severity;
  readonly summary: string;
  readonly why: string;
  readonly remedy: string;
  readonly url: string;
}

/** Those of some rules that are not of this package. */
export function foreignRules(rules: readonly Rule[]): readonly ForeignRule[] {
  return rules.flatMap((rule) => {
    const { code, severity, summary, why, remedy } = rule;
    if (!isForeign(code)) return [];
    return [{ code, severity, summary, why, remedy, url: urlOf(rule) }];
  });
}
