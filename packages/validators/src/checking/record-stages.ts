import { NO_TEXTS } from "../evidence/passages.ts";
import type { Finding } from "../finding.ts";
import type { JsonBatch } from "../json/read-json.ts";
import type { OpenRecords } from "../open.ts";
import type { CheckOptions } from "../options.ts";
import type { Placement } from "../placement.ts";
import type { RecordChecks } from "../record-checks.ts";
import type { Rule } from "../rule.ts";
import { rulesOf } from "../rule-sets.ts";
import type { AnyRuleCode } from "../rules/index.ts";
import { withAlongside } from "./alongside.ts";
import { type Batch, inBatches } from "./batch.ts";
import type { Inspection } from "./inspection.ts";

/** Rules that are applied to records in JSON. */
const recordRules: ReadonlySet<string> = new Set([
  "invalid-record",
  "duplicate-record",
  "dangling-reference",
]);

/** Checks records of the standard, which need not be understood first. */
export async function* recordStages(
  inspection: Inspection,
  file: string,
  opened: OpenRecords,
  options: CheckOptions,
): AsyncGenerator<Batch, void> {
  const { RecordChecks } = await import("../record-checks.ts");
  const checks = new RecordChecks(file, options);
  async function* batches(): AsyncGenerator<Batch, void> {
    for await (const batch of opened.batches()) {
      inspection.coverage.bytesRead = batch.bytesRead;
      yield read(inspection, checks, batch);
    }
  }
  yield* withAlongside(batches(), opened);
  yield* finish(inspection, checks, options);
}

function read(inspection: Inspection, checks: RecordChecks, batch: JsonBatch): Batch {
  const findings: Finding[] = [];
  const placements: Placement[] = [];
  const { checked, rejected } = checks.check(batch, findings, placements);
  const { coverage } = inspection;
  coverage.rowsRead += batch.records.length;
  coverage.rowsChecked += checked;
  coverage.rowsRejected += rejected;
  inspection.begun = true;
  return { findings, placements };
}

async function* finish(
  inspection: Inspection,
  checks: RecordChecks,
  { ruleSets, texts }: CheckOptions,
): AsyncGenerator<Batch> {
  const { coverage } = inspection;
  inspection.what = checks.what();
  for (const rule of rulesOf(ruleSets)) {
    const code = rule.code as AnyRuleCode;
    const reason = rule.scope === "evidence" ? (texts ? undefined : NO_TEXTS) : whySkipped(rule, checks);
    if (reason === undefined) coverage.rulesRun.push(code);
    else coverage.rulesSkipped.push({ rule: code, reason });
  }
  yield* inBatches(checks.finish());
  checks.placements?.cover(coverage);
  coverage.records = coverage.rowsChecked;
  checks.passages?.cover(coverage);
  const { incomplete } = checks.rules;
  if (incomplete === undefined) return;
  coverage.complete = false;
  coverage.incompleteBecause.push(incomplete);
}

/** Why a rule was not applied to the records, if it was not. */
function whySkipped(rule: Rule, { placements, rules }: RecordChecks): string | undefined {
  switch (rule.scope) {
    case "entity":
    case "dataset":
      return rules.skips(rule);
    case "case":
      return "only for tables about people";
    case "record":
      return recordRules.has(rule.code) ? undefined : "only for tables";
    default:
      if (placements) return placements.rules().skipped.find((one) => one.rule === rule)?.reason;
      return rule.scope === "reading" ? undefined : "only for tier placements, of which there are none";
  }
}
