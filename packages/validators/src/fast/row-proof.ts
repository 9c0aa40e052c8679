import { type CompiledProgram, Kind, UNPROVEN } from "./compiled-program.ts";
import { doubtOf, Verdict } from "./kernel.ts";
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
  private keyed = false;
  private doubts = 0;
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
    this.keyed = false;
    this.doubts = 0;
  }

  /**
   * Takes in a cell of the row.
   * @param doubled whether quotes in it are doubled
   */
  prove(
    row: number,
    column: number,
    bytes: Uint8Array,
    view: DataView,
    from: number,
    to: number,
    doubled: boolean,
  ): void {
    const program = this.programs[column] as CompiledProgram;
    if (program.kind === Kind.any && !program.key && program.optional) return;
    if (!doubled) {
      this.proveText(row, column, program, bytes, view, from, to);
      return;
    }
    const length = unquote(bytes, from, to, this.scratch);
    this.proveText(row, column, program, this.scratch, this.scratchView, 0, length);
  }

  private proveText(
    row: number,
    column: number,
    program: CompiledProgram,
    bytes: Uint8Array,
    view: DataView,
    from: number,
    to: number,
  ): void {
    const { hash, state } = this;
    let value = EMPTY;
    if (from < to) value = proveCell(program, bytes, view, from, to);
    else if (!program.optional) value = UNPROVEN;
    if (value === UNPROVEN) this.doubts |= doubtOf(column);
    const values = this.output.values[column];
    if (values !== undefined) values[row] = value;
    if (program.key) {
      hashCell(view, from, to, this.seed, hash);
      const low = mixLow(state[0] as number, state[1] as number, hash[0] as number);
      state[1] = mixHigh(state[1] as number, low, hash[1] as number);
      state[0] = low;
      if (from < to) this.keyed = true;
    }
  }

  /**
   * Writes down what a row was found to be.
   * @param shape what was found of it as a whole; {@link Verdict.unproven} is added here
   */
  record(row: number, shape: number): void {
    const { verdict: verdicts, doubts, keyLow, keyHigh, values } = this.output;
    const doubtful = this.doubts !== 0 && (shape & (Verdict.quote | Verdict.blank)) === 0;
    const verdict = doubtful ? shape | Verdict.unproven : shape;
    const whole = (verdict & ~Verdict.unproven) === 0;
    verdicts[row] = verdict;
    doubts[row] = (shape & Verdict.quote) === 0 ? this.doubts : 0;
    const low = whole && this.keyed ? finishLow(this.state[0] as number, this.state[1] as number) : 0;
    keyLow[row] = low;
    keyHigh[row] = whole && this.keyed ? finishHigh(this.state[1] as number, low) : 0;
    if (whole) return;
    for (const column of values) if (column !== undefined) column[row] = 0;
  }
}
