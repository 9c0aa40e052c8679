import type { FileStart } from "../fast/row-format.ts";
import { MOST_COLUMNS } from "../most-columns.ts";
import type { Position, Rewritten, Row, RowProblem } from "../row.ts";
import { pointerStep } from "./problem.ts";
import type { JsonBatch } from "./read-json.ts";
import type { JsonRecord } from "./record.ts";

/** Records from which the columns are determined: as many, or as many bytes of them. */
const SAMPLE_RECORDS = 10_000;
const SAMPLE_BYTES = 16 * 1024 * 1024;

/** A record of a JSON file as a row of a table. */
export class JsonRow implements Row {
  readonly row: number;
  readonly line?: number;
  readonly cells: readonly string[];
  readonly problem: RowProblem | undefined;
  /** Absent on the header of objects, which stands nowhere in the file. */
  readonly record: JsonRecord | undefined;
  /** Names of the members by index of the cells; absent where the record is an array. */
  private readonly names: readonly string[] | undefined;

  constructor(
    row: number,
    cells: readonly string[],
    record?: JsonRecord,
    problem?: RowProblem,
    names?: readonly string[],
  ) {
    this.row = row;
    this.cells = cells;
    this.record = record;
    this.problem = problem;
    this.names = names;
    if (record) this.line = record.line;
  }

  position(column?: number): Position {
    const { record, row } = this;
    if (!record) return {};
    const { line, byteOffset, byteEnd, pointer } = record;
    const step = column === undefined ? undefined : this.stepTo(column);
    if (step === undefined) return { row, line, byteOffset, byteEnd, pointer };
    return { row, line, byteOffset, byteEnd, ...record.placeOf(step), pointer: pointer + step };
  }

  /** Only a text is written in place of a text: `2020` and `"2020"` are not the same to who reads the file. */
  rewritten(column: number, text: string): Rewritten | undefined {
    const step = this.stepTo(column);
    const value = step === undefined ? undefined : this.record?.writtenAt(step);
    if (!value?.text.startsWith('"')) return undefined;
    const { byteOffset, byteEnd } = value;
    return { byteOffset, byteEnd, old: value.text, new: JSON.stringify(text) };
  }

  /** The way from the record to the value of a cell; absent where it has none. */
  private stepTo(column: number): string | undefined {
    const value = this.record?.value;
    if (Array.isArray(value)) return column < value.length ? pointerStep(column) : undefined;
    const name = this.names?.[column];
    return name !== undefined && isObject(value) && Object.hasOwn(value, name)
      ? pointerStep(name)
      : undefined;
  }
}

/**
 * Presents records as rows. The first row is the header. Of objects it holds the names of members in the order
 * in which the first 10,000 records bring them up, and is row 0, for the first record is 1; of arrays it is the
 * first. A value that is an array or object becomes its JSON text; null, and what a record lacks, the empty text.
 * @param collection whose records are wanted, in an object of arrays; those that belong to none where absent
 */
export async function* tableOf(
  batches: AsyncIterable<Pick<JsonBatch, "records" | "bytesRead" | "next">>,
  collection?: string,
): AsyncGenerator<TableBatch> {
  const sample: JsonRecord[] = [];
  let maker: RowMaker | undefined;
  let sampled = 0;
  let last = 0;
  for await (const { records, bytesRead, next } of batches) {
    const wanted = records.filter((record) => record.collection === collection);
    last = bytesRead;
    if (maker) {
      yield { rows: maker.rows(wanted), bytesRead, maker, next: maker.nextAt(next) };
      continue;
    }
    for (const record of wanted) {
      sample.push(record);
      sampled += record.byteEnd - record.byteOffset;
    }
    if (sample.length < SAMPLE_RECORDS && sampled < SAMPLE_BYTES) continue;
    maker = new RowMaker(sample.slice(0, SAMPLE_RECORDS));
    yield* inTurn(maker, sample.splice(0), bytesRead, next);
  }
  if (!maker && sample.length > 0) yield* inTurn(new RowMaker(sample), sample, last);
}

/** Cells of the sampled records that are held at once. */
const CELLS_AT_ONCE = 1024 * 1024;

function* inTurn(
  maker: RowMaker,
  sample: readonly JsonRecord[],
  bytesRead: number,
  next?: JsonBatch["next"],
): Generator<TableBatch> {
  const records = Math.max(1, Math.floor(CELLS_AT_ONCE / Math.max(1, maker.width)));
  for (let from = 0; from < sample.length; from += records) {
    const rows = maker.rows(sample.slice(from, from + records));
    yield { rows, bytesRead, maker, next: from + records < sample.length ? undefined : maker.nextAt(next) };
  }
}

/** Some rows. */
interface TableBatch {
  readonly rows: JsonRow[];
  readonly bytesRead: number;
  /** What makes them. */
  readonly maker: RowMaker;
  /** Of JSON lines, where the row begins that follows them, if there is one. */
  readonly next?: FileStart | undefined;
}

/** Makes rows of records whose columns are known. */
export class RowMaker {
  /** By name. Absent for a table of arrays. */
  readonly columns: ReadonlyMap<string, number> | undefined;
  /** Number of columns, where records are objects. */
  readonly width: number = 0;
  private readonly names: readonly string[] = [];
  private row = 0;
  private begun = false;

  constructor(sample: readonly JsonRecord[]) {
    const first = sample.find(({ value }) => isObject(value) || Array.isArray(value));
    if (Array.isArray(first?.value)) return;
    const names = new Set<string>();
    for (const { value } of sample) if (isObject(value) && names.size < MOST_COLUMNS) addTo(names, value);
    this.width = names.size;
    this.names = [...names];
    this.columns = new Map(this.names.map((name, index) => [name, index]));
  }

  rows(records: readonly JsonRecord[]): JsonRow[] {
    const rows = records.map((record) => this.make(record, ++this.row));
    if (this.begun || !this.columns) return rows;
    this.begun = true;
    return [new JsonRow(0, this.names), ...rows];
  }

  /** The line that comes next, as the place of the row after those that were made. */
  nextAt(next: JsonBatch["next"]): FileStart | undefined {
    return next && { ...next, row: this.row + 1 };
  }

  make(record: JsonRecord, row: number): JsonRow {
    const { value, problem } = record;
    if (problem) return new JsonRow(row, [], record, { kind: "not-json", problem });
    if (!this.columns && Array.isArray(value)) {
      if (value.length > MOST_COLUMNS) return new JsonRow(row, [], record, tooMany);
      return new JsonRow(row, value.map(cellOf), record);
    }
    if (!this.columns || !isObject(value))
      return new JsonRow(row, [], record, { kind: "not-a-row", what: kindOf(value) });
    const cells: string[] = new Array(this.columns.size).fill("");
    const late: string[] = [];
    for (const name of Object.keys(value)) {
      const index = this.columns.get(name);
      if (index === undefined) late.push(name);
      else cells[index] = cellOf(value[name]);
    }
    if (late.length > 0 && this.columns.size + late.length > MOST_COLUMNS)
      return new JsonRow(row, [], record, tooMany);
    if (late.length === 0) return new JsonRow(row, cells, record, undefined, this.names);
    for (const name of late) cells.push(cellOf(value[name]));
    return new JsonRow(row, cells, record, { kind: "late-columns", names: late });
  }
}

const tooMany = { kind: "too-many-columns" } as const;

function addTo(names: Set<string>, value: Record<string, unknown>): void {
  for (const name in value) {
    if (names.size >= MOST_COLUMNS) return;
    names.add(name);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return isObject(value) ? "an object" : `a ${typeof value}`;
}

/** A value as the text of a cell. */
function cellOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
