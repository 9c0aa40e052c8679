import type { WrittenCells } from "../written/written-cells.ts";
import { BEYOND, OWN_BYTES, type SheetInstance, sheetInstance } from "./sheet-module.ts";
import type { XmlSource } from "./xml-source.ts";
import { WINDOW_BYTES, XmlWindow } from "./xml-window.ts";

/** Items that are read at once. */
const MOST = 32 * 1024;
/** What is quoted grows twofold at most. */
const ROOM = 2 * WINDOW_BYTES;

/** Reads shared strings in WebAssembly that are written as nearly all programs write nearly all of them. */
export class PlainStrings {
  private readonly instance: SheetInstance;
  private readonly window: XmlWindow;
  private readonly output: Uint8Array;
  private readonly ends: Uint32Array;

  private constructor(instance: SheetInstance, output: number, ends: number) {
    const { buffer } = instance;
    this.instance = instance;
    this.window = new XmlWindow(buffer, OWN_BYTES);
    this.output = new Uint8Array(buffer, output, ROOM);
    this.ends = new Uint32Array(buffer, ends, MOST);
  }

  /** Undefined where WebAssembly cannot be run. */
  static async create(): Promise<PlainStrings | undefined> {
    const output = OWN_BYTES + WINDOW_BYTES;
    const ends = output + ROOM + BEYOND;
    const instance = await sheetInstance(ends + 4 * MOST, { output, room: ROOM, ends });
    return instance && new PlainStrings(instance, output, ends);
  }

  /** Adds the items from an offset on; gives the offset behind them, -1 where none is written plainly and in full. */
  read(source: XmlSource, from: number, cells: WrittenCells): number {
    const { readStrings } = this.instance.exports;
    const count = this.window.read(source, from, (at, end) => readStrings(at, end, MOST, cells.size));
    if (count === 0) return -1;
    cells.addWritten(this.output, this.ends.subarray(0, count));
    return this.window.offsetOf(this.instance.result[0] as number);
  }
}
