import { type Instance, instantiate } from "../fast/instantiate.ts";
import { sheetBytes } from "./generated/sheet-bytes.ts";

/** What assembly/sheet/ exports. */
export interface SheetExports {
  readonly configure: (settings: number) => void;
  readonly readStrings: (from: number, end: number, most: number, before: number) => number;
  readonly readRows: (from: number, end: number, before: number, columns: number, enough: number) => number;
}

/** Bytes of memory at the start that are the module's own, and in which its settings and what it tells have room. */
export const OWN_BYTES = 1024;
const SETTINGS = 512;
const RESULT = 768;
/** Bytes behind each thing in memory that may be read or written, though they do not matter. */
export const BEYOND = 64;

/** Where things are in the memory of the module, as assembly/sheet/settings.ts has them. */
export interface SheetMemory {
  readonly output: number;
  /** Bytes that the output has, {@link BEYOND} left aside. */
  readonly room: number;
  readonly ends: number;
  readonly stringCount?: number;
  readonly strings?: number;
  readonly kinds?: number;
  readonly kindCount?: number;
  readonly epoch?: number;
}

/** An instance, and the words in which it tells what it found. */
export interface SheetInstance extends Instance<SheetExports> {
  readonly result: Uint32Array;
}

/** Runs the module that reads what is plainly written in workbooks; undefined where it cannot be run. */
export async function sheetInstance(
  memoryBytes: number,
  { output, room, ends, stringCount = 0, strings = 0, kinds = 0, kindCount = 0, epoch = 0 }: SheetMemory,
): Promise<SheetInstance | undefined> {
  const instance = await instantiate<SheetExports>(sheetBytes, memoryBytes);
  if (!instance) return undefined;
  const { exports, buffer } = instance;
  const settings = [output, RESULT, ends, stringCount, strings, kinds, kindCount, epoch, room];
  new Int32Array(buffer, SETTINGS, settings.length).set(settings);
  exports.configure(SETTINGS);
  return { exports, buffer, result: new Uint32Array(buffer, RESULT, 7) };
}
