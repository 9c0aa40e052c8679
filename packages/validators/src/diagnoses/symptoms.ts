import type { Finding } from "../finding.ts";
import type { Row } from "../row.ts";
import type { Case, DiagnosisKind, EditionShift, ScaleEvidence, Symptom } from "./diagnosis.ts";
import { diagnoses } from "./index.ts";
import { RowSet } from "./row-set.ts";
import type { Suspect, SuspectCell, TableView } from "./table-view.ts";

/** Cases that are followed at once. */
const MOST_CASES = 200;
/** Forms that are told apart in a case. */
const MOST_FORMS = 32;

interface OpenCase extends Case {
  readonly id: string;
  readonly kind: DiagnosisKind;
  findings: number;
  readonly forms: Map<string, number>;
  readonly columns: Map<string, number>;
}

const rowKinds = diagnoses.filter(({ row }) => row !== undefined);
const cellKinds = diagnoses.filter(({ cell }) => cell !== undefined);

/**
 * Gathers evidence of what is behind findings, from the rows in which something was found. Each row is judged by itself,
 * so that it makes no difference in what pieces a file is read. A file without findings costs nothing.
 */
export class Symptoms {
  /** By kind and key. */
  readonly cases = new Map<string, OpenCase>();
  table: TableView | undefined;
  /** Whether nothing that a cell holds may be told. */
  redacted = false;
  scales: readonly ScaleEvidence[] = [];
  editionShifts: ReadonlyMap<string, EditionShift> = new Map();
  private readonly byFinding = new Map<Finding, string>();
  private readonly byRow: { readonly id: string; readonly rows: RowSet }[] = [];

  /** Looks at a row in which something was found: the findings from an index on, as far as they are about it. */
  look(row: Row, findings: readonly Finding[], from: number): void {
    const { table } = this;
    if (!table) return;
    const own = findings.slice(from).filter(({ place }) => place.row === row.row);
    if (own.length === 0) return;
    const suspect = suspectOf(row, own, table);
    for (const kind of rowKinds) {
      const symptom = kind.row?.(suspect, table);
      if (!symptom) continue;
      for (const finding of own) this.note(kind, symptom, finding, row.row);
      return;
    }
    for (const finding of own) this.lookAtCell(finding, suspect, table);
  }

  private lookAtCell(finding: Finding, { row, cells }: Suspect, table: TableView): void {
    const column = columnOf(finding, table);
    if (!column) return;
    const cell: SuspectCell = { finding, column, text: cells[column.index] ?? "", cells };
    for (const kind of cellKinds) {
      const symptom = kind.cell?.(cell, table);
      if (!symptom) continue;
      this.note(kind, { key: column.letter, ...symptom }, finding, row);
      return;
    }
  }

  private note(kind: DiagnosisKind, { key = "", form }: Symptom, finding: Finding, row: number): void {
    const name = `${kind.code} ${key}`;
    const one = this.cases.get(name) ?? this.openCase(name, kind, key);
    if (!one) return;
    this.byFinding.set(finding, one.id);
    one.findings++;
    one.rows.add(row);
    if (form !== undefined && (one.forms.has(form) || one.forms.size < MOST_FORMS))
      one.forms.set(form, (one.forms.get(form) ?? 0) + 1);
    const { columnLetter } = finding.place;
    if (columnLetter !== undefined) one.columns.set(columnLetter, (one.columns.get(columnLetter) ?? 0) + 1);
  }

  private openCase(name: string, kind: DiagnosisKind, key: string): OpenCase | undefined {
    if (this.cases.size >= MOST_CASES) return undefined;
    // Told to readers, so nothing of the file may be in it.
    const id = `${kind.code}-${this.cases.size + 1}`;
    const one = { id, kind, key, findings: 0, forms: new Map(), columns: new Map(), rows: new RowSet() };
    this.cases.set(name, one);
    if (kind.row) this.byRow.push({ id, rows: one.rows });
    return one;
  }

  /** Findings with what they may be symptoms of. Rows that were looked at are known also later. */
  marked(findings: readonly Finding[]): readonly Finding[] {
    if (this.cases.size === 0) return findings;
    const marked = findings.map((finding) => {
      const symptom = this.byFinding.get(finding) ?? this.ofRow(finding);
      return symptom === undefined ? finding : { ...finding, symptom };
    });
    this.byFinding.clear();
    return marked;
  }

  private ofRow({ place: { row } }: Finding): string | undefined {
    return row === undefined ? undefined : this.byRow.find(({ rows }) => rows.has(row))?.id;
  }

  /** Another form of a finding that is handed on in its place. */
  replace(finding: Finding, other: Finding): void {
    const known = this.byFinding.get(finding);
    if (known !== undefined) this.byFinding.set(other, known);
  }
}

function suspectOf(row: Row, findings: readonly Finding[], table: TableView): Suspect {
  const { problem } = row;
  const width = table.header.length;
  const all = row.cells;
  const blankRest = all.length > width && all.slice(width).every((cell) => cell.trim() === "");
  const faults = findings.flatMap((finding) => columnOf(finding, table)?.index ?? []);
  return {
    row: row.row,
    cells: blankRest ? all.slice(0, width) : all,
    findings,
    faults: [...new Set(faults)].sort((a, b) => a - b),
    badByte: problem?.kind === "not-utf-8" ? problem.byte : undefined,
    rejected: findings.some(({ place }) => place.column === undefined),
  };
}

function columnOf({ place: { columnLetter } }: Finding, { columns }: TableView) {
  return columnLetter === undefined ? undefined : columns.find(({ letter }) => letter === columnLetter);
}
