import type { CompiledProgram } from "./compiled-program.ts";
import { UnescapedText } from "./escapes.ts";
import { type Kernel, type Scan, Verdict } from "./kernel.ts";
import type { Seed } from "./key-hash.ts";
import { RowProof } from "./row-proof.ts";
import { outputBytes, ScanOutput } from "./scan-output.ts";
import { isSolid } from "./solid-bytes.ts";
import { isUtf8 } from "./utf8-bytes.ts";
import { type NamedLines, nameBytes } from "./written.ts";

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const ZERO = 0x30;
const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;

const MOST_DIGITS = 15;
const [NULL, TRUE, FALSE] = ["null", "true", "false"].map((word) => new TextEncoder().encode(word)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

/** The twin of assembly/lines.ts. It finds the same, to the bit. */
export class JavaScriptLinesKernel implements Kernel {
  readonly engine = "javascript";
  readonly room = undefined;
  readonly blockBytes: number;
  readonly memoryBytes: number;
  private readonly names: readonly Uint8Array[];
  private readonly output: ScanOutput;
  private readonly proof: RowProof;
  private readonly text: UnescapedText;

  constructor(programs: readonly CompiledProgram[], lines: NamedLines, blockBytes: number, seed: Seed) {
    const emits = programs.map((program) => program.emits);
    this.blockBytes = blockBytes;
    this.memoryBytes = outputBytes(blockBytes, emits) + 2 * blockBytes;
    this.names = lines.names.map(nameBytes);
    this.output = new ScanOutput(blockBytes, emits);
    this.proof = new RowProof(programs, this.output, seed);
    this.text = new UnescapedText(blockBytes);
  }

  scan(block: Uint8Array, from: number, final: boolean): Scan {
    const bytes = block.subarray(from, from + this.blockBytes);
    const whole = from + bytes.length >= block.length;
    const rows = this.rows(bytes, from, final && whole);
    return this.output.scan(rows, from, bytes.length, whole);
  }

  private rows(bytes: Uint8Array, base: number, final: boolean): number {
    const { output, proof } = this;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const end = bytes.length;
    let at = 0;
    let rows = 0;
    let breaks = 0;
    output.lines[0] = 0;
    output.starts[0] = base;
    while (at < end && rows < output.mostRows) {
      const start = at;
      const newline = bytes.indexOf(LF, at);
      if (newline < 0 && !final) break;
      const to = newline < 0 ? end : newline;
      at = Math.min(to + 1, end);
      if (isWhite(bytes, start, to)) {
        breaks++;
      } else {
        proof.begin();
        output.starts[rows] = base + start;
        output.lines[rows] = breaks;
        const shape = this.readObject(rows, bytes, view, start, to);
        proof.record(rows, isUtf8(bytes, start, at) ? shape : Verdict.encoding);
        rows++;
      }
      output.starts[rows] = base + at;
      output.lines[rows] = breaks;
    }
    return rows;
  }

  /** Reads an object that takes a line; returns the shape of the row. */
  private readObject(row: number, bytes: Uint8Array, view: DataView, start: number, lineEnd: number): number {
    const { proof, names, text } = this;
    const close = (bytes[lineEnd - 1] === CR ? lineEnd - 1 : lineEnd) - 1;
    if (close <= start || bytes[start] !== OPEN || bytes[close] !== CLOSE) return Verdict.quote;
    let at = start + 1;
    let column = 0;
    let solid = false;
    while (at < close) {
      while (column < names.length && !this.isNamed(column, bytes, at, close)) {
        proof.prove(row, column, bytes, view, at, at, false);
        column++;
      }
      if (column === names.length) return Verdict.quote;
      at = afterSpaces(bytes, at + (names[column] as Uint8Array).length);
      let from = at;
      let to: number;
      let escaped = false;
      if (bytes[at] === QUOTE) {
        from++;
        to = endOfText(bytes, from, close);
        escaped = to < 0;
        if (escaped) to = text.read(bytes, from, close);
        if (to < 0) return Verdict.quote;
        at = to + 1;
      } else {
        while (at < close && bytes[at] !== COMMA) at++;
        to = at;
        if (isWord(bytes, from, to, NULL)) to = from;
        else if (!isPlain(bytes, from, to)) return Verdict.quote;
      }
      if (escaped) {
        solid ||= isSolid(text.bytes, 0, text.length);
        proof.prove(row, column, text.bytes, text.view, 0, text.length, false);
      } else {
        solid ||= isSolid(bytes, from, to);
        proof.prove(row, column, bytes, view, from, to, false);
      }
      column++;
      if (at === close) break;
      if (bytes[at] !== COMMA) return Verdict.quote;
      at = afterSpaces(bytes, at + 1);
      if (at >= close) return Verdict.quote;
    }
    for (; column < names.length; column++) proof.prove(row, column, bytes, view, at, at, false);
    return solid ? Verdict.accepted : Verdict.blank;
  }

  private isNamed(column: number, bytes: Uint8Array, at: number, close: number): boolean {
    const name = this.names[column] as Uint8Array;
    if (at + name.length > close) return false;
    for (let i = 0; i < name.length; i++) if (bytes[at + i] !== name[i]) return false;
    return true;
  }
}

/** Whether bytes are white space as JSON has it. */
function isWhite(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at];
    if (byte !== SPACE && byte !== CR && byte !== TAB) return false;
  }
  return true;
}

function afterSpaces(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === SPACE) at++;
  return at;
}

/** Offset of the quote that closes a text; -1 where it is not closed, or has an escape, or lacks one. */
function endOfText(bytes: Uint8Array, from: number, close: number): number {
  for (let at = from; at < close; at++) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) return at;
    if (byte < SPACE || byte === BACKSLASH) return -1;
  }
  return -1;
}

function isWord(bytes: Uint8Array, from: number, to: number, word: Uint8Array): boolean {
  return to - from === word.length && word.every((byte, index) => bytes[from + index] === byte);
}

/** Whether a value is true, false, or a whole number that its digits alone say, and that every double holds. */
function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  if (isWord(bytes, from, to, TRUE) || isWord(bytes, from, to, FALSE)) return true;
  const negative = bytes[from] === MINUS;
  const first = negative ? from + 1 : from;
  if (first >= to || to - first > MOST_DIGITS) return false;
  if (bytes[first] === ZERO) return to - first === 1 && !negative;
  for (let at = first; at < to; at++) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit < 0 || digit > 9) return false;
  }
  return true;
}
