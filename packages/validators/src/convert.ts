import { type CanonicalFormat, canonicalFormats } from "./canonical-formats.ts";
import { run } from "./check.ts";
import type { Input } from "./input.ts";
import type { CheckOptions } from "./options.ts";
import { isResolved } from "./placement.ts";
import { type FileReport, ReportBuilder } from "./report.ts";
import { rulesOf } from "./rule-sets.ts";

/** A report on the file that was converted, and how many placements were written. */
export interface Conversion {
  readonly report: FileReport;
  /** Placements written, whole or with blanks. */
  readonly written: number;
  /** Among them, those that lack a territory, an edition or a tier because the file's could not be read. */
  readonly unresolved: number;
}

/** How to convert a file. */
export interface ConvertOptions extends CheckOptions {
  /** How many equal findings the report shows. */
  readonly samples?: number | undefined;
  /** What to write. Default: `csv`. */
  readonly format?: CanonicalFormat | undefined;
}

/**
 * Turns a table in any layout into the canonical table, as pieces of text, and checks it on the way. Every row
 * that was read is written: what could not be resolved stays as it was stated, beside a blank. Rows that could
 * not be read at all are findings of the report, and counted there.
 */
export async function* convert(
  input: Input,
  options: ConvertOptions = {},
): AsyncGenerator<string, Conversion> {
  const builder = new ReportBuilder(options.samples, rulesOf(options.ruleSets));
  const writer = canonicalFormats[options.format ?? "csv"]();
  const batches = run(input, options);
  let written = 0;
  let unresolved = 0;
  try {
    while (true) {
      const next = await batches.next();
      if (next.done) {
        const end = writer.end();
        if (end !== "") yield end;
        return { report: builder.build(next.value), written, unresolved };
      }
      const { findings, placements } = next.value;
      for (const finding of findings) builder.add(finding);
      if (placements.length === 0) continue;
      written += placements.length;
      unresolved += placements.filter((placement) => !isResolved(placement)).length;
      yield writer.some(placements);
    }
  } finally {
    // Who stops asking lets go of the file.
    await batches.return(undefined as never);
  }
}
