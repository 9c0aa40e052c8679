import { type TierLawName, tierLaw } from "@open-tip/schema";
import { rules } from "../src/index.ts";

export { fromText, report } from "../src/index.ts";

/** The tier law behind a rule. */
export function openTipRules(code: string) {
  const rule = rules.find((one) => one.code === code);
  if (!rule?.law) throw new Error(`${code} enforces no law`);
  return tierLaw[rule.law as TierLawName];
}
