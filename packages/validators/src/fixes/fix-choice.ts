import type { Finding } from "../finding.ts";
import { ruleAndColumns } from "../finding-kind.ts";
import type { FindingGroup } from "../report.ts";
import type { AnyRuleCode } from "../rules/index.ts";
import type { FixKind } from "./fix.ts";

/** Kinds of fix that are made without a person. */
export type SureKind = Exclude<FixKind, "manual">;

/** Which fixes are wanted: those of one kind, of the findings that a report folds into one group. */
export interface FixChoice {
  readonly kind: SureKind;
  readonly rule: AnyRuleCode;
  readonly column?: string;
  readonly columnLetter?: string;
  /** Where editions stand as columns: of the columns of all of them. */
  readonly editions?: readonly number[];
  /** What the findings share. Absent: all of the rule and the column but those of `besides`. */
  readonly cause?: string;
  readonly besides?: readonly string[];
}

/**
 * The fixes of a group of a report.
 * @param groups all of the report
 */
export function fixChoiceOf(
  { rule, column, columnLetter, editions, cause }: FindingGroup,
  kind: SureKind,
  groups: readonly FindingGroup[],
): FixChoice {
  const where = {
    kind,
    rule,
    ...(column !== undefined && { column }),
    ...(columnLetter !== undefined && { columnLetter }),
    ...(editions && { editions }),
  };
  if (cause !== undefined) return { ...where, cause };
  const key = ruleAndColumns(rule, where);
  const same = groups.filter((other) => ruleAndColumns(other.rule, other) === key);
  const besides = same.flatMap((other) => other.cause ?? []);
  return { ...where, ...(besides.length > 0 && { besides }) };
}

/** Tells whether the fix of a finding is among those that were chosen. */
export function chosenBy(choices: readonly FixChoice[]): (finding: Finding, kind: SureKind) => boolean {
  const byKind = new Map<string, FixChoice[]>();
  for (const choice of choices) {
    const key = keyOf(choice.kind, choice.rule, choice);
    byKind.set(key, [...(byKind.get(key) ?? []), choice]);
  }
  return ({ rule, place, cause }, kind) =>
    byKind.get(keyOf(kind, rule, place))?.some((choice) => isOf(choice, cause)) === true;
}

function isOf(choice: FixChoice, cause: string | undefined): boolean {
  if (choice.cause !== undefined) return choice.cause === cause;
  return cause === undefined || choice.besides?.includes(cause) !== true;
}

function keyOf(kind: SureKind, rule: string, place: Parameters<typeof ruleAndColumns>[1]): string {
  return `${kind}\u0000${ruleAndColumns(rule, place)}`;
}
