import { DelimitedFormat } from "../fast/delimited-format.ts";
import type { OpenTable } from "../open.ts";
import type { CheckOptions } from "../options.ts";
import { peek } from "../peek.ts";
import { readRows } from "../read-rows.ts";
import type { Batch } from "./batch.ts";
import { fastStages } from "./fast-stages.ts";
import type { Inspection } from "./inspection.ts";
import { rowStages } from "./row-stages.ts";
import { SAMPLE_BYTES, Sample } from "./sample.ts";

/** Bytes of a text that are read first: as many characters as are looked at, of which some take several. */
const HEAD_BYTES = 2 * SAMPLE_BYTES;

/** Understands the first rows of a text. A long one is then read by a kernel, where its columns allow that. */
export async function* textStages(
  inspection: Inspection,
  { input, bytes, dialect, encoding }: NonNullable<OpenTable["text"]>,
  options: CheckOptions,
): AsyncGenerator<Batch, void> {
  const { head, all, complete } = await peek(bytes, HEAD_BYTES);
  if (complete) {
    yield* rowStages(inspection, readRows(all, dialect, encoding), options);
    return;
  }
  const sample = new Sample();
  // The last batch is what would be left if the file ended there, which it does not.
  for await (const { rows, last } of readRows(once(head), dialect, encoding)) {
    if (last || sample.enough) break;
    sample.take(rows);
  }
  const first = inspection.plan(sample.give());
  const start = first?.position();
  const format = new DelimitedFormat(dialect, inspection.width);
  const checks = inspection.fast(input, format);
  if (!checks || start?.byteOffset === undefined) {
    inspection.forget();
    yield* rowStages(inspection, readRows(all, dialect, encoding), options);
    return;
  }
  yield inspection.understood();
  const from = { byteOffset: start.byteOffset, row: first?.row ?? 1, line: first?.line ?? 1 };
  yield* fastStages(inspection, all, { from, format, checks }, options);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
