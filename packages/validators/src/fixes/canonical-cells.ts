import type { MappedColumn, Mapping } from "../mapping.ts";
import { Memo } from "../memo.ts";
import { foldHeader } from "../placement-fields.ts";
import type { Row } from "../row.ts";
import type { Report } from "../rule.ts";
import { rule as nonCanonicalValue } from "../rules/non-canonical-value.ts";
import type { TierColumn } from "../tier-columns.ts";
import { canonicalText } from "./canonical-text.ts";

/** Whether cells of placements are written as the standard or the report writes them. */
export class CanonicalCells {
  private readonly columns: readonly {
    readonly column: MappedColumn;
    readonly verdicts: Memo<Report | null>;
  }[];

  constructor({ columns }: Mapping, tierColumns: readonly TierColumn[]) {
    const first = tierColumns[0]?.coding ?? new Map();
    this.columns = columns.filter(isOurs).map((column) => {
      const coding = tierColumns.find((one) => one.column.index === column.index)?.coding ?? first;
      return {
        column,
        verdicts: new Memo((text) => verdict(column, text, canonicalText(column.field, text, coding))),
      };
    });
  }

  /** What is to be said of the cells of a row. */
  check(
    row: Row,
    raise: (rule: typeof nonCanonicalValue, column: MappedColumn, report: Report) => void,
  ): void {
    // By index, as iterators of arrays make garbage until an engine has compiled this.
    for (let at = 0; at < this.columns.length; at++) {
      const { column, verdicts } = this.columns[at] as CanonicalCells["columns"][number];
      const report = verdicts.get(row.cells[column.index] ?? "");
      if (report) raise(nonCanonicalValue, column, report);
    }
  }
}

/** The standard's own column of names holds what a source prints, letter by letter. */
function isOurs({ field, header }: MappedColumn): boolean {
  return field !== "territoryAsStated" || foldHeader(header) !== "territoryasstated";
}

function verdict({ header, edition }: MappedColumn, text: string, canonical: string): Report | null {
  const column = edition === undefined ? header : undefined;
  return text === canonical ? null : nonCanonicalValue.describe({ column, text, canonical });
}
