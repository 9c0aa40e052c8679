import { OpenTipError } from "../errors.ts";
import type { OpenTable } from "../open.ts";
import type { CheckOptions } from "../options.ts";
import type { Row } from "../row.ts";
import { DelimitedWriter } from "../written/delimited-writer.ts";
import { WrittenFormat } from "../written/written-format.ts";
import type { WrittenTable } from "../written/written-table.ts";
import type { Batch } from "./batch.ts";
import { fastStages } from "./fast-stages.ts";
import type { Inspection } from "./inspection.ts";
import { rowStages } from "./row-stages.ts";
import { Sample } from "./sample.ts";

/**
 * Understands the first rows of a table that is not text. Where its columns allow that, all are then written as delimited
 * text, which a kernel reads: that takes a fraction of the time of making texts of all cells.
 */
export async function* writtenStages(
  inspection: Inspection,
  name: string,
  { rows, written }: Pick<OpenTable, "rows"> & { readonly written: WrittenTable },
  options: CheckOptions,
): AsyncGenerator<Batch, void> {
  const sample = await firstRows(rows);
  const first = sample && inspection.plan(sample);
  if (first) {
    const { width } = inspection;
    const writer = new DelimitedWriter(width, first.row);
    const format = new WrittenFormat(writer, written, width);
    // Its rows cannot be read again one by one.
    const checks = inspection.fast({ name, bytes: nothing }, format);
    if (checks) {
      yield inspection.understood();
      let read = 0;
      const bytes = textOf(written, writer, first.row, (bytesRead) => {
        read = bytesRead;
      });
      const from = { byteOffset: 0, row: first.row, line: 0 };
      yield* fastStages(inspection, bytes, { from, format, checks, bytesRead: () => read }, options);
      return;
    }
  }
  inspection.forget();
  yield* rowStages(inspection, rows(), options);
}

/** As many rows as a table is understood from; undefined where there are not as many. */
async function firstRows(rows: OpenTable["rows"]): Promise<readonly Row[] | undefined> {
  const sample = new Sample();
  try {
    for await (const batch of rows()) {
      sample.take(batch.rows);
      if (sample.enough) return sample.give();
    }
  } catch (error) {
    // It is met again by who reads all rows.
    if (!(error instanceof OpenTipError)) throw error;
  }
  return undefined;
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function* textOf(
  table: WrittenTable,
  writer: DelimitedWriter,
  from: number,
  read: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const { bytesRead } of table.write(writer, from)) {
    read(bytesRead);
    yield writer.take();
  }
}
