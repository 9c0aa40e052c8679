import type { Column } from "../fixes/mend-cell.ts";
import type { MappedColumn } from "../mapping.ts";
import type { CheckOptions } from "../options.ts";
import type { Raised } from "../raised.ts";
import type { Report } from "../rule.ts";
import { rule as invalidValue } from "../rules/invalid-value.ts";
import { rule as missingValue } from "../rules/missing-value.ts";
import { rule as outOfRange } from "../rules/out-of-range.ts";
import { rule as unknownCode } from "../rules/unknown-code.ts";
import { type CellFault, cellFault } from "./cell-type.ts";
import type { ProfileField } from "./profile.ts";
import { Verdicts } from "./verdicts.ts";

/** A column of a table of records, and what is to be said of its cells. */
export class CheckedColumn {
  readonly column: MappedColumn<string>;
  readonly field: ProfileField;
  /** What is said of a cell that must not be empty and is. */
  readonly missing: Report;
  /** What was found of texts before: most columns repeat a few, and to judge one costs more than to look it up. */
  private readonly verdicts = new Verdicts();
  private readonly among: Column;

  constructor(column: MappedColumn<string>, field: ProfileField, dateOrders: CheckOptions["dateOrders"]) {
    this.column = column;
    this.field = field;
    this.missing = missingValue.describe(field);
    this.among = { letter: column.letter, dateOrders };
  }

  /** What is to be said of a text, if anything. */
  verdict(text: string): Raised | undefined {
    const { field, verdicts, among } = this;
    const known = verdicts.get(text);
    if (known !== undefined) return known === null ? undefined : known;
    const fault = cellFault(field.type, text);
    const raised = fault && raisedBy(fault, field, text, among);
    verdicts.set(text, raised ?? null);
    return raised;
  }
}

/** The words for a fault of a cell. Of a field that is sensitive the text is not in them. */
function raisedBy(
  fault: CellFault,
  { name: field, type, sensitive }: ProfileField,
  exact: string,
  column: Column,
): Raised {
  const cell = { field, type, text: sensitive ? undefined : exact, exact, column };
  switch (fault.kind) {
    case "not-a-code":
      return { rule: unknownCode, report: unknownCode.describe(cell) };
    case "out-of-range":
      return { rule: outOfRange, report: outOfRange.describe({ ...cell, expected: fault.expected }) };
    case "not-of-type":
      return { rule: invalidValue, report: invalidValue.describe({ ...cell, expected: fault.expected }) };
  }
}
