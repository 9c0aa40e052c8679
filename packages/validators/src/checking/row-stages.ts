import type { FileStart } from "../fast/row-format.ts";
import type { Input } from "../input.ts";
import type { RowBatches } from "../open.ts";
import type { CheckOptions } from "../options.ts";
import type { Batch } from "./batch.ts";
import { type FastStart, fastStages } from "./fast-stages.ts";
import type { Inspection } from "./inspection.ts";
import { Sample } from "./sample.ts";

/** Understands the first rows, and reads on row by row. */
export async function* rowStages(
  inspection: Inspection,
  rows: RowBatches,
  options: CheckOptions,
  input?: Input,
): AsyncGenerator<Batch, void> {
  const sample = new Sample();
  let fast: (Omit<FastStart, "from"> & { readonly input: Input }) | undefined;
  let from: FileStart | undefined;
  try {
    for await (const batch of rows) {
      inspection.coverage.bytesRead = batch.bytesRead;
      if (inspection.begun) yield inspection.read(batch.rows);
      else {
        const left = sample.take(batch.rows);
        if (!sample.enough) continue;
        // Rows are read again from some place on, which an input has to allow.
        const again = input?.slice && options.engine !== "exact" ? input : undefined;
        yield inspection.begin(sample.give(), () => {
          const { format } = batch;
          const checks = again && format && inspection.fast(again, format);
          if (checks) fast = { input: again, format, checks };
        });
        if (!inspection.checks) return;
        if (left.length > 0) yield inspection.read(left);
      }
      from = fast && batch.next;
      if (from) break;
    }
  } catch (error) {
    // What was read of a damaged file is checked before that is said. Of column names alone there is nothing to say.
    if (!inspection.begun && sample.length > 1) yield inspection.begin(sample.give());
    throw error;
  }
  if (!inspection.begun) yield inspection.begin(sample.give());
  if (fast && from) yield* fastStages(inspection, fast.input.bytes(), { ...fast, from }, options);
}
