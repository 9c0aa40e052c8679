import type { Diagnosis } from "./diagnoses/diagnosis.ts";
import { ruleAndColumns } from "./finding-kind.ts";
import type { FileReport, FindingGroup } from "./report.ts";

/** What a report for people tells in one piece: a diagnosis with what it explains, or groups of one kind. */
export interface ReportEntry {
  readonly diagnosis?: Diagnosis;
  readonly groups: readonly FindingGroup[];
}

/** Groups of one rule and column that are told one by one; more of them are told together. */
export const FEW_GROUPS = 3;

/** The entries of a report, in the order in which they are told: what a diagnosis explains stands under it. */
export function entriesOf({ diagnoses, groups }: Pick<FileReport, "diagnoses" | "groups">): ReportEntry[] {
  const explained = diagnoses.map((diagnosis, at) => ({
    diagnosis,
    groups: groups.filter((group) => group.diagnosis?.index === at),
  }));
  const left = kindsOf(groups.filter(({ diagnosis }) => !diagnosis)).flatMap((kind) =>
    kind.length <= FEW_GROUPS ? kind.map((group) => [group]) : [kind],
  );
  return [...explained, ...left.map((groups) => ({ groups }))];
}

/** Groups of one rule and column together, in the order in which the first of each comes. */
function kindsOf(groups: readonly FindingGroup[]): readonly (readonly FindingGroup[])[] {
  const kinds = new Map<string, FindingGroup[]>();
  for (const group of groups) {
    const key = ruleAndColumns(group.rule, group);
    const kind = kinds.get(key);
    if (kind) kind.push(group);
    else kinds.set(key, [group]);
  }
  return [...kinds.values()];
}
