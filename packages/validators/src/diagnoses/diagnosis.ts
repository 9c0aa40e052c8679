import { docsUrl } from "@open-tip/schema/addresses";
import type { Coverage } from "../coverage.ts";
import type { Place, Severity } from "../finding.ts";
import type { Group } from "../grouping.ts";
import type { AnyRuleCode } from "../rules/index.ts";
import type { DiagnosisCode } from "./index.ts";
import type { RowSet } from "./row-set.ts";
import type { Suspect, SuspectCell, TableView } from "./table-view.ts";

/** One root cause behind many findings. */
export interface Diagnosis {
  readonly code: DiagnosisCode;
  /** The worst severity among the findings that it explains. */
  readonly severity: Severity;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /**
   * How sure it is, from 0 to 1.
   *
   * @minimum 0
   * @maximum 1
   */
  readonly confidence: number;
  /** The one thing to do. */
  readonly remedy: string;
  /** Exact number of findings that it explains. Each is explained by one diagnosis at most. */
  readonly count: number;
  /** How many there are of each rule and column. */
  readonly explains: readonly {
    readonly rule: AnyRuleCode;
    readonly column?: string;
    readonly columnLetter?: string;
    readonly count: number;
  }[];
  /** Where it begins; the column where it is one. */
  readonly place: Place;
  /** The rows concerned, where it is about rows. */
  readonly rows?: { readonly first: number; readonly last: number; readonly count: number };
  /** What it consists of, a line each: the spellings, for one. */
  readonly details: readonly string[];
  /** What its findings have as `symptom`, where single findings show it. */
  readonly symptom?: string;
  readonly url: string;
}

/** What a finding is a symptom of, besides its kind. */
export interface Symptom {
  /** What tells one case of a kind from another: the column, unless this says otherwise. */
  readonly key?: string;
  /** Which of several forms it has: they are counted. */
  readonly form?: string;
}

/** All symptoms of one possible cause. */
export interface Case {
  readonly key: string;
  /** Exact number of findings. */
  readonly findings: number;
  /** How many findings have each form. */
  readonly forms: ReadonlyMap<string, number>;
  readonly rows: RowSet;
  /** The columns in which they are, by letter. */
  readonly columns: ReadonlyMap<string, number>;
}

/** What is known once the file was read. */
export interface Facts {
  readonly table: TableView | undefined;
  readonly coverage: Coverage;
  /** How many findings a column has, by its letter. */
  readonly found: ReadonlyMap<string, number>;
  /** Whether nothing that a cell holds may be told. */
  readonly redacted: boolean;
  /** By how many years the editions of a source are off, as a reference shows. */
  readonly editionShifts: ReadonlyMap<string, EditionShift>;
  /** Scales in which columns of numbers seem to be, of which the file had to be asked. */
  readonly scales: readonly ScaleEvidence[];
  /** A column as it is told of. */
  columnWords(letter: string): string;
}

/** By how many years the editions of a source are off. */
export interface EditionShift {
  /** What is to be added to its editions. */
  readonly years: 1 | -1;
  /** Placements that tell, and how many of them agree with the reference once moved. */
  readonly telling: number;
  readonly agreeing: number;
}

/** In which scale the numbers of a column seem to be. */
export interface ScaleEvidence {
  readonly letter: string;
  /** The scale in words, and as `--tier-codes` takes it. */
  readonly words: string;
  readonly option: string;
  /** What shows it, in words. */
  readonly basis: string;
  /** Rows that tell, where single rows do. */
  readonly telling?: number;
  readonly confidence: number;
}

/** What came of the evidence. */
export interface Conclusion {
  readonly message: string;
  readonly confidence: number;
  /** In place of the kind's remedy. */
  readonly remedy?: string;
  readonly details?: readonly string[];
  readonly rows?: RowSet;
}

/** A conclusion about groups that no symptom explains. */
export interface FoldedConclusion extends Conclusion {
  readonly groups: readonly Group[];
}

/** A kind of diagnosis: what it looks at, and what it makes of it. */
export interface DiagnosisKind {
  /** Its name: the name of its file. */
  readonly code: string;
  /** What is behind the findings, as one sentence. */
  readonly summary: string;
  /** What shows it, and how sure it is. */
  readonly evidence: string;
  readonly remedy: string;
  /** Whether all that was found in a row is a symptom. */
  row?(suspect: Suspect, table: TableView): Symptom | undefined;
  /** Whether what was found in a cell is a symptom. */
  cell?(cell: SuspectCell, table: TableView): Symptom | undefined;
  /** Judges a case by all of its symptoms. */
  conclude?(one: Case, facts: Facts): Conclusion | undefined;
  /** Finds what is behind groups of findings as such. */
  fold?(groups: readonly Group[], facts: Facts): readonly FoldedConclusion[];
}

/** Types a kind at the place where it is written, and keeps its code as a literal. */
export function defineDiagnosis<const Code extends string>(
  kind: DiagnosisKind & { readonly code: Code },
): DiagnosisKind & { readonly code: Code } {
  return kind;
}

/** Address of the page that explains a diagnosis. */
export function diagnosisUrl(code: string): string {
  return docsUrl(`diagnoses/${code}`);
}
