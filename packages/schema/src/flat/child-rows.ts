import type { TableLayout } from "./build-layout.ts";
import type { CheckedTable } from "./check-tables.ts";
import { FlatError } from "./errors.ts";
import type { FlatRow } from "./tables.ts";

/** A row and its number in its table. */
export interface NumberedRow {
  readonly row: FlatRow;
  readonly number: number;
}

/**
 * The rows at one position of one record. There are several where several records have the same id, which is for a
 * rule to find and not for a table to lose: they are taken in the order of the records.
 */
interface Place {
  readonly numbers: number[];
  taken: number;
}

const placeKey = (record: string, position: string) => `${position} ${record}`;

function index({ layout, rows }: CheckedTable): Map<string, Place> {
  const { name: table, depth } = layout;
  const places = new Map<string, Place>();
  const positions = new RegExp(`^[1-9][0-9]*(?:\\.[1-9][0-9]*){${depth - 1}}$`);
  rows.forEach(({ record = "", position = "" }, at) => {
    const number = at + 1;
    if (record === "") {
      const place = { table, row: number, column: "record" };
      throw new FlatError(
        "missing-value",
        place,
        "the cell is blank.",
        "Write the id of the record into it.",
      );
    }
    if (!positions.test(position)) {
      const place = { table, row: number, column: "position" };
      const remedy =
        depth === 1 ? "Number the items from 1." : `Join ${depth} numbers, each from 1, by dots.`;
      throw new FlatError("invalid-position", place, "this is not a position.", remedy);
    }
    const key = placeKey(record, position);
    const known = places.get(key);
    if (known === undefined) places.set(key, { numbers: [number], taken: 0 });
    else known.numbers.push(number);
  });
  return places;
}

/** The rows of child tables, each of which is taken once. */
export class ChildRows {
  private readonly places: ReadonlyMap<string, ReadonlyMap<string, Place>>;

  private readonly tables: ReadonlyMap<string, CheckedTable>;

  /** @throws {FlatError} `missing-value` or `invalid-position` in a row that does not say where it belongs */
  constructor(tables: ReadonlyMap<string, CheckedTable>) {
    this.tables = tables;
    const children = [...tables].filter(([, { layout }]) => layout.depth > 0);
    this.places = new Map(children.map(([name, table]) => [name, index(table)]));
  }

  /** The next row at a position of a record, if there is one. */
  take(table: string, record: string, position: string): NumberedRow | undefined {
    const place = this.places.get(table)?.get(placeKey(record, position));
    const number = place?.numbers[place.taken];
    if (place === undefined || number === undefined) return undefined;
    place.taken += 1;
    return { row: this.tables.get(table)?.rows[number - 1] as FlatRow, number };
  }

  /** @throws {FlatError} `no-such-record`, `no-such-parent`, `duplicate-position`, `wrong-length` for a row that is left */
  checkNoneLeft(): void {
    for (const [name, places] of this.places) {
      for (const { numbers, taken } of places.values()) {
        const number = numbers[taken];
        if (number !== undefined) throw this.left(this.tables.get(name) as CheckedTable, number, taken > 0);
      }
    }
  }

  private left({ layout, rows }: CheckedTable, number: number, isTwice: boolean): FlatError {
    const { record = "", position = "" } = rows[number - 1] as FlatRow;
    const at = (column: string) => ({ table: layout.name, row: number, column });
    const top = this.tables.get(layout.top) as CheckedTable;
    const key = top.layout.key[0] as string;
    if (!top.rows.some((row) => row[key] === record)) {
      const problem = `table ${JSON.stringify(layout.top)} has no such record.`;
      return new FlatError(
        "no-such-record",
        at("record"),
        problem,
        "Mend the id, add the record or delete the row.",
      );
    }
    if (isTwice) {
      const problem = "another row has the same record and position.";
      return new FlatError(
        "duplicate-position",
        at("position"),
        problem,
        "Number the items anew, or delete one.",
      );
    }
    const { table, column } = layout.parent as NonNullable<TableLayout["parent"]>;
    const above = position.replace(/\.?[0-9]+$/, "");
    if (above !== "" && !this.places.get(table)?.has(placeKey(record, above))) {
      const problem = `table ${JSON.stringify(table)} has no row at the position before the last dot.`;
      return new FlatError("no-such-parent", at("position"), problem, "Mend the position, or add that row.");
    }
    const problem = `column ${JSON.stringify(column)} of table ${JSON.stringify(table)} counts fewer items.`;
    return new FlatError(
      "wrong-length",
      at("position"),
      problem,
      "Mend the number there, or delete the row.",
    );
  }
}
