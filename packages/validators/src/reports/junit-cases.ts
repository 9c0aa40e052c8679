import { severities } from "../finding.ts";
import { count, plural } from "../printable.ts";
import type { FindingGroup } from "../report.ts";
import type { AnyRuleCode } from "../rules/index.ts";
import { severityNames } from "../severity-words.ts";
import type { FailOn } from "../verdict.ts";
import { sampleWords } from "./sample-words.ts";
import type { Section } from "./sections.ts";

/** What came of one rule in one file. */
export interface TestCase {
  readonly suite: string;
  readonly name: string;
  readonly outcome: "passed" | "failure" | "error" | "skipped";
  readonly message: string;
  readonly lines: readonly string[];
}

/** A case for each rule that was applied, found something, or was skipped. */
export function junitCases({ report, groups }: Section, failOn: FailOn): TestCase[] {
  const suite = report?.file ?? "the files together";
  const applied = new Set<AnyRuleCode>(report?.coverage.rulesRun);
  for (const { rule } of groups) applied.add(rule);
  const cases = [...applied].map((rule) =>
    caseOf(
      suite,
      rule,
      groups.filter((group) => group.rule === rule),
      failOn,
      report?.file,
    ),
  );
  const skipped = (report?.coverage.rulesSkipped ?? []).filter(({ rule }) => !applied.has(rule));
  return [
    ...cases,
    ...skipped.map(({ rule, reason }) => ({
      suite,
      name: rule,
      outcome: "skipped" as const,
      message: reason,
      lines: [],
    })),
  ];
}

function caseOf(
  suite: string,
  name: AnyRuleCode,
  groups: readonly FindingGroup[],
  failOn: FailOn,
  file: string | undefined,
): TestCase {
  const failing = severities.slice(0, severities.indexOf(failOn) + 1);
  const fails = groups.some(({ severity }) => failing.includes(severity));
  const times = groups.reduce((sum, group) => sum + group.count, 0);
  const [first] = groups;
  return {
    suite,
    name,
    outcome: fails ? "failure" : "passed",
    message: groups.length === 1 && times === 1 && first ? first.message : plural(times, "finding"),
    lines: groups.flatMap((group) => groupLines(group, file)),
  };
}

function groupLines(group: FindingGroup, file: string | undefined): string[] {
  const { severity, message, remedy, count: all, url, diagnosis } = group;
  const times = all > 1 ? `, ${count(all)} times` : "";
  return [
    `${severityNames[severity][0]}${times}: ${message}`,
    ...(diagnosis ? [`Explained by the diagnosis ${diagnosis.code}.`] : []),
    ...sampleWords(group, file),
    `Mend: ${remedy}`,
    url,
  ];
}
