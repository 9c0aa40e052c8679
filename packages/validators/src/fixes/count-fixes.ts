import type { Finding } from "../finding.ts";
import { type FixCounts, type FixKind, fixKinds, isApplicable } from "./fix.ts";

export type MutableFixCounts = Record<FixKind, number>;

export function noFixes(): MutableFixCounts {
  return { safe: 0, unsafe: 0, manual: 0 };
}

/** Counts the fix of a finding; one whose file cannot be edited is for a person. */
export function addFix(counts: MutableFixCounts, { fix }: Finding, times = 1): void {
  if (fix) counts[isApplicable(fix) ? fix.kind : "manual"] += times;
}

/** Adds counts to others. */
export function addFixes(counts: MutableFixCounts, more: FixCounts): void {
  for (const kind of fixKinds) counts[kind] += more[kind];
}
