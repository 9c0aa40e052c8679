import type { Extent } from "./extent.ts";
import { decoded, isSuspect, type JsonLimits, measure, parseRecord } from "./parse-record.ts";
import { type JsonProblem, pointerStep } from "./problem.ts";
import type { JsonRecord } from "./record.ts";
import type { Window } from "./window.ts";

/** Where the records of a batch belong. */
export interface Belonging {
  /** JSON Pointer of their array; `undefined` where records stand by themselves and have none. */
  readonly pointer: string | undefined;
  readonly collection?: string | undefined;
  /** Number of the first. */
  readonly index: number;
}

const NONE: readonly JsonProblem[] = [];

class PlainRecord implements JsonRecord {
  readonly index: number;
  readonly line: number;
  readonly byteOffset: number;
  readonly byteEnd: number;
  readonly value: unknown;
  readonly problem: JsonProblem | undefined;
  readonly doubts: readonly JsonProblem[];
  private readonly belonging: Belonging;

  constructor(
    index: number,
    extent: Extent,
    belonging: Belonging,
    value: unknown,
    problem: JsonProblem | undefined,
    doubts: readonly JsonProblem[],
  ) {
    this.index = index;
    this.line = extent.line;
    this.byteOffset = extent.start;
    this.byteEnd = extent.end;
    this.value = value;
    this.problem = problem;
    this.doubts = doubts;
    this.belonging = belonging;
  }

  get pointer(): string {
    const { pointer } = this.belonging;
    return pointer === undefined ? "" : pointer + pointerStep(this.index);
  }

  get collection(): string | undefined {
    return this.belonging.collection;
  }
}

/**
 * Reads records that a scanner found next to each other. JSON.parse is asked once for all of them; where it
 * refuses, each is read by itself, so that a bad one costs no other.
 * @param lines whether line breaks divide them, not commas
 */
export function parseBatch(
  window: Window,
  extents: readonly Extent[],
  lines: boolean,
  belonging: Belonging,
  limits: JsonLimits,
): JsonRecord[] {
  const values = extents.length > 1 ? parseTogether(window, extents, lines) : undefined;
  return extents.map((extent, i) => {
    const index = belonging.index + i;
    if (values) {
      const { names, tooDeep } = measure(values[i], limits.depth);
      if (names === extent.names && !tooDeep && !(extent.suspect && isSuspect(textOf(window, extent))))
        return new PlainRecord(index, extent, belonging, values[i], undefined, NONE);
    }
    const pointer = belonging.pointer === undefined ? "" : belonging.pointer + pointerStep(index);
    const bytes = extent.flaw === "too-long" ? new Uint8Array() : window.slice(extent.start, extent.end);
    const { value, problem, doubts } = parseRecord(bytes, extent, pointer, limits);
    return new PlainRecord(index, extent, belonging, value, problem, doubts);
  });
}

function textOf(window: Window, { start, end }: Extent): string {
  return decoded(window.slice(start, end)) ?? "";
}

/** The values of all records; `undefined` where one of them is not JSON, or stands as no item of an array does. */
function parseTogether(window: Window, extents: readonly Extent[], lines: boolean): unknown[] | undefined {
  const first = extents[0];
  const last = extents.at(-1);
  if (!first || !last || !extents.every(({ regular }) => regular)) return undefined;
  const text = decoded(window.slice(first.start, last.end));
  if (text === undefined) return undefined;
  try {
    // What the scanner calls regular has closed its brackets and texts, so a comma for a line break joins no two.
    const values = JSON.parse(`[${lines ? text.replaceAll("\n", ",") : text}]`) as unknown[];
    return values.length === extents.length ? values : undefined;
  } catch {
    return undefined;
  }
}
