import { type Code, type Column, codes, columns } from "./placements-schema.ts";
import { TextFile } from "./text-file.ts";

/** Where a finding is: a column, the key of a row, or the sequence of a country. */
export type Where = Column | "(key)" | "(sequence)";

/** The places in the order of the checksum. */
export const places: readonly Where[] = [...columns, "(key)", "(sequence)"];

/** What a contender found. */
export interface Found {
  /** Number of findings by `column:code`. */
  readonly counts: Readonly<Record<string, number>>;
  /** Over (row, column, code) of all findings, in whatever order they came. */
  readonly checksum: string;
}

/** Codes that a place has room for in the checksum. */
const ROOM = 8;
const placeNumber = new Map(places.map((place, at) => [place, at * ROOM]));
const codeNumber = new Map(codes.map((code, at) => [code, at]));

/** Takes findings as they come: counts them and writes each as a line of JSON. */
export class Findings {
  private readonly counts = new Float64Array(places.length * ROOM);
  private readonly report: TextFile;
  private sum = 0;

  constructor(report: string) {
    this.report = new TextFile(report);
  }

  /** @param row number of the record in the file, from 1; 0 for what is about no one record */
  add(row: number, column: Where, code: Code, value: unknown): void {
    const kind = (placeNumber.get(column) ?? Number.NaN) + (codeNumber.get(code) ?? Number.NaN);
    this.counts[kind] = (this.counts[kind] as number) + 1;
    this.sum = (this.sum + mixed(row * 128 + kind)) >>> 0;
    // Only the value may hold what JSON has to escape.
    this.report.add(
      `{"row":${row},"column":"${column}","code":"${code}","value":${JSON.stringify(value) ?? null}}\n`,
    );
  }

  finish(): Found {
    this.report.close();
    const counts: Record<string, number> = {};
    for (const place of places) {
      for (const [at, code] of codes.entries()) {
        const count = this.counts[(placeNumber.get(place) ?? 0) + at] as number;
        if (count > 0) counts[`${place}:${code}`] = count;
      }
    }
    return { counts, checksum: this.sum.toString(16) };
  }
}

/** Spreads a number over 32 bits. The SQL of the DuckDB contender does the same. */
function mixed(number: number): number {
  let hash = Math.imul(number, 2654435761);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822519);
  return (hash ^ (hash >>> 13)) >>> 0;
}
