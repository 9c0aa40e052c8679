import type { Finding } from "./finding.ts";
import type { Input } from "./input.ts";
import type { Mapping } from "./mapping.ts";
import { open } from "./open.ts";
import type { CheckOptions } from "./options.ts";
import { redactionOf } from "./redact.ts";
import type { Row } from "./row.ts";
import { findingOf } from "./rule.ts";
import { asSaved } from "./said-of-file.ts";
import { settlementOf } from "./settings/settlement.ts";
import { understand } from "./understand.ts";
import { Watch } from "./watch.ts";

/** What the first rows of a file show it to be, before anything is checked. */
export interface Inspected {
  readonly file: string;
  /** What kind of file it is, in words; absent where it is none that can be read. */
  readonly format?: string;
  /** What it is, in words that follow on "This is". */
  readonly what: string;
  /** What its columns mean; absent where they are not understood. */
  readonly mapping?: Mapping<string>;
  /** What its columns would mean in a table of placements, which it was not taken for: for its owner to mend. */
  readonly nearest?: Mapping<string>;
  /** Whether its rows can be checked as it is. */
  readonly checkable: boolean;
  /** How it was read, in words, where that is not plain. */
  readonly readings: readonly string[];
  /** What is to be said of the file and its columns. */
  readonly findings: readonly Finding[];
  /** Number of rows that were looked at. */
  readonly rows: number;
}

/** Rows that are looked at. */
const LOOKED_AT = 10_000;
const MOST_CHARACTERS = 1024 * 1024;

/** Looks at the beginning of a file: what it is, and what its columns mean. Nothing is checked. */
export async function inspect(input: Input, options: CheckOptions = {}): Promise<Inspected> {
  const watch = new Watch(input, options);
  const inspected = await watch.through(() => inspectUnwatched(watch.input, options));
  watch.end();
  const { rules } = options;
  const settled = settlementOf({ rules })?.findings(inspected.findings);
  const told = settled ? { ...inspected, findings: settled } : inspected;
  return redactionOf(options)?.inspected(told) ?? told;
}

/** The same for an input that is watched already. */
export async function inspectUnwatched(input: Input, given: CheckOptions): Promise<Inspected> {
  const options = asSaved(given);
  const file = input.name;
  const opened = await open(input, options);
  const raised = opened.raised.map(({ rule, report }) => findingOf(rule, { file }, report));
  if (opened.kind === "not-opened")
    return { file, what: opened.what, checkable: false, readings: [], findings: raised, rows: 0 };
  if (opened.kind === "records") {
    // Begun and left, so that the file is closed.
    for await (const _ of opened.batches()) break;
    const what = "records of the standard, each as its schema has it";
    const { format, readings } = opened;
    return { file, format, what, checkable: true, readings, findings: raised, rows: 0 };
  }
  const sample = await firstRows(opened.rows());
  const { what, checks, readings, findings, rows, mapping, nearest } = understand(file, sample, options);
  return {
    file,
    format: opened.format,
    what,
    ...(checks
      ? { mapping: checks.mapping, checkable: true }
      : { ...(mapping && { mapping }), ...(nearest && { nearest }), checkable: false }),
    readings: [...opened.readings, ...(opened.noticed?.() ?? []), ...readings, ...(checks?.readings ?? [])],
    findings: [...raised, ...findings],
    rows: rows.length,
  };
}

async function firstRows(batches: AsyncIterable<{ readonly rows: readonly Row[] }>): Promise<Row[]> {
  const sample: Row[] = [];
  let characters = 0;
  for await (const { rows } of batches) {
    for (const row of rows) {
      sample.push(row);
      for (const cell of row.cells) characters += cell.length;
      if (sample.length >= LOOKED_AT || characters >= MOST_CHARACTERS) return sample;
    }
  }
  return sample;
}
