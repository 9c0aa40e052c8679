import type { Coverage } from "./coverage.ts";
import type { AnyRuleCode } from "./rules/index.ts";

/** Rules that were not applied, by the reason why. */
export function skippedByReason(skipped: Coverage["rulesSkipped"]): Map<string, AnyRuleCode[]> {
  const byReason = new Map<string, AnyRuleCode[]>();
  for (const { rule, reason } of skipped) byReason.set(reason, [...(byReason.get(reason) ?? []), rule]);
  return byReason;
}
