import type { Dialect } from "../read-delimited.ts";
import type { CompiledProgram } from "./compiled-program.ts";
import { type Kernel, type Scan, Verdict } from "./kernel.ts";
import type { Seed } from "./key-hash.ts";
import { QuotedCell } from "./quoted-cell.ts";
import { RowProof } from "./row-proof.ts";
import { outputBytes, ScanOutput } from "./scan-output.ts";
import { isSolid } from "./solid-bytes.ts";
import { isUtf8 } from "./utf8-bytes.ts";

const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;

/** The kernel in JavaScript, for where WebAssembly is not allowed. It finds the same, to the bit. */
export class JavaScriptKernel implements Kernel {
  readonly engine = "javascript";
  readonly room = undefined;
  readonly blockBytes: number;
  readonly memoryBytes: number;
  private readonly delimiter: number;
  private readonly newline: number;
  private readonly columns: number;
  private readonly output: ScanOutput;
  private readonly proof: RowProof;
  private readonly quoted = new QuotedCell();

  constructor(programs: readonly CompiledProgram[], dialect: Dialect, blockBytes: number, seed: Seed) {
    const emits = programs.map((program) => program.emits);
    this.blockBytes = blockBytes;
    this.memoryBytes = outputBytes(blockBytes, emits) + blockBytes;
    this.delimiter = dialect.delimiter.charCodeAt(0);
    this.newline = dialect.newline.charCodeAt(0);
    this.columns = programs.length;
    this.output = new ScanOutput(blockBytes, emits);
    this.proof = new RowProof(programs, this.output, seed);
  }

  scan(block: Uint8Array, from: number, final: boolean): Scan {
    const bytes = block.subarray(from, from + this.blockBytes);
    const whole = from + bytes.length >= block.length;
    const rows = this.rows(bytes, from, final && whole);
    return this.output.scan(rows, from, bytes.length, whole);
  }

  private rows(bytes: Uint8Array, base: number, final: boolean): number {
    const { output, proof, quoted, columns, delimiter, newline } = this;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const end = bytes.length;
    let at = 0;
    let rows = 0;
    let breaks = 0;
    output.lines[0] = 0;
    output.starts[0] = base;
    while (at < end && rows < output.mostRows) {
      const start = at;
      let column = 0;
      let verdict = 0;
      let solid = false;
      let inside = 0;
      proof.begin();
      for (let last = false; !last; column++) {
        let from = at;
        let to: number;
        let bits = 0;
        let doubled = false;
        if (at < end && bytes[at] === QUOTE) {
          from++;
          if (!quoted.read(bytes, from, newline, final)) return rows;
          to = quoted.to;
          at = quoted.next;
          bits = quoted.bits;
          doubled = quoted.doubled;
          last = at >= end || bytes[at] === newline;
          if (to >= end || (!last && bytes[at] !== delimiter)) {
            verdict = Verdict.quote;
            break;
          }
          inside += quoted.breaks;
        } else {
          let byte = newline;
          while (at < end) {
            byte = bytes[at] as number;
            if (byte === delimiter || byte === newline) break;
            bits |= byte;
            at++;
          }
          if (at >= end && !final) return rows;
          to = at;
          last = at >= end || byte === newline;
          if (last && newline === LF && to > from && bytes[to - 1] === CR) to--;
        }
        at++;
        if (bits >= 0x80 && !isUtf8(bytes, from, to)) verdict |= Verdict.encoding;
        if (!solid && from < to) solid = isSolid(bytes, from, to);
        if (column >= columns) {
          if (from < to && isSolid(bytes, from, to)) verdict |= Verdict.ragged;
        } else proof.prove(rows, column, bytes, view, from, to, doubled);
      }
      if (verdict === Verdict.quote) {
        at = start;
        while (at < end && bytes[at] !== newline) at++;
        if (at >= end && !final) return rows;
        at++;
        inside = 0;
        if (!isUtf8(bytes, start, Math.min(at, end))) verdict |= Verdict.encoding;
      } else if (!solid && (verdict & Verdict.encoding) === 0) verdict = Verdict.blank;
      else if (column < columns) verdict |= Verdict.ragged;
      if (at > end) at = end;
      proof.record(rows, verdict);
      breaks += inside;
      rows++;
      output.starts[rows] = base + at;
      output.lines[rows] = breaks;
    }
    return rows;
  }
}
