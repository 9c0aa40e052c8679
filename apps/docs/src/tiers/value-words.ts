import type { CodedValue } from "@open-tip/corpus/history";
import { isTier, tierLabel } from "@open-tip/schema/tiers";

const less: Readonly<Partial<Record<CodedValue, string>>> = {
  "tier-2-or-watch-list": "Tier 2 or its Watch List",
  "not-in-report": "not in the report",
  "not-tier-3": "not Tier 3",
};

/** What a coding says, in words. */
export function valueLabel(value: CodedValue): string {
  return isTier(value) ? tierLabel(value) : (less[value] ?? value);
}
