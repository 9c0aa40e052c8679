import { parseBatch } from "./parse-batch.ts";
import type { JsonLimits } from "./parse-record.ts";
import type { JsonBatch, PieceReader } from "./read-json.ts";
import { LineScanner } from "./scan-lines.ts";
import type { Window } from "./window.ts";

/** Records that are handed to JSON.parse at once. */
const AT_ONCE = 256;

/** Reads JSON lines. */
export class LinesReader implements PieceReader {
  readonly shape = "lines";
  readonly stopped = false;
  private readonly scanner: LineScanner;
  private readonly limits: JsonLimits;
  private index = 0;

  /** @param from where its first line begins, and the number of that line */
  constructor(from: { readonly byteOffset: number; readonly line: number }, limits: JsonLimits) {
    this.scanner = new LineScanner(from, limits);
    this.limits = limits;
  }

  /** Where the next line begins that was not read yet. */
  get next(): { readonly byteOffset: number; readonly line: number } {
    return this.scanner.next;
  }

  read(window: Window, final: boolean): Pick<JsonBatch, "records" | "problems"> {
    const extents = this.scanner.scan(window, final);
    const records = [];
    for (let from = 0; from < extents.length; from += AT_ONCE) {
      const together = extents.slice(from, from + AT_ONCE);
      const belonging = { pointer: undefined, index: this.index };
      for (const record of parseBatch(window, together, true, belonging, this.limits)) records.push(record);
      this.index += together.length;
    }
    window.dropBefore(this.scanner.needed);
    return { records, problems: [] };
  }
}
