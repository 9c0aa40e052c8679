import type { DelimitedWriter } from "./delimited-writer.ts";
import type { Origin } from "./written-format.ts";

/** A table that is not text, whose rows can be written as delimited text for a kernel. */
export interface WrittenTable extends Origin {
  /**
   * Writes the rows from the writer's own on. Control returns whenever the writer is full, and at the end: `bytesRead`
   * counts those of the file so far.
   * @throws {OpenTipError} where the file is damaged, after the rows before
   */
  write(writer: DelimitedWriter, from: number): AsyncGenerator<{ readonly bytesRead: number }>;
}
