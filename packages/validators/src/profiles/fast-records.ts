import type { ColumnProgram } from "../fast/column-program.ts";
import type { DoubtfulRow } from "../fast/doubtful-row.ts";
import { DOUBTFUL_CELL, type Scan, Verdict } from "../fast/kernel.ts";
import { keyOf, type Seed } from "../fast/key-hash.ts";
import { RowFinder } from "../fast/row-finder.ts";
import type { FileStart, RowFormat } from "../fast/row-format.ts";
import type { Finding } from "../finding.ts";
import type { Input } from "../input.ts";
import { ConfirmKeys, type SameKey } from "../keys/confirm-keys.ts";
import { HashLog } from "../keys/hash-log.ts";
import type { KeyStorage } from "../keys/key-storage.ts";
import type { MappedColumn } from "../mapping.ts";
import type { Row } from "../row.ts";
import type { FastChecks } from "../table-checks.ts";
import { programOf, provesNothing } from "./column-programs.ts";
import type { ProfileField } from "./profile.ts";
import type { Sequences } from "./sequences.ts";

/** What records of a profile need to be accepted fast. */
interface Plan {
  readonly width: number;
  readonly columns: readonly { readonly column: MappedColumn<string>; readonly field: ProfileField }[];
  readonly keyColumns: readonly MappedColumn<string>[];
  readonly sequence: { readonly of: MappedColumn<string>; readonly within: MappedColumn<string> } | undefined;
  readonly input: Input;
  readonly format: RowFormat;
  readonly storage: KeyStorage;
  /** Columns whose cells are looked at in every row that has one. */
  readonly lookedAt: ReadonlySet<number>;
  /** Checks the cells of a row that were not proven. */
  readonly doubtful: (row: DoubtfulRow, findings: Finding[]) => void;
}

/** Most numbers of a sequence that are kept as bits. */
const WIDEST = 4096;

/** Takes note of records as a kernel finds them: how many are valid, their keys, and their sequences. */
export class FastRecords implements FastChecks {
  readonly programs: readonly ColumnProgram[];
  readonly seed: Seed;
  records = 0;
  private readonly plan: Plan;
  private readonly finder: RowFinder;
  private readonly log: HashLog;
  private readonly confirmation: ConfirmKeys;
  private readonly seen: Uint8Array | undefined;
  private readonly words: readonly string[] = [];
  private readonly min: number = 0;
  private readonly range: number = 0;

  private constructor(plan: Plan, programs: readonly ColumnProgram[]) {
    this.plan = plan;
    this.programs = programs;
    this.seed = plan.storage.seed;
    this.log = new HashLog(plan.storage);
    this.finder = new RowFinder(plan.input, plan.format);
    this.confirmation = new ConfirmKeys(
      this.finder,
      plan.keyColumns.map(({ index }) => index),
    );
    const of = plan.sequence && programs[plan.sequence.of.index];
    const within = plan.sequence && programs[plan.sequence.within.index];
    if (of?.kind === "integer" && within?.kind === "words") {
      this.words = within.words;
      this.min = of.min;
      this.range = of.max - of.min + 1;
      this.seen = new Uint8Array(this.words.length * this.range);
    }
  }

  static of(plan: Plan): FastRecords {
    const { width, columns, keyColumns, sequence, lookedAt } = plan;
    const isKey = (index: number) => keyColumns.some((column) => column.index === index);
    const programs = Array.from({ length: width }, (_, index) => {
      const field = columns.find(({ column }) => column.index === index)?.field;
      if (lookedAt.has(index)) return { ...provesNothing(isKey(index)), optional: true };
      return programOf(field, isKey(index));
    });
    if (sequence) {
      const of = programs[sequence.of.index];
      const within = programs[sequence.within.index];
      // A sequence of many numbers, or within anything, is followed by what reads the cells.
      if (of?.kind !== "integer" || within?.kind !== "words" || of.max - of.min >= WIDEST) {
        for (const { index } of [sequence.of, sequence.within]) programs[index] = provesNothing(isKey(index));
      }
    }
    return new FastRecords(plan, programs);
  }

  met(scan: Scan, at: FileStart): void {
    const { verdict, keyLow, keyHigh } = scan;
    if (this.plan.keyColumns.length > 0) {
      this.finder.note(scan, at);
      this.log.addRun(at.row, keyLow, keyHigh);
    }
    let accepted = 0;
    for (let row = 0; row < verdict.length; row++) if (verdict[row] === Verdict.accepted) accepted++;
    this.records += accepted;
    this.follow(scan);
  }

  /** Takes note of the numbers of the sequence, where both cells of it are proven. */
  private follow({ rows, verdict, values }: Scan): void {
    const { seen, plan, min, range } = this;
    const numbers = plan.sequence && values[plan.sequence.of.index];
    const names = plan.sequence && values[plan.sequence.within.index];
    if (!seen || !numbers || !names) return;
    for (let index = 0; index < rows; index++) {
      // Rows that are not whole have 0 for all values.
      if (((verdict[index] as number) & ~Verdict.unproven) !== 0) continue;
      const number = numbers[index] as number;
      const name = names[index] as number;
      // The values of cells that are empty or not proven are larger than all others.
      if (number < DOUBTFUL_CELL && name < DOUBTFUL_CELL) seen[name * range + number - min] = 1;
    }
  }

  doubtful(row: DoubtfulRow, findings: Finding[]): void {
    this.plan.doubtful(row, findings);
  }

  /** Takes note of the key of a record that was read in full. */
  addKey(row: Row, cells: readonly string[]): void {
    const { low, high } = keyOf(cells, this.seed);
    this.finder.noteRow(row);
    this.log.add(row.row, low, high);
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
    for (const repeated of this.log.repeated()) {
      const same = await this.confirmation.confirm(repeated);
      if (same) yield { ...this.plan.format.placeOf?.(same.row), ...same };
    }
  }

  /** Records that are said to repeat a key by their hashes alone. */
  get unconfirmed(): number {
    return this.confirmation.unconfirmed;
  }

  /** Records whose keys are not compared, because there was no room for them. */
  get left(): number {
    return this.log.left;
  }

  close(): void {
    this.log.close();
  }
}
