import { WrittenCells } from "../written/written-cells.ts";
import { SheetModule } from "./sheet-module.ts";
import type { XmlSource } from "./xml-source.ts";

/** Items that are read at once. */
const MOST = 32 * 1024;
/** Bytes of memory that are asked for on the word of the file: the system gives them when they are written to. */
const MOST_AHEAD = 256 * 1024 * 1024;

/** Reads shared strings in WebAssembly that are written as nearly all programs write nearly all of them. */
export class PlainStrings {
  /** Those that were read so far, by it and by others. */
  readonly cells: WrittenCells;
  /** Has them in its memory, unless there was too little. */
  readonly module: SheetModule;
  private readonly ends: Uint32Array;

  /** @param module has memory for them */
  constructor(module: SheetModule) {
    const { output, strings } = module;
    this.module = module;
    this.cells = new WrittenCells(strings);
    this.ends = new Uint32Array(output.buffer, output.byteOffset, MOST);
  }

  /**
   * Undefined where WebAssembly cannot be run.
   * @param size bytes that the XML of all of them has
   */
  static async create(size: number): Promise<PlainStrings | undefined> {
    const module = size > MOST_AHEAD ? undefined : await SheetModule.create(size);
    return module && new PlainStrings(module);
  }

  /** Adds the items from an offset on; gives the offset behind them, -1 where none is written plainly and in full. */
  read(source: XmlSource, from: number): number {
    const { cells, ends, module } = this;
    const { exports, result, strings, window } = module;
    if (!cells.isIn(strings)) return -1;
    const count = window.read(source, from, (at, end) =>
      exports.readStrings(at, end, MOST, cells.size, strings.length),
    );
    if (count === 0) return -1;
    cells.addWritten(ends.subarray(0, count));
    return window.offsetOf(result[0] as number);
  }
}
