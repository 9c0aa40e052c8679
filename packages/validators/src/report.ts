import type { Citation } from "@open-tip/schema";
import { schemaVersion } from "@open-tip/schema/addresses";
import type { Coverage } from "./coverage.ts";
import { diagnose, type Fold } from "./diagnoses/diagnose.ts";
import type { Diagnosis } from "./diagnoses/diagnosis.ts";
import type { DiagnosisCode } from "./diagnoses/index.ts";
import { Symptoms } from "./diagnoses/symptoms.ts";
import { type Finding, type Severity, severities } from "./finding.ts";
import { addFix, noFixes } from "./fixes/count-fixes.ts";
import type { FixCounts } from "./fixes/fix.ts";
import type { Fixed } from "./fixes/fixed.ts";
import { type ForeignRule, foreignRules } from "./foreign-rules.ts";
import { groupOf } from "./group-of.ts";
import { type Group, Grouping } from "./grouping.ts";
import type { Mapping } from "./mapping.ts";
import type { Rule } from "./rule.ts";
import type { AnyRuleCode } from "./rules/index.ts";
import { rules as ownRules } from "./rules/index.ts";
import { RestingFindings } from "./settings/resting-findings.ts";
import type { Suppression } from "./settings/suppression.ts";

/** Equal findings, folded: how many there are, and some of them. */
export interface FindingGroup {
  readonly rule: AnyRuleCode;
  readonly severity: Severity;
  /** What they have in common, as a sentence. */
  readonly message: string;
  readonly column?: string;
  /** Letter of the column, as a spreadsheet shows it. */
  readonly columnLetter?: string;
  /** Editions in whose columns they stand, where editions stand as columns; of several, `column` is absent. */
  readonly editions?: readonly number[];
  /** The sentence by which they were folded; absent where findings of the rule and the column are counted together. */
  readonly cause?: string;
  /** Exact number of findings. */
  readonly count: number;
  /** The diagnosis that explains them, and which of the report's it is. */
  readonly diagnosis?: { readonly code: DiagnosisCode; readonly index: number };
  /** What each of them is a symptom of: see {@link Finding}. */
  readonly symptom?: string;
  /** Some of the findings, in the order of the file; chosen by a hash of the place, so that parts of a file can be merged. */
  readonly samples: readonly Finding[];
  /** How to mend it. */
  readonly remedy: string;
  /** Exact number of the findings that can be mended in the file as it is, by kind of fix; absent where none can be. */
  readonly fixes?: FixCounts;
  /** The law or practice that the rule enforces, with where it was read. */
  readonly law?: { readonly condition: string; readonly citations: readonly Citation[] };
  readonly url: string;
}

/** Equal findings that rest, and why. */
export interface SuppressedGroup extends FindingGroup {
  readonly suppression: Suppression;
}

/** What is known of a file as a whole. */
export interface FileReport {
  readonly file: string;
  /** What the file is, in words. */
  readonly what: string;
  /** What its columns were read as; absent when it could not be understood. */
  readonly mapping?: Mapping<string>;
  /** Notes on how columns were read: the scale of a tier column, for one. */
  readonly readings: readonly string[];
  /** What is behind the findings, where that shows; the groups say which of these explains them. */
  readonly diagnoses: readonly Diagnosis[];
  readonly groups: readonly FindingGroup[];
  /** Exact number of findings by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings that rest, where there are any; they are not in `groups` and `counts`. */
  readonly suppressed?: readonly SuppressedGroup[];
  /** Exact number of findings that can be mended in the file as it is, by kind of fix. */
  readonly fixes: FixCounts;
  /** What was changed in the file before it was checked, where it was to be fixed. */
  readonly fixed?: Fixed;
  readonly coverage: Coverage;
  /** Rules of others that the check knew; absent where there were none. */
  readonly foreignRules?: readonly ForeignRule[];
  readonly schemaVersion: string;
}

/** What a check ends with, beside its findings. */
export interface Outcome {
  readonly file: string;
  readonly what: string;
  readonly mapping?: Mapping<string>;
  readonly readings: readonly string[];
  readonly coverage: Coverage;
}

/** How many findings of a kind a report shows unless told otherwise. */
export const DEFAULT_SAMPLES = 5;

/** Folds findings as they come. Counts are exact, memory is bounded. */
export class ReportBuilder {
  private readonly grouping: Grouping;
  private readonly counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  private readonly fixes = noFixes();
  private readonly resting: RestingFindings;
  private readonly rules: readonly Rule[];

  /** @param rules those of the check, in the order in which the report shows them */
  constructor(samples: number = DEFAULT_SAMPLES, rules: readonly Rule[] = ownRules) {
    this.grouping = new Grouping(samples);
    this.resting = new RestingFindings(samples);
    this.rules = rules;
  }

  /** @param times how many findings it stands for */
  add(finding: Finding, times = 1): void {
    const { suppressed } = finding;
    if (suppressed) {
      this.resting.add({ ...finding, suppressed }, times);
      return;
    }
    this.counts[finding.severity] += times;
    addFix(this.fixes, finding, times);
    this.grouping.add(finding, times);
  }

  build(outcome: Outcome, symptoms: Symptoms = new Symptoms()): FileReport {
    const fold: Fold = (stands, byColumn) => this.grouping.folded(stands, byColumn);
    const { groups, explained } = diagnose(fold, outcome, symptoms);
    const behind = new Map(
      explained.flatMap(({ diagnosis, groups }, index) =>
        groups.map((group) => [group, { code: diagnosis.code, index }] as const),
      ),
    );
    const byCode = new Map(this.rules.map((rule, order) => [rule.code, { rule, order }]));
    const rank = ({ severity, rule }: FindingGroup) =>
      severities.indexOf(severity) * this.rules.length + (byCode.get(rule)?.order ?? 0);
    const foreign = foreignRules(this.rules);
    const ofGroup = (group: Group, diagnosis?: FindingGroup["diagnosis"]) =>
      groupOf(group, byCode.get(group.first.rule)?.rule, diagnosis);
    const inOrder = (a: FindingGroup, b: FindingGroup) =>
      rank(a) - rank(b) || b.count - a.count || (a.message < b.message ? -1 : 1);
    const suppressed = this.resting
      .folded()
      .map(({ group, suppression }): SuppressedGroup => ({ ...ofGroup(group), suppression }))
      .sort(inOrder);
    return {
      ...outcome,
      diagnoses: explained.map(({ diagnosis }) => diagnosis),
      groups: groups.map((group) => ofGroup(group, behind.get(group))).sort(inOrder),
      counts: { ...this.counts },
      ...(foreign.length > 0 && { foreignRules: foreign }),
      ...(suppressed.length > 0 && { suppressed }),
      fixes: { ...this.fixes },
      schemaVersion,
    };
  }
}
