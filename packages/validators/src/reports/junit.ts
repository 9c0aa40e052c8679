import { severities } from "../finding.ts";
import type { RunReport } from "../run-report.ts";
import type { FailOn } from "../verdict.ts";
import { gapsOf } from "./gaps.ts";
import { junitCases, type TestCase } from "./junit-cases.ts";
import type { ReportFormatter } from "./report-writer.ts";
import { type Section, sectionsOf } from "./sections.ts";
import { xmlAttributes, xmlText } from "./xml-text.ts";

interface Suite {
  readonly name: string;
  readonly counts?: Section["counts"];
  readonly cases: readonly TestCase[];
}

/**
 * JUnit XML: a suite for each file and a case for each rule, which fails where its findings make the check fail.
 *
 * There is no schema to hold it to. That of the Jenkins plugin (`junit-10.xsd`) wants `errors` in a case where every
 * reader looks for `error`, and has no `skipped` for a run; that of Ant's reports wants a time, a host and a package of
 * each suite, and a type of each failure. So the tests read it by a reader of others, and compare what arrives.
 */
export const junitReport: ReportFormatter = ({ failOn = "error" } = {}) => ({
  end: (run) => {
    const suites = suitesOf(run, failOn);
    const all = suites.flatMap(({ cases }) => cases);
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="open-tip"${xmlAttributes(sums(all))}>`,
      ...suites.flatMap(suiteLines),
      "</testsuites>",
      "",
    ].join("\n");
  },
});

function suitesOf(run: RunReport, failOn: FailOn): Suite[] {
  const suites = sectionsOf(run).map((section) => ({
    name: section.report?.file ?? "the files together",
    counts: section.counts,
    cases: junitCases(section, failOn),
  }));
  const gaps = gapsOf(run);
  if (gaps.length === 0) return suites;
  const cases = gaps.map(({ file = "all files", message }) => ({
    name: file,
    suite: "what was not checked",
    outcome: "error" as const,
    message,
    lines: [],
  }));
  return [...suites, { name: "what was not checked", cases }];
}

function sums(cases: readonly TestCase[]): Record<string, number> {
  const having = (outcome: TestCase["outcome"]) => cases.filter((one) => one.outcome === outcome).length;
  return {
    tests: cases.length,
    failures: having("failure"),
    errors: having("error"),
    skipped: having("skipped"),
  };
}

function suiteLines({ name, counts, cases }: Suite): string[] {
  const properties = counts
    ? severities.map(
        (severity) => `      <property${xmlAttributes({ name: severity, value: counts[severity] })}/>`,
      )
    : [];
  return [
    `  <testsuite${xmlAttributes({ name, ...sums(cases) })}>`,
    ...(properties.length > 0 ? ["    <properties>", ...properties, "    </properties>"] : []),
    ...cases.flatMap(caseLines),
    "  </testsuite>",
  ];
}

function caseLines({ name, suite, outcome, message, lines }: TestCase): string[] {
  const open = `    <testcase${xmlAttributes({ classname: suite, name })}`;
  const text = lines.map(xmlText).join("\n");
  if (outcome === "skipped") return [`${open}><skipped${xmlAttributes({ message })}/></testcase>`];
  if (outcome === "passed")
    return [text === "" ? `${open}/>` : `${open}><system-out>${text}</system-out></testcase>`];
  return [`${open}><${outcome}${xmlAttributes({ message })}>${text}</${outcome}></testcase>`];
}
