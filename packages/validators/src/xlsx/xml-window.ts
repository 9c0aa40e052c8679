import type { XmlSource } from "./xml-source.ts";

/** Bytes that a window shows: more than come in one piece. */
const WINDOW = 1152 * 1024;
/** Bytes behind them that are 0, by which what reads them knows that they end. */
const PADDING = 64;

/** Memory that a window takes. */
export const WINDOW_BYTES = WINDOW + PADDING;

/** Shows a module of WebAssembly the bytes of XML that are being read: each is copied once, when it is asked for. */
export class XmlWindow {
  private readonly bytes: Uint8Array;
  private source: XmlSource | undefined;
  private pieces = 0;
  private from = 0;
  private to = 0;

  /** @param buffer memory of the module; @param start where the window is in it */
  constructor(buffer: ArrayBuffer, start: number) {
    this.bytes = new Uint8Array(buffer, start, WINDOW_BYTES);
  }

  /**
   * Has something read from an offset on.
   * @param read given where the bytes begin in memory and where they end; gives how many things it found
   */
  read(source: XmlSource, from: number, read: (at: number, end: number) => number): number {
    if (source !== this.source || source.pieces !== this.pieces || from >= this.to) this.move(source, from);
    const found = read(this.at(from), this.at(this.to));
    if (found > 0 || from === this.from || this.to === source.length) return found;
    // What begins here may end behind the window.
    this.move(source, from);
    return read(this.at(from), this.at(this.to));
  }

  /** The offset of what is at a place in memory. */
  offsetOf(at: number): number {
    return at - this.bytes.byteOffset + this.from;
  }

  private at(offset: number): number {
    return this.bytes.byteOffset + offset - this.from;
  }

  private move(source: XmlSource, from: number): void {
    this.source = source;
    this.pieces = source.pieces;
    this.from = from;
    this.to = Math.min(source.length, from + WINDOW);
    const length = this.to - from;
    this.bytes.set(source.bytes.subarray(from, this.to));
    this.bytes.fill(0, length, length + PADDING);
  }
}
