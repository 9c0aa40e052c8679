import { withAlongside } from "./checking/alongside.ts";
import type { Batch } from "./checking/batch.ts";
import { Inspection } from "./checking/inspection.ts";
import { recordStages } from "./checking/record-stages.ts";
import { rowStages } from "./checking/row-stages.ts";
import { textStages } from "./checking/text-stages.ts";
import { writtenStages } from "./checking/written-stages.ts";
import { Symptoms } from "./diagnoses/symptoms.ts";
import { OpenTipError, type OpenTipErrorCode } from "./errors.ts";
import type { Finding } from "./finding.ts";
import type { Input } from "./input.ts";
import { open } from "./open.ts";
import type { CheckOptions } from "./options.ts";
import { type FileReport, type Outcome, ReportBuilder } from "./report.ts";
import { rulesOf } from "./rule-sets.ts";
import { rule as unreadableFile } from "./rules/unreadable-file.ts";
import { asSaved } from "./said-of-file.ts";
import { settlementOf } from "./settings/settlement.ts";
import { Watch } from "./watch.ts";

/**
 * Checks one input: yields findings as they are found, and returns what the file is and what was covered.
 * Memory is bounded by the number of territories and sources, not of rows.
 */
export async function* check(input: Input, options: CheckOptions = {}): AsyncGenerator<Finding, Outcome> {
  const batches = run(input, options, false);
  try {
    while (true) {
      const next = await batches.next();
      if (next.done) return next.value;
      // `yield*` would wait for each of them three times.
      for (const finding of next.value.findings) {
        options.signal?.throwIfAborted();
        yield finding;
      }
    }
  } finally {
    // Who stops asking lets go of the file.
    await batches.return(undefined as never);
  }
}

/** How to check a file, and what to make of its findings. */
export interface ReportOptions extends CheckOptions {
  /** How many equal findings the report shows. */
  readonly samples?: number | undefined;
  /** Is given all findings as they come, before they are folded; what it returns is waited for. */
  readonly onFindings?: ((findings: readonly Finding[]) => void | Promise<void>) | undefined;
}

/** Checks one input and folds what is found into a report. */
export async function report(input: Input, options: ReportOptions = {}): Promise<FileReport> {
  const builder = new ReportBuilder(options.samples, rulesOf(options.ruleSets));
  const symptoms = new Symptoms();
  const batches = run(input, options, false, symptoms);
  while (true) {
    const next = await batches.next();
    if (next.done) return builder.build(next.value, symptoms);
    const findings = symptoms.marked(next.value.findings);
    for (const finding of findings) builder.add(finding);
    if (findings.length > 0) await options.onFindings?.(findings);
  }
}

/**
 * The stages in order: open, read, map, normalise, check rows, check across rows.
 * @param placements whether those that are read are wanted, and not only what is found
 * @param symptoms gathers evidence of what is behind the findings
 */
export async function* run(
  input: Input,
  given: CheckOptions = {},
  placements = true,
  symptoms?: Symptoms,
): AsyncGenerator<Batch, Outcome> {
  const options = asSaved(given);
  const settlement = settlementOf(options);
  const inspection = new Inspection(input.name, options, placements, symptoms);
  const watch = new Watch(input, options, inspection.coverage);
  if (symptoms) symptoms.redacted = options.redact === true;
  const settled = (finding: Finding) => {
    const told = settlement?.finding(finding);
    if (told) symptoms?.replace(finding, told);
    return told ?? [];
  };
  for await (const batch of readable(inspection, watch.input, options)) {
    yield settlement ? { ...batch, findings: batch.findings.flatMap(settled) } : batch;
    await watch.passed(batch.findings.length);
  }
  const outcome = inspection.outcome();
  watch.end();
  return settlement?.outcome(outcome) ?? outcome;
}

/** The stages, as far as the file can be read. */
async function* readable(
  inspection: Inspection,
  input: Input,
  options: CheckOptions,
): AsyncGenerator<Batch, void> {
  try {
    yield* stages(inspection, input, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    // A file that ends too early or is damaged is a finding about it; what was read of it stands.
    if (!(error instanceof OpenTipError) || !damages.has(error.code)) throw error;
    yield inspection.interrupt(unreadableFile, unreadableFile.describe(error), error.message);
    yield* inspection.finish();
  } finally {
    inspection.checks?.close?.();
  }
}

/** Errors that say that a file is damaged, not that it could not be opened. */
const damages: ReadonlySet<OpenTipErrorCode> = new Set([
  "bad-gzip",
  "stream-failed",
  "grows-too-much",
  "not-a-workbook",
  "unsupported-workbook",
  "bad-workbook",
  "workbook-too-large",
  "not-parquet",
  "bad-parquet",
  "encrypted-parquet",
  "unsupported-parquet",
]);

async function* stages(
  inspection: Inspection,
  input: Input,
  options: CheckOptions,
): AsyncGenerator<Batch, void> {
  const opened = await open(input, options);
  if (opened.kind === "not-opened") {
    inspection.coverage.bytesRead = opened.bytesRead;
    yield inspection.stop(opened.what, opened.raised);
    return;
  }
  yield inspection.opened(opened);
  if (opened.kind === "records") {
    yield* recordStages(inspection, input.name, opened, options);
    return;
  }
  const { text } = opened;
  const fast = text?.encoding.name === "utf-8" && options.engine !== "exact";
  if (text && fast) yield* textStages(inspection, text, options);
  else if (opened.written && options.engine !== "exact")
    yield* writtenStages(inspection, input.name, { ...opened, written: opened.written }, options);
  else yield* withAlongside(rowStages(inspection, opened.rows(), options, opened.input), opened);
  if (inspection.checks) yield* inspection.finish();
}
