import { isSourceId } from "@open-tip/schema/ids";
import { cellText, type RowBytes, rawCell, sameCell } from "../fast/cell-bytes.ts";

/** What one source asserts so far: where its series begin. */
export class SourceSeries {
  /** Its id; empty where a row names none. */
  readonly id: string;
  /** The first slot of each territory's series, by the territory's number; one more, and 0 where there is none. */
  starts = new Uint32Array(0);
  /** The edition of the report that it is; what that says of its own year is kept with other editions'. */
  readonly edition: number;

  constructor(id: string) {
    this.id = id;
    this.edition = Number(/^report-edition\/(?:.*\/)?([1-9]\d*)$/.exec(id)?.[1] ?? -1);
  }

  start(territory: number, allot: () => number): number {
    if (territory >= this.starts.length) {
      const larger = new Uint32Array(Math.max(64, territory * 2));
      larger.set(this.starts);
      this.starts = larger;
    }
    const known = this.starts[territory] as number;
    if (known !== 0) return known - 1;
    const start = allot();
    this.starts[territory] = start + 1;
    return start;
  }
}

interface Known {
  readonly high: number;
  /** The cell as it stands, quotes and all. */
  readonly raw: Uint8Array;
  readonly series: SourceSeries;
}

/** Past this many cells that differ, further ones are not remembered. */
const MOST = 100_000;

/** Sources by the hash of their cell, confirmed by its bytes. */
export class KnownSources {
  private readonly column: number;
  private readonly written: RowBytes;
  private readonly known = new Map<number, Known[]>();
  private readonly byId = new Map<string, SourceSeries>();
  private count = 0;

  /** @param column index of the column that names the source */
  constructor(column: number, written: RowBytes) {
    this.column = column;
    this.written = written;
  }

  /** The series of the source that a row names; undefined where its cell is none, or there are too many. */
  find(low: number, high: number, block: Uint8Array, from: number, to: number): SourceSeries | undefined {
    const { column, written, known } = this;
    const others = known.get(low);
    for (const one of others ?? []) {
      if (one.high === high && sameCell(block, from, to, column, written, one.raw)) return one.series;
    }
    const id = cellText(block, from, to, column, written).trim();
    if (this.count >= MOST || (id !== "" && !isSourceId(id))) return undefined;
    const series = this.byId.get(id) ?? new SourceSeries(id);
    this.byId.set(id, series);
    known.set(low, [...(others ?? []), { high, raw: rawCell(block, from, to, column, written), series }]);
    this.count++;
    return series;
  }
}
