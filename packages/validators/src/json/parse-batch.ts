import type { Extent } from "./extent.ts";
import { decoded, isSuspect, type JsonLimits, measure, parseRecord } from "./parse-record.ts";
import { type JsonProblem, pointerStep } from "./problem.ts";
import type { JsonRecord } from "./record.ts";
import { type ValuePlace, ValuePlaces, type WrittenValue } from "./value-places.ts";
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

/** The bytes of some records, kept while one of them is. */
interface Source {
  /** Offset in the file of the first. */
  readonly start: number;
  readonly bytes: Uint8Array;
}

class PlainRecord implements JsonRecord {
  readonly index: number;
  readonly line: number;
  readonly byteOffset: number;
  readonly byteEnd: number;
  readonly value: unknown;
  readonly problem: JsonProblem | undefined;
  readonly doubts: readonly JsonProblem[];
  private readonly belonging: Belonging;
  private readonly source: Source | undefined;
  private places: ValuePlaces | undefined;

  constructor(
    index: number,
    extent: Extent,
    belonging: Belonging,
    value: unknown,
    problem: JsonProblem | undefined,
    doubts: readonly JsonProblem[],
    source: Source | undefined,
  ) {
    this.index = index;
    this.line = extent.line;
    this.byteOffset = extent.start;
    this.byteEnd = extent.end;
    this.value = value;
    this.problem = problem;
    this.doubts = doubts;
    this.belonging = belonging;
    this.source = source;
  }

  get pointer(): string {
    const { pointer } = this.belonging;
    return pointer === undefined ? "" : pointer + pointerStep(this.index);
  }

  get collection(): string | undefined {
    return this.belonging.collection;
  }

  placeOf(pointer: string): ValuePlace | undefined {
    return this.located()?.find(pointer);
  }

  writtenAt(pointer: string): WrittenValue | undefined {
    return this.located()?.written(pointer);
  }

  private located(): ValuePlaces | undefined {
    const { source, byteOffset, byteEnd } = this;
    if (!this.places && source && byteOffset >= source.start) {
      const { start, bytes } = source;
      this.places = new ValuePlaces(decoded(bytes.subarray(byteOffset - start, byteEnd - start)) ?? "", this);
    }
    return this.places;
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
  const source = sourceOf(window, extents);
  const values = extents.length > 1 ? parseTogether(window, extents, lines) : undefined;
  return extents.map((extent, i) => {
    const index = belonging.index + i;
    if (values) {
      const { names, tooDeep } = measure(values[i], limits.depth);
      if (names === extent.names && !tooDeep && !(extent.suspect && isSuspect(textOf(window, extent))))
        return new PlainRecord(index, extent, belonging, values[i], undefined, NONE, source);
    }
    const pointer = belonging.pointer === undefined ? "" : belonging.pointer + pointerStep(index);
    const bytes = extent.flaw === "too-long" ? new Uint8Array() : window.slice(extent.start, extent.end);
    const { value, problem, doubts } = parseRecord(bytes, extent, pointer, limits);
    return new PlainRecord(index, extent, belonging, value, problem, doubts, source);
  });
}

function sourceOf(window: Window, extents: readonly Extent[]): Source | undefined {
  // The bytes of what is too long are gone.
  const kept = extents.filter(({ flaw }) => flaw !== "too-long");
  const [first, last] = [kept[0], kept.at(-1)];
  return first && last && { start: first.start, bytes: window.slice(first.start, last.end).slice() };
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
