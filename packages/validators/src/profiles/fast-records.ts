import type { ColumnProgram } from "../fast/column-program.ts";
import { EMPTY_CELL, type Scan, Verdict } from "../fast/kernel.ts";
import { keyOf } from "../fast/key-hash.ts";
import { RowFinder } from "../fast/row-finder.ts";
import type { Block } from "../fast/scan-file.ts";
import type { Input } from "../input.ts";
import type { MappedColumn } from "../mapping.ts";
import type { Dialect } from "../read-delimited.ts";
import type { FastChecks } from "../table-checks.ts";
import { programOf } from "./column-programs.ts";
import { HashLog } from "./hash-log.ts";
import type { ProfileField } from "./profile.ts";
import type { Sequences } from "./sequences.ts";

/** What records of a profile need to be accepted fast. */
interface Plan {
  readonly width: number;
  readonly columns: readonly { readonly column: MappedColumn<string>; readonly field: ProfileField }[];
  readonly keyColumns: readonly MappedColumn<string>[];
  readonly sequence: { readonly of: MappedColumn<string>; readonly within: MappedColumn<string> } | undefined;
  readonly input: Input;
  readonly dialect: Dialect;
}

/** Two rows that have the same key. Texts and places are there where the file could be read again. */
export interface SameKey {
  readonly row: number;
  readonly line?: number;
  readonly byteOffset?: number;
  readonly earlier: number;
}

/** Most numbers of a sequence that are kept as bits. */
const WIDEST = 4096;

/** Takes note of records that were proven valid: how many there are, their keys, and their sequences. */
export class FastRecords implements FastChecks {
  readonly programs: readonly ColumnProgram[];
  records = 0;
  private readonly plan: Plan;
  private readonly finder: RowFinder;
  private readonly log = new HashLog(1);
  private readonly seen: Uint8Array | undefined;
  private readonly words: readonly string[] = [];
  private readonly min: number = 0;
  private readonly range: number = 0;

  private constructor(plan: Plan, programs: readonly ColumnProgram[]) {
    this.plan = plan;
    this.programs = programs;
    this.finder = new RowFinder(plan.input, plan.dialect);
    const of = plan.sequence && programs[plan.sequence.of.index];
    const within = plan.sequence && programs[plan.sequence.within.index];
    if (of?.kind === "integer" && within?.kind === "words") {
      this.words = within.words;
      this.min = of.min;
      this.range = of.max - of.min + 1;
      this.seen = new Uint8Array(this.words.length * this.range);
    }
  }

  /** Undefined where a column cannot be proven by a kernel, or a sequence is not one of few numbers within a code. */
  static of(plan: Plan): FastRecords | undefined {
    const { width, columns, keyColumns, sequence } = plan;
    const programs: ColumnProgram[] = [];
    for (let index = 0; index < width; index++) {
      const field = columns.find(({ column }) => column.index === index)?.field;
      const program = programOf(
        field,
        keyColumns.some((column) => column.index === index),
      );
      if (!program) return undefined;
      programs.push(program);
    }
    if (sequence) {
      const of = programs[sequence.of.index];
      const within = programs[sequence.within.index];
      if (of?.kind !== "integer" || within?.kind !== "words" || of.max - of.min >= WIDEST) return undefined;
    }
    return new FastRecords(plan, programs);
  }

  met(scan: Scan, from: number, to: number, at: Block): void {
    if (this.plan.keyColumns.length > 0) this.finder.note(scan, from, to, at);
  }

  accepted({ verdict, values, keyLow, keyHigh }: Scan, from: number, to: number, at: Block): void {
    const { log, seen, plan, min, range } = this;
    // Rows that are blank have no key: their hashes are 0.
    if (plan.keyColumns.length > 0)
      log.addRun(at.row + from, keyLow.subarray(from, to), keyHigh.subarray(from, to));
    for (let index = from; index < to; index++) if (verdict[index] === Verdict.accepted) this.records++;
    const numbers = plan.sequence && values[plan.sequence.of.index];
    const names = plan.sequence && values[plan.sequence.within.index];
    if (!seen || !numbers || !names) return;
    for (let index = from; index < to; index++) {
      const number = numbers[index] as number;
      const name = names[index] as number;
      // An empty cell has the largest number for a value, and a blank row 0, which is no number of the sequence.
      if (verdict[index] === Verdict.accepted && number !== EMPTY_CELL && name !== EMPTY_CELL)
        seen[name * range + number - min] = 1;
    }
  }

  /** Takes note of the key of a record that was read in full. */
  addKey(row: number, cells: readonly string[]): void {
    const { low, high } = keyOf(cells);
    this.log.add(row, low, high);
  }

  /** Adds what was seen of sequences to those that were seen otherwise. */
  addTo(sequences: Sequences): void {
    const { seen, words, range, min } = this;
    seen?.forEach((one, at) => {
      if (one === 1) sequences.add(words[Math.floor(at / range)] as string, min + (at % range));
    });
  }

  /** The records whose key an earlier one has, compared by the texts themselves where the file can be read again. */
  async *sameKeys(): AsyncGenerator<SameKey> {
    const { keyColumns } = this.plan;
    const texts = (cells: readonly string[]) =>
      JSON.stringify(keyColumns.map(({ index }) => cells[index] ?? ""));
    for (const { row, earlier } of this.log.repeated()) {
      const again = await this.finder.find(row);
      const first = await this.finder.find(earlier);
      if (!again || !first) yield { row, earlier };
      else if (texts(again.cells) === texts(first.cells))
        yield { row, earlier, line: again.line, byteOffset: again.byteOffset() };
    }
  }
}
