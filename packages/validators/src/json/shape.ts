import type { Extent } from "./extent.ts";
import { isExtent } from "./extent.ts";
import { NestedScanner } from "./scan-nested.ts";
import { Window } from "./window.ts";

/**
 * What a JSON document is: an array of records, one object, an object whose members are arrays of records, JSON
 * lines (NDJSON: a record on each line), or JSON texts one after the other.
 */
export type JsonShape = "array" | "object" | "records in an object" | "lines" | "texts";

/** Lines after the first that are looked at. */
const LINES = 50;
/** Bytes that are looked at, if the first line is not longer. */
const BYTES = 64 * 1024;
/** Brackets open at once of which no record has as many. */
const DEEP = 100_000;
const NEWLINE = 0x0a;

/**
 * Decides from the first bytes how a document is to be read; `undefined` where more of them are needed. Whether
 * an object holds arrays of records shows only when it is read.
 * @param complete whether these are all the bytes
 * @param limit in bytes, past which the first line is taken as it is
 */
export function shapeOf(head: Uint8Array, complete: boolean, limit: number): JsonShape | undefined {
  let start = 0;
  while (head[start] === NEWLINE || head[start] === 0x20 || head[start] === 0x09 || head[start] === 0x0d)
    start++;
  const newline = head.indexOf(NEWLINE, start);
  const enough = head.length >= BYTES && (newline >= 0 || head.length > limit);
  if (!complete && !enough) return undefined;
  const end = newline < 0 ? head.length : newline;
  const first = textOf(head.subarray(start, end));
  const document = first.startsWith("[") ? "array" : first.startsWith("{") ? "object" : undefined;
  if (!document) return "lines";
  const rest = linesAfter(head, end, complete);
  if (isJson(first)) {
    if (rest.length === 0) return document;
    return mostlyRecords(rest) || !rest.some((line) => /^[[{]$|[[{,]$/.test(line)) ? "lines" : "texts";
  }
  if (/[[{]$/.test(first)) return document;
  if (textFollows(head.subarray(start, end))) return "texts";
  return rest.length > 0 && mostlyRecords(rest) ? "lines" : document;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).trim();
}

/** The lines after the first that are whole, without those that are blank. */
function linesAfter(head: Uint8Array, from: number, complete: boolean): string[] {
  const text = new TextDecoder().decode(head.subarray(from, Math.max(from, BYTES)));
  const lines = text.split("\n");
  if (!complete || head.length > BYTES) lines.pop();
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, LINES);
}

function isJson(text: string): boolean {
  // JSON.parse takes forty bytes for each bracket that is open.
  if (text.length > BYTES && mostOpen(text) > DEEP) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** How many brackets are open at once, as if there were no texts. */
function mostOpen(text: string): number {
  let open = 0;
  let most = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) most = Math.max(most, ++open);
    else if (code === 0x5d || code === 0x7d) open--;
  }
  return most;
}

function mostlyRecords(lines: readonly string[]): boolean {
  return lines.filter((line) => /^[[{]/.test(line) && isJson(line)).length * 2 > lines.length;
}

/** Whether on one line another text follows a first one that is complete. */
function textFollows(line: Uint8Array): boolean {
  const window = new Window(0);
  window.append(line);
  const scanner = new NestedScanner({ at: 0, line: 1, lineStart: 0 }, "nothing", {
    bytes: line.length,
    depth: 1000,
  });
  const extents = scanner.scan(window, true).filter(isExtent) as Extent[];
  const second = extents[1];
  return second !== undefined && (line[second.start] === 0x7b || line[second.start] === 0x5b);
}
