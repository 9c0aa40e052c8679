import { utf8Mark } from "../encoding.ts";
import { OpenTipError } from "../errors.ts";
import { inSlices } from "../slices.ts";
import type { JsonLimits } from "./parse-record.ts";
import type { JsonProblem } from "./problem.ts";
import { DocumentReader } from "./read-document.ts";
import { LinesReader } from "./read-lines.ts";
import type { JsonRecord } from "./record.ts";
import { type JsonShape, shapeOf } from "./shape.ts";
import { Window } from "./window.ts";

/** Longest record that is read, in bytes, where nothing else is asked for. */
export const LONGEST_JSON_RECORD = 16 * 1024 * 1024;
/** How deep arrays and objects may be nested in a record, where nothing else is asked for. */
export const DEEPEST_JSON = 1000;

/** What is read where nothing else is asked for. */
export const USUAL_LIMITS: JsonLimits = { bytes: LONGEST_JSON_RECORD, depth: DEEPEST_JSON };

export interface JsonOptions {
  /** Longest record, in bytes: it bounds the memory. 16 MiB where absent. */
  readonly longestRecord?: number | undefined;
  /** How many arrays and objects may be nested in a record. 1,000 where absent. */
  readonly deepest?: number | undefined;
  /** How the document is to be read; recognised from its beginning where absent. */
  readonly shape?: JsonShape | undefined;
  /** Whether an object is one record, though there are lists of objects in it, which would be read for themselves. */
  readonly whole?: boolean | undefined;
}

/** Some records of a JSON document. */
export interface JsonBatch {
  readonly records: readonly JsonRecord[];
  /** What is wrong between the records, or with the document as a whole. */
  readonly problems: readonly JsonProblem[];
  /** How many bytes were read so far. */
  readonly bytesRead: number;
  /** What the document is, as far as can be said by now. */
  readonly shape: JsonShape;
  /** Of JSON lines, where the line begins that follows these records, if there is one. */
  readonly next?: { readonly byteOffset: number; readonly line: number } | undefined;
}

/** Bytes that are read at once, each of which may be a record of its own. */
const SLICE = 128 * 1024;

/** Takes the pieces of a document in turn. */
export interface PieceReader {
  readonly shape: JsonShape;
  /** What is complete with the bytes of the window; it drops those that are not needed again. */
  read(window: Window, final: boolean): Pick<JsonBatch, "records" | "problems">;
  /** Set when nothing after can be read. */
  readonly stopped: boolean;
  /** See {@link JsonBatch.next}. */
  readonly next?: JsonBatch["next"];
}

/**
 * Reads a JSON document as a stream of records: an array, an object, an object of arrays, JSON lines, or texts
 * one after the other, in UTF-8. Memory is bounded by the longest record. A bad record costs itself; what
 * cannot be read is a problem of its record, or of the batch.
 * @throws {OpenTipError} `bad-option` for limits that are none
 */
export async function* readJson(
  bytes: AsyncIterable<Uint8Array>,
  options: JsonOptions = {},
): AsyncGenerator<JsonBatch> {
  const limits = limitsOf(options);
  const head = new Window(0);
  let reader: PieceReader | undefined;
  let window = head;
  const begin = (final: boolean): void => {
    if (head.length < 3 && !final) return;
    const mark = utf8Mark(head.slice(0, head.end));
    const shape = options.shape ?? shapeOf(head.slice(mark, head.end), final, limits.bytes);
    if (!shape) return;
    reader =
      shape === "lines"
        ? new LinesReader({ byteOffset: mark, line: 1 }, limits)
        : new DocumentReader(mark, shape, limits, options.whole);
    window = new Window(mark);
  };
  async function* pieces() {
    for await (const chunk of bytes) {
      if (reader) {
        yield chunk;
        continue;
      }
      head.append(chunk);
      begin(false);
      if (reader) yield head.slice(window.base, head.end);
    }
    if (reader) return;
    begin(true);
    yield head.slice(window.base, head.end);
  }
  const advance = (by: PieceReader, final: boolean): JsonBatch => ({
    ...by.read(window, final),
    bytesRead: window.end,
    shape: by.shape,
    next: final ? undefined : by.next,
  });
  for await (const piece of inSlices(pieces(), SLICE)) {
    if (!reader) continue;
    window.append(piece);
    yield advance(reader, false);
    if (reader.stopped) return;
  }
  if (reader) yield advance(reader, true);
}

function limitsOf({ longestRecord = LONGEST_JSON_RECORD, deepest = DEEPEST_JSON }: JsonOptions): JsonLimits {
  for (const limit of [longestRecord, deepest]) {
    if (Number.isSafeInteger(limit) && limit > 0) continue;
    throw new OpenTipError("bad-option", `${limit} is no limit.`, "Give a whole number above 0.");
  }
  return { bytes: longestRecord, depth: deepest };
}
