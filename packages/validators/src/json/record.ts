import type { JsonProblem } from "./problem.ts";
import type { ValuePlace, WrittenValue } from "./value-places.ts";

/** One record of a JSON file. */
export interface JsonRecord {
  /** Its number in its array, or among the records of the file, from 0. */
  readonly index: number;
  /** Name of the member whose array it stands in, in an object of arrays. Absent on the record of its other members. */
  readonly collection?: string | undefined;
  /** JSON Pointer (RFC 6901) of the record in the file; empty in JSON lines and texts that follow each other. */
  readonly pointer: string;
  /** Physical line on which it begins, from 1. */
  readonly line: number;
  /** Offset in bytes of its first byte, from 0. */
  readonly byteOffset: number;
  /** Offset in bytes just past it. */
  readonly byteEnd: number;
  /** What it says; `undefined` where there is a problem. Names such as `__proto__` are own properties like others. */
  readonly value: unknown;
  /** Why it could not be read. */
  readonly problem?: JsonProblem | undefined;
  /** What was read, but may not be what was meant: names that stand twice, numbers that lose digits, half characters. */
  readonly doubts: readonly JsonProblem[];
  /**
   * Where a value of it stands, by its pointer within the record; where it has none, the innermost value that would
   * hold it. Computed when asked, because it is needed only for what is reported.
   */
  placeOf(pointer: string): ValuePlace | undefined;
  /** How the value to which a pointer leads is written; absent where that cannot be told. */
  writtenAt(pointer: string): WrittenValue | undefined;
}
