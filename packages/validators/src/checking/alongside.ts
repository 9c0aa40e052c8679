import type { Opened } from "../open.ts";
import type { Batch } from "./batch.ts";

/** With each batch, what was found alongside: kept until the end, it could be as large as the file. */
export async function* withAlongside(
  batches: AsyncGenerator<Batch, void>,
  { alongside }: Opened,
): AsyncGenerator<Batch, void> {
  const found = (): Batch => ({ findings: alongside?.() ?? [], placements: [] });
  try {
    for await (const batch of batches) {
      yield batch;
      yield found();
    }
  } catch (error) {
    yield found();
    throw error;
  }
  yield found();
}
