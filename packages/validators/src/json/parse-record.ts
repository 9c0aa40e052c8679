import { firstBadByte } from "../decode.ts";
import { buildValue, mayEscapeName } from "./build-value.ts";
import { examine } from "./examine.ts";
import type { Extent } from "./extent.ts";
import type { Fault, JsonProblem, JsonProblemKind } from "./problem.ts";
import type { JsonRecord } from "./record.ts";

/** What a reader is told of the size of records. */
export interface JsonLimits {
  /** Longest record, in bytes. */
  readonly bytes: number;
  /** How many arrays and objects may be nested in a record. */
  readonly depth: number;
}

/** What a record's bytes say. */
type Parsed = Pick<JsonRecord, "value" | "problem" | "doubts">;

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const NONE: readonly JsonProblem[] = [];
/** A number that may have more digits than a double holds, or a power of ten beyond it. */
const MAY_LOSE_DIGITS = /[\d.]{16}|\d[eE][+-]?\d{3}/;
const SURROGATE = /\\u[dD][89a-fA-F]/;

/** Whether a text gives a reason to be examined, though it is JSON. */
export function isSuspect(text: string): boolean {
  return MAY_LOSE_DIGITS.test(text) || SURROGATE.test(text) || mayEscapeName(text);
}

/** The text of bytes; `undefined` where they are not UTF-8. */
export function decoded(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Reads one record by itself.
 * @param names how many names of members stand in it; -1 where that was not counted
 * @param pointer of the record in the file
 */
export function parseRecord(
  bytes: Uint8Array,
  extent: Pick<Extent, "start" | "line" | "lineStart" | "flaw" | "names">,
  pointer: string,
  limits: JsonLimits,
): Parsed {
  const { flaw, start, line, lineStart } = extent;
  if (flaw === "too-long") {
    const message = `A record is longer than ${limits.bytes} bytes.`;
    const column = start - lineStart + 1;
    return {
      value: undefined,
      problem: { kind: flaw, message, pointer, byteOffset: start, line, column },
      doubts: NONE,
    };
  }
  const text = decoded(bytes);
  if (text === undefined) return { value: undefined, problem: notUtf8(bytes, extent, pointer), doubts: NONE };
  const placed = (fault: Fault): JsonProblem => place(fault, text, extent, pointer);
  let value: unknown;
  let valid = false;
  // What is nested deeper than may be would take memory for each bracket.
  if (flaw !== "too-deep" && flaw !== "truncated") {
    try {
      value = JSON.parse(text);
      valid = true;
    } catch {
      // Why it is not JSON is found out below.
    }
  }
  const nested = valid ? measure(value, limits.depth) : undefined;
  if (nested && !nested.tooDeep && nested.names === extent.names && !isSuspect(text))
    return { value, doubts: NONE };
  const { fault, doubts } = examine(text, limits.depth);
  if (flaw === "truncated") return { value: undefined, problem: placed(cutShort(fault, text)), doubts: NONE };
  if (fault) return { value: undefined, problem: placed(fault), doubts: NONE };
  // A scanner that met damage counts brackets that are none.
  if (!valid) value = JSON.parse(text);
  return { value: mayEscapeName(text) ? buildValue(text) : value, doubts: doubts.map(placed) };
}

/** A record that the end of the file cuts is truncated, whatever else its text looks like. */
function cutShort(fault: Fault | undefined, text: string): Fault {
  if (fault && fault.at < text.length && fault.kind !== "unclosed-string") return fault;
  const message = "The file ends within this record.";
  return { kind: "truncated", message, at: fault?.at ?? text.length, pointer: fault?.pointer ?? "" };
}

/** How many names of members a value holds, and whether it is nested deeper than allowed. */
export function measure(value: unknown, depth: number): Measure {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return measureNested(value, depth);
  let names = 0;
  const members = value as Record<string, unknown>;
  for (const name in members) {
    const item = members[name];
    if (typeof item === "object" && item !== null) return measureNested(value, depth);
    names++;
  }
  return { names, tooDeep: false };
}

interface Measure {
  readonly names: number;
  readonly tooDeep: boolean;
}

/** Without recursion, one level after the other. */
function measureNested(value: unknown, depth: number): Measure {
  let names = 0;
  let level: object[] = typeof value === "object" && value !== null ? [value] : [];
  for (let nested = 1; level.length > 0; nested++) {
    if (nested > depth) return { names, tooDeep: true };
    const next: object[] = [];
    for (const holder of level) {
      const items: readonly unknown[] = Array.isArray(holder) ? holder : Object.values(holder);
      if (items !== holder) names += items.length;
      for (const item of items) if (typeof item === "object" && item !== null) next.push(item);
    }
    level = next;
  }
  return { names, tooDeep: false };
}

function notUtf8(
  bytes: Uint8Array,
  extent: Pick<Extent, "start" | "line" | "lineStart">,
  pointer: string,
): JsonProblem {
  const at = firstBadByte(bytes);
  const byte = bytes[at]?.toString(16).padStart(2, "0").toUpperCase();
  const kind: JsonProblemKind = "not-utf-8";
  return { kind, message: `The byte ${byte} is not UTF-8.`, ...placeOfByte(bytes, at, extent), pointer };
}

function place(
  fault: Fault,
  text: string,
  extent: Pick<Extent, "start" | "line" | "lineStart">,
  pointer: string,
): JsonProblem {
  const before = new TextEncoder().encode(text.slice(0, fault.at));
  const { kind, message } = fault;
  return { kind, message, pointer: pointer + fault.pointer, ...placeOfByte(before, before.length, extent) };
}

function placeOfByte(
  bytes: Uint8Array,
  at: number,
  { start, line, lineStart }: Pick<Extent, "start" | "line" | "lineStart">,
): Pick<JsonProblem, "byteOffset" | "line" | "column"> {
  let lines = 0;
  let begins = lineStart - start;
  for (let i = bytes.indexOf(0x0a); i >= 0 && i < at; i = bytes.indexOf(0x0a, i + 1)) {
    lines++;
    begins = i + 1;
  }
  return { byteOffset: start + at, line: line + lines, column: at - begins + 1 };
}
