import { type CompiledProgram, Kind, UNPROVEN } from "./compiled-program.ts";
import { Verdict } from "./kernel.ts";
import { finishHigh, finishLow, hashCell, mixHigh, mixLow, type Seed } from "./key-hash.ts";
import { proveCell } from "./prove-cell.ts";
import { unquote } from "./quoted-cell.ts";
import type { ScanOutput } from "./scan-output.ts";

const EMPTY = -1;

/** Proves the cells of one row after the other, and gathers their values and their key. */
export class RowProof {
  private readonly programs: readonly CompiledProgram[];
  private readonly output: ScanOutput;
  private readonly seed: Seed;
  private readonly hash = new Int32Array(2);
  private readonly state = new Int32Array(2);
  private readonly scratch: Uint8Array;
  private readonly scratchView: DataView;

  constructor(programs: readonly CompiledProgram[], output: ScanOutput, seed: Seed) {
    this.programs = programs;
    this.output = output;
    this.seed = seed;
    this.scratch = new Uint8Array(output.blockBytes);
    this.scratchView = new DataView(this.scratch.buffer);
  }

  /** Begins a row. */
  begin(): void {
    this.state[0] = this.seed[0];
    this.state[1] = this.seed[1];
  }

  /**
   * Takes in a cell of the row.
   * @param doubled whether quotes in it are doubled
   * @returns whether it is proven
   */
  prove(
    row: number,
    column: number,
    bytes: Uint8Array,
    view: DataView,
    from: number,
    to: number,
    doubled: boolean,
  ): boolean {
    const program = this.programs[column] as CompiledProgram;
    if (program.kind === Kind.any && !program.key && program.optional) return true;
    if (!doubled) return this.proveText(row, column, program, bytes, view, from, to);
    const length = unquote(bytes, from, to, this.scratch);
    return this.proveText(row, column, program, this.scratch, this.scratchView, 0, length);
  }

  private proveText(
    row: number,
    column: number,
    program: CompiledProgram,
    bytes: Uint8Array,
    view: DataView,
    from: number,
    to: number,
  ): boolean {
    const { hash, state } = this;
    if (program.key || program.kind === Kind.words) hashCell(view, from, to, this.seed, hash);
    let value = EMPTY;
    if (from < to) value = proveCell(program, bytes, from, to, hash);
    else if (!program.optional) value = UNPROVEN;
    if (value === UNPROVEN) return false;
    const values = this.output.values[column];
    if (values !== undefined) values[row] = value;
    if (program.key) {
      const low = mixLow(state[0] as number, state[1] as number, hash[0] as number);
      state[1] = mixHigh(state[1] as number, low, hash[1] as number);
      state[0] = low;
    }
    return true;
  }

  /** Writes down what a row was found to be. */
  record(row: number, verdict: number): void {
    const { verdict: verdicts, keyLow, keyHigh, values } = this.output;
    verdicts[row] = verdict;
    if (verdict === Verdict.accepted) {
      const low = finishLow(this.state[0] as number, this.state[1] as number);
      keyLow[row] = low;
      keyHigh[row] = finishHigh(this.state[1] as number, low);
      return;
    }
    keyLow[row] = 0;
    keyHigh[row] = 0;
    for (const column of values) if (column !== undefined) column[row] = 0;
  }
}
