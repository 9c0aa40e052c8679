import { instantiate } from "../fast/instantiate.ts";
import { sheetBytes } from "./generated/sheet-bytes.ts";
import { WINDOW_BYTES, XmlWindow } from "./xml-window.ts";

/** What assembly/sheet/ exports. */
interface Exports {
  readonly configure: (settings: number) => void;
  readonly readStrings: (from: number, end: number, most: number, before: number, room: number) => number;
  readonly readRows: (from: number, end: number, before: number, columns: number, enough: number) => number;
}

/** Bytes of memory that are the module's own at the start, in which its settings and what it tells have room. */
const OWN_BYTES = 1024;
const SETTINGS = 512;
const RESULT = 768;
/** Bytes behind each thing in memory that may be read or written, though they do not matter. */
export const BEYOND = 64;
/** Bytes of a row that is written; longer ones are left to be read exactly. */
const ROOM = 512 * 1024;
const OUTPUT = OWN_BYTES + WINDOW_BYTES;
const STRINGS = OUTPUT + ROOM + BEYOND;

/** What sheets refer to, and where it is in memory. */
interface Referred {
  readonly ends: number;
  readonly stringCount: number;
  readonly kinds: number;
  readonly kindCount: number;
  readonly epoch: number;
}

/** The module that reads what is plainly written in workbooks, and its memory. */
export class SheetModule {
  readonly exports: Exports;
  /** Shows it the XML that is read. */
  readonly window: XmlWindow;
  /** What it tells of what it found. */
  readonly result: Uint32Array;
  readonly output: Uint8Array;
  /** Memory for shared strings, and what else sheets refer to. */
  readonly strings: Uint8Array;

  private constructor(exports: Exports, buffer: ArrayBuffer, size: number) {
    this.exports = exports;
    this.window = new XmlWindow(buffer, OWN_BYTES);
    this.result = new Uint32Array(buffer, RESULT, 7);
    this.output = new Uint8Array(buffer, OUTPUT, ROOM);
    this.strings = new Uint8Array(buffer, STRINGS, size);
  }

  /**
   * Undefined where WebAssembly cannot be run.
   * @param size bytes for shared strings and what else sheets refer to
   */
  static async create(size: number): Promise<SheetModule | undefined> {
    const instance = await instantiate<Exports>(sheetBytes, STRINGS + size + BEYOND);
    if (!instance) return undefined;
    const module = new SheetModule(instance.exports, instance.buffer, size);
    module.refer({ ends: 0, stringCount: 0, kinds: 0, kindCount: 0, epoch: 0 });
    return module;
  }

  /** Says what sheets refer to, in the order of assembly/sheet/settings.ts. */
  refer({ ends, stringCount, kinds, kindCount, epoch }: Referred): void {
    const settings = [OUTPUT, RESULT, ends, stringCount, STRINGS, kinds, kindCount, epoch, ROOM];
    new Int32Array(this.strings.buffer, SETTINGS, settings.length).set(settings);
    this.exports.configure(SETTINGS);
  }
}
