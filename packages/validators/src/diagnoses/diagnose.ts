import { type Place, severities } from "../finding.ts";
import { columnOf, type Group } from "../grouping.ts";
import { HIDDEN } from "../hidden.ts";
import { columnWords } from "../render-mapping.ts";
import type { Outcome } from "../report.ts";
import {
  type Conclusion,
  type Diagnosis,
  type DiagnosisKind,
  diagnosisUrl,
  type Facts,
} from "./diagnosis.ts";
import { type DiagnosisCode, diagnoses as kinds } from "./index.ts";
import type { Symptoms } from "./symptoms.ts";

/** A diagnosis, and the groups that it explains. */
export interface Explained {
  readonly diagnosis: Diagnosis;
  readonly groups: readonly Group[];
}

/** The groups of a report; those of symptoms that do not stand are folded with others of their kind. */
export type Fold = (stands: (symptom: string) => boolean, byColumn?: boolean) => readonly Group[];

/** What is behind the findings of a file. */
export function diagnose(
  fold: Fold,
  outcome: Outcome,
  symptoms: Symptoms,
): { readonly groups: readonly Group[]; readonly explained: readonly Explained[] } {
  const facts = factsOf(
    fold(() => false, true),
    outcome,
    symptoms,
  );
  const concluded = new Map<string, { kind: DiagnosisKind; conclusion: Conclusion }>();
  for (const one of symptoms.cases.values()) {
    const conclusion = one.kind.conclude?.(one, facts);
    if (conclusion) concluded.set(one.id, { kind: one.kind, conclusion });
  }
  const groups = fold((symptom) => concluded.has(symptom));
  const { file } = outcome;
  const explained: Explained[] = [];
  const add = (kind: DiagnosisKind, conclusion: Conclusion, own: readonly Group[], symptom = "") => {
    if (own.length === 0) return;
    const diagnosis = { ...explain(kind, conclusion, own, file), ...(symptom !== "" && { symptom }) };
    explained.push({ diagnosis, groups: own });
  };
  for (const [id, { kind, conclusion }] of concluded)
    add(
      kind,
      conclusion,
      groups.filter(({ symptom }) => symptom === id),
      id,
    );
  let left = groups.filter(({ symptom }) => symptom === "");
  for (const kind of kinds as readonly DiagnosisKind[]) {
    for (const { groups: own, ...conclusion } of kind.fold?.(left, facts) ?? []) {
      add(kind, conclusion, own);
      left = left.filter((group) => !own.includes(group));
    }
  }
  return { groups, explained: explained.sort(worstFirst) };
}

function factsOf(groups: readonly Group[], { coverage }: Outcome, symptoms: Symptoms): Facts {
  const found = new Map<string, number>();
  const names = new Map<string, string>();
  for (const { first, count } of groups) {
    const { column, columnLetter } = first.place;
    if (columnLetter === undefined) continue;
    found.set(columnLetter, (found.get(columnLetter) ?? 0) + count);
    // Taken from findings, where names that may not be shown are left out.
    if (column !== undefined) names.set(columnLetter, column);
  }
  const { table, scales, redacted, editionShifts } = symptoms;
  if (!redacted)
    for (const { letter, header } of table?.columns ?? []) if (!names.has(letter)) names.set(letter, header);
  return {
    table,
    coverage,
    found,
    redacted,
    scales,
    editionShifts,
    columnWords: (letter) => columnWords(names.get(letter) ?? HIDDEN, letter),
  };
}

function worstFirst({ diagnosis: a }: Explained, { diagnosis: b }: Explained): number {
  const rank = ({ severity }: Diagnosis) => severities.indexOf(severity);
  return rank(a) - rank(b) || b.count - a.count || (a.place.row ?? 0) - (b.place.row ?? 0);
}

function explain(
  kind: DiagnosisKind,
  { message, confidence, remedy = kind.remedy, details = [], rows }: Conclusion,
  groups: readonly Group[],
  file: string,
): Diagnosis {
  const code = kind.code as DiagnosisCode;
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const of = new Set(groups.map(({ first }) => first.severity));
  const severity = severities.find((one) => of.has(one)) ?? "info";
  return {
    code,
    severity,
    message,
    confidence,
    remedy,
    count,
    explains: explains(groups),
    place: placeOf(groups, file, rows?.first),
    ...(rows && { rows: { first: rows.first, last: rows.last, count: rows.size } }),
    details,
    url: diagnosisUrl(code),
  };
}

function explains(groups: readonly Group[]): Diagnosis["explains"] {
  const sums = new Map<
    string,
    { -readonly [K in keyof Diagnosis["explains"][number]]: Diagnosis["explains"][number][K] }
  >();
  for (const group of groups) {
    const { first, count } = group;
    const { column, columnLetter } = columnOf(group);
    const key = `${first.rule}\u0000${columnLetter ?? ""}\u0000${column ?? ""}`;
    const known = sums.get(key);
    if (known) known.count += count;
    else
      sums.set(key, {
        rule: first.rule,
        ...(column !== undefined && { column }),
        ...(columnLetter !== undefined && { columnLetter }),
        count,
      });
  }
  return [...sums.values()].sort((a, b) => b.count - a.count);
}

/** The column is told where it is the same for all. */
function placeOf(groups: readonly Group[], file: string, row: number | undefined): Place {
  const place = groups[0]?.first.place;
  const columns = groups.map(columnOf);
  const same = columns.every(({ columnLetter }) => columnLetter === place?.columnLetter);
  return {
    file,
    ...(place?.sheet !== undefined && { sheet: place.sheet }),
    ...(row !== undefined && { row }),
    ...(same && place?.column !== undefined && { column: place.column }),
    ...(same && place?.columnLetter !== undefined && { columnLetter: place.columnLetter }),
  };
}
