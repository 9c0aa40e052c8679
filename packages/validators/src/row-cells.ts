import type { Finding } from "./finding.ts";
import { cellFinding } from "./fixes/cell-finding.ts";
import { type DateOrders, dateAmongOthers } from "./fixes/date-in-order.ts";
import { columnFor, type MappedColumn, type Mapping } from "./mapping.ts";
import type { PlacementField } from "./placement-fields.ts";
import type { Row } from "./row.ts";
import type { Report, Rule } from "./rule.ts";
import { rule as unreadableValue } from "./rules/unreadable-value.ts";

/** The cells of rows by the field that they hold, and findings about them. */
export class RowCells {
  /** Where findings go; set for each row by whoever reads it. */
  findings: Finding[] = [];
  private readonly file: string;
  private readonly columns: Readonly<Partial<Record<PlacementField, MappedColumn>>>;

  private readonly dateOrders: DateOrders | undefined;

  constructor(file: string, mapping: Mapping, dateOrders?: DateOrders) {
    this.file = file;
    this.dateOrders = dateOrders;
    this.columns = Object.fromEntries(mapping.columns.map(({ field }) => [field, columnFor(mapping, field)]));
  }

  /** The column that holds a field, if the file has one. */
  column(field: PlacementField): MappedColumn | undefined {
    return this.columns[field];
  }

  /** The cell as it stands; empty when the file has no column for the field. */
  cell(row: Row, field: PlacementField): string {
    const column = this.columns[field];
    return column === undefined ? "" : (row.cells[column.index] ?? "");
  }

  /** The cell without outer blanks; `undefined` when nothing is left. */
  text(row: Row, field: PlacementField): string | undefined {
    const text = this.cell(row, field).trim();
    return text === "" ? undefined : text;
  }

  /** Raises a finding at a row and, where given, at one of its columns. */
  raise(rule: Rule, row: Row, column: MappedColumn | undefined, report: Report): void {
    this.findings.push(cellFinding(rule, this.file, row, column, report));
  }

  /** Reads a cell that is not blank; what cannot be read is a finding that says what was expected. */
  read<T>(
    row: Row,
    field: PlacementField,
    parse: (text: string) => T | undefined,
    expected: string,
  ): T | undefined {
    const text = this.text(row, field);
    if (text === undefined) return undefined;
    const value = parse(text);
    if (value === undefined) {
      const column = this.columns[field];
      const date = column && dateAmongOthers(text, column.letter, this.dateOrders);
      const meant = date && parse(date.to) !== undefined ? date : undefined;
      this.raise(unreadableValue, row, column, unreadableValue.describe({ text, expected, meant }));
    }
    return value;
  }
}
