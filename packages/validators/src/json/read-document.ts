import { type Extent, isExtent, type Landmark } from "./extent.ts";
import { Members } from "./members.ts";
import { type Belonging, parseBatch } from "./parse-batch.ts";
import type { JsonLimits } from "./parse-record.ts";
import { type JsonProblem, type JsonProblemKind, pointerStep } from "./problem.ts";
import type { JsonBatch, PieceReader } from "./read-json.ts";
import type { JsonRecord } from "./record.ts";
import { NestedScanner } from "./scan-nested.ts";
import type { JsonShape } from "./shape.ts";
import type { Window } from "./window.ts";

const AT_ONCE = 256;

const messages: Partial<Record<JsonProblemKind, string>> = {
  "missing-value": "A value is missing before this comma.",
  "missing-comma": "A comma is missing after a record.",
  "trailing-comma": "JSON has no comma after the last item.",
  "text-after-value": "More text follows where the document is complete; nothing after this place was read.",
  truncated: "The file ends before the document is complete.",
};

/** Reads an array, an object, an object of arrays, or texts that follow each other. */
export class DocumentReader implements PieceReader {
  shape: JsonShape;
  stopped = false;
  private readonly limits: JsonLimits;
  private scanner: NestedScanner;
  /** Of the object that the document is, until they are delivered. */
  private members: Members | undefined;
  /** Just past the object, once it is closed. */
  private objectEnd = -1;
  private belonging: Belonging;
  private waiting: Extent[] = [];
  private records: JsonRecord[] = [];
  private problems: JsonProblem[] = [];

  constructor(start: number, shape: Exclude<JsonShape, "lines">, limits: JsonLimits, whole = false) {
    this.limits = limits;
    const around = shape === "texts" ? "nothing" : shape === "array" ? "array" : "object";
    this.shape = shape === "records in an object" ? "object" : shape;
    this.scanner = new NestedScanner({ at: start, line: 1, lineStart: start }, around, limits, whole);
    this.belonging = { pointer: shape === "texts" ? undefined : "", index: 0 };
  }

  read(window: Window, final: boolean): Pick<JsonBatch, "records" | "problems"> {
    this.records = [];
    this.problems = [];
    let { scanner } = this;
    do {
      scanner = this.scanner;
      for (const scanned of scanner.scan(window, final)) {
        if (isExtent(scanned)) this.extent(window, scanned);
        else this.landmark(window, scanned);
      }
      this.flush(window);
      // Another scanner goes on where texts follow each other.
    } while (scanner !== this.scanner);
    if (final) this.deliverMembers(window.end);
    window.dropBefore(this.scanner.needed);
    const { records, problems } = this;
    return { records, problems };
  }

  private extent(window: Window, extent: Extent): void {
    if (this.members && this.belonging.collection === undefined) {
      this.members.add(window, extent);
      return;
    }
    this.waiting.push(extent);
    if (this.waiting.length >= AT_ONCE) this.flush(window);
  }

  private flush(window: Window): void {
    const { waiting, belonging, limits } = this;
    if (waiting.length === 0) return;
    this.waiting = [];
    for (const record of parseBatch(window, waiting, false, belonging, limits)) this.records.push(record);
    this.belonging = { ...belonging, index: belonging.index + waiting.length };
  }

  private landmark(window: Window, landmark: Landmark): void {
    this.flush(window);
    if (landmark.kind === "begin") {
      if (this.shape === "object") this.members = new Members(landmark, this.limits);
    } else if (landmark.kind === "collection") {
      this.shape = "records in an object";
      const collection = this.members?.collection(window, landmark) ?? "";
      this.belonging = { pointer: pointerStep(collection), collection, index: 0 };
    } else if (landmark.kind === "collection-end") this.belonging = { pointer: "", index: 0 };
    else if (landmark.kind === "end") {
      this.objectEnd = landmark.at;
    } else if (landmark.fault === "text-after-value" && this.shape === "object") this.goOn(landmark);
    else this.fault(landmark);
  }

  /** The object was but the first of several texts. */
  private goOn(place: { at: number; line: number; lineStart: number }): void {
    this.deliverMembers(this.objectEnd);
    this.shape = "texts";
    this.scanner = new NestedScanner(place, "nothing", this.limits);
    this.belonging = { pointer: undefined, index: 1 };
  }

  private deliverMembers(end: number): void {
    if (!this.members) return;
    const byteEnd = this.objectEnd < 0 ? end : this.objectEnd;
    const besides = this.shape !== "object";
    // That the file ends too early is a problem of the document only where other records stand in it.
    const cut = besides ? [] : this.problems.splice(0);
    this.records.push(this.members.record(byteEnd, besides, cut));
    this.members = undefined;
  }

  private fault({ fault: kind, at, line, lineStart }: Landmark & { kind: "fault" }): void {
    const { pointer = "" } = this.belonging;
    const restUnread = kind === "text-after-value" || kind === "truncated";
    const message = messages[kind] ?? kind;
    const place = { byteOffset: at, line, column: at - lineStart + 1 };
    this.problems.push({ kind, message, pointer, ...place, ...(restUnread && { restUnread }) });
    if (kind === "text-after-value") this.stopped = true;
  }
}
