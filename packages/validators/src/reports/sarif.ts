import type { ForeignRule } from "../foreign-rules.ts";
import { count, plural } from "../printable.ts";
import { type RunReport, totalsOf } from "../run-report.ts";
import { type FailOn, runExitCode } from "../verdict.ts";
import { ByteBudget } from "./byte-budget.ts";
import { type Gap, gapsOf } from "./gaps.ts";
import { jsonText } from "./json-text.ts";
import type { ReportFormatter } from "./report-writer.ts";
import { artifact } from "./sarif-artifact.ts";
import { sarifDriver } from "./sarif-driver.ts";
import { type SarifResult, sarifResults } from "./sarif-results.ts";
import { groupsBySeverity, restingGroups } from "./sections.ts";

/** Results that are shown of a run by those who read SARIF; GitHub refuses more than five times as many. */
const MOST_RESULTS = 5000;
/** A log beyond 20 MB is refused by readers; the rest is for what is not a result. */
const MOST_BYTES = 19_000_000;

/** SARIF 2.1.0: the samples of what was found, the worst first, in one run. */
export const sarifReport: ReportFormatter = ({ failOn, maxWarnings } = {}) => ({
  end: (run) => `${jsonText(logOf(run, failOn, maxWarnings))}\n`,
});

function logOf(run: RunReport, failOn: FailOn | undefined, maxWarnings: number | undefined): unknown {
  const { counts, ...totals } = totalsOf(run);
  const found = counts.error + counts.warning + counts.info + totals.suppressed;
  const driver = sarifDriver(foreignIn(run));
  const indexes = new Map(driver.rules.map(({ id }, at) => [id, at]));
  const resting = restingGroups(run).map((group) => ({ group }));
  const results = withinCeilings(
    [...groupsBySeverity(run), ...resting].flatMap((group) =>
      sarifResults(group, (rule) => indexes.get(rule) ?? -1),
    ),
  );
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver },
        invocations: [
          {
            executionSuccessful: totals.complete,
            exitCode: runExitCode(run, failOn, { maxWarnings }),
            ...configurationNotifications(run),
            toolExecutionNotifications: [...gapsOf(run).map(ofGap), ...notAll(results.length, found)],
          },
        ],
        properties: {
          totals: { ...totals, counts },
          resultsShown: results.length,
          diagnoses: run.reports.flatMap(({ diagnoses }) => diagnoses),
        },
        results,
      },
    ],
  };
}

function configurationNotifications({ unusedSettings = [] }: RunReport) {
  if (unusedSettings.length === 0) return {};
  const notifications = unusedSettings.map((text) => ({ level: "warning", message: { text } }));
  return { toolConfigurationNotifications: notifications };
}

/** The rules of others that the checks of a run knew, each once. */
function foreignIn({ reports }: RunReport): readonly ForeignRule[] {
  const all = reports.flatMap((report) => report.foreignRules ?? []);
  return [...new Map(all.map((rule) => [rule.code, rule])).values()];
}

function withinCeilings(all: readonly SarifResult[]): readonly SarifResult[] {
  const budget = new ByteBudget(MOST_BYTES);
  const shown = all.slice(0, MOST_RESULTS);
  const end = shown.findIndex((result) => !budget.takes(`${jsonText(result)},`));
  return end < 0 ? shown : shown.slice(0, end);
}

function notAll(shown: number, found: number): unknown[] {
  if (shown === found) return [];
  const text = `Of ${plural(found, "finding")} ${count(shown)} ${shown === 1 ? "is" : "are"} listed: samples of each kind (--samples all lists every one), and no more than ${count(MOST_RESULTS)} results or 20 MB, which readers of SARIF take.`;
  return [{ level: "note", message: { text } }];
}

function ofGap({ file, message }: Gap): unknown {
  const locations = file === undefined ? [] : [{ physicalLocation: artifact(file) }];
  return { level: "error", message: { text: message }, ...(locations.length > 0 && { locations }) };
}
