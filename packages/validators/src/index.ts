export { canonicalColumns } from "./canonical-columns.ts";
export { type CanonicalFormat, canonicalFormats } from "./canonical-formats.ts";
export { check, type ReportOptions, report } from "./check.ts";
export { type Conversion, type ConvertOptions, convert } from "./convert.ts";
export type { Coverage } from "./coverage.ts";
export { type Diagnosis, type DiagnosisKind, diagnosisUrl } from "./diagnoses/diagnosis.ts";
export { type DiagnosisCode, diagnoses } from "./diagnoses/index.ts";
export { type Difference, type Differences, diff } from "./diff.ts";
export { OpenTipError, type OpenTipErrorCode } from "./errors.ts";
export { exampleCommand, exampleReference, exampleText, exampleTexts } from "./example-words.ts";
export { FilesTogether, type TogetherReport } from "./files-together.ts";
export {
  type Answer,
  type Finding,
  type Place,
  type Severity,
  type Suggestion,
  severities,
} from "./finding.ts";
export { type Applied, type ApplyOptions, applyFixes } from "./fixes/apply-fixes.ts";
export type { Edit, Fix, FixCounts, FixKind, WrittenEdit } from "./fixes/fix.ts";
export { type FixChoice, fixChoiceOf, type SureKind } from "./fixes/fix-choice.ts";
export type { Fixed } from "./fixes/fixed.ts";
export { type NotEditable, whyNotEditable } from "./fixes/why-not-editable.ts";
export type { ForeignCode } from "./foreign-code.ts";
export type { ForeignRule } from "./foreign-rules.ts";
export type { Frames } from "./frames/frames.ts";
export { fromStream } from "./from-stream.ts";
export { fromBlob, fromBytes, fromText, type Input } from "./input.ts";
export { type Inspected, inspect } from "./inspect.ts";
export type { OpenSpill, Spill } from "./keys/spill.ts";
export type { LineLayout } from "./line-layout.ts";
export { type MappableField, mappableFields } from "./mappable-fields.ts";
export type { Layout, MappedColumn, Mapping, UnreadColumn } from "./mapping.ts";
export type { CheckOptions } from "./options.ts";
export type { Paint } from "./paint.ts";
export { builtInProfiles } from "./profiles/built-in.ts";
export type { CellType } from "./profiles/cell-type.ts";
export { defineProfile, type ProfileDefinition } from "./profiles/define-profile.ts";
export type { ColumnValues, Profile, ProfileField } from "./profiles/profile.ts";
export type { Progress } from "./progress.ts";
export {
  type CaseCell,
  type CaseRule,
  type DatasetRule,
  defineDatasetRule,
  defineRecordRule,
  type Kept,
  type RecordRule,
} from "./record-rule.ts";
export type { EntityRecords, RuledEntity } from "./records/entity-records.ts";
export type { Reference, ReferencePlacement, ReferenceValue } from "./reference.ts";
export { type ReadReference, referenceOf } from "./reference-of.ts";
export { renderInspected } from "./render-inspected.ts";
export { renderJson } from "./render-json.ts";
export { type PrettyOptions, renderPretty } from "./render-pretty.ts";
export { renderTotals } from "./render-totals.ts";
export { renderVerdict } from "./render-verdict.ts";
export type { FileReport, FindingGroup, Outcome, SuppressedGroup } from "./report.ts";
export { type ReportFormat, render, reportFormats } from "./reports/formats.ts";
export type { ReportFormatter, ReportWriter, WriterOptions } from "./reports/report-writer.ts";
export { type WriteOptions, writeReport } from "./reports/write-report.ts";
export {
  type Clause,
  defineRule,
  type EditionRule,
  type PlacementRule,
  type Report,
  type Rule,
  ruleUrl,
  type SeriesRule,
} from "./rule.ts";
export { exampleBytes, exampleOptions, type RuleExample } from "./rule-example.ts";
export { defineRuleSet, type OwnRule, type RuleSet, type RuleSetDefinition } from "./rule-sets.ts";
export { type AnyRuleCode, type RuleCode, rules } from "./rules/index.ts";
export {
  type FileNotOpened,
  type FilePassedOver,
  type RunReport,
  type RunTotals,
  totalsOf,
} from "./run-report.ts";
export {
  parseMapping,
  type SaidOfFile,
  type SavedColumn,
  type SavedMapping,
  savedMappingOf,
} from "./saved-mapping.ts";
export { scopeWords } from "./scope-words.ts";
export {
  type BaselineCounts,
  type BaselineTally,
  FileBaseline,
  type FileBaselineOptions,
} from "./settings/file-baseline.ts";
export type { RuleOption, RuleOptions } from "./settings/rule-options.ts";
export type { RuleSetting, RuleSettings, SeveritySetting } from "./settings/rule-settings.ts";
export type { Ignored, Suppression } from "./settings/suppression.ts";
export { type At, show } from "./show.ts";
export type { ShownCell, ShownRow } from "./shown-row.ts";
export { type GivenCoding, parseCoding, type TierCoding } from "./tier-coding.ts";
export { exitCode, type FailOn, runExitCode, tooManyWarnings, type WarningLimit } from "./verdict.ts";
