import { type TierLawName, tierLaw } from "@open-tip/schema/tier-law";
import type { Finding } from "./finding.ts";
import { columnOf, type Group } from "./grouping.ts";
import { remedyOf } from "./remedy.ts";
import type { FindingGroup } from "./report.ts";
import type { Rule } from "./rule.ts";

/** Equal findings as a report tells them. */
export function groupOf(
  group: Group,
  rule: Rule | undefined,
  diagnosis: FindingGroup["diagnosis"],
): FindingGroup {
  const { first, cause, symptom, editions, count, fixes, samples } = group;
  return {
    rule: first.rule,
    severity: first.severity,
    message: count === 1 ? first.message : (cause ?? rule?.summary ?? first.message),
    ...columnOf(group),
    ...(editions.size > 0 && { editions: [...editions].sort((a, b) => a - b) }),
    ...(cause !== undefined && { cause }),
    count,
    ...(diagnosis && { diagnosis }),
    ...(symptom !== "" && { symptom }),
    samples,
    remedy: remedyOfAll(samples, remedyOf(first), rule),
    ...(fixes.safe + fixes.unsafe > 0 && { fixes }),
    ...(rule?.law && { law: lawBehind(rule.law) }),
    url: first.url,
  };
}

/** How to mend findings of a kind: as is said of each, where that is the same. */
function remedyOfAll(samples: readonly Finding[], own: string, rule: Rule | undefined): string {
  return samples.every((sample) => remedyOf(sample) === own) ? own : (rule?.remedy ?? own);
}

function lawBehind(name: TierLawName): NonNullable<FindingGroup["law"]> {
  const { condition, citations } = tierLaw[name];
  return { condition, citations };
}
