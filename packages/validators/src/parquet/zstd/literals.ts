import { BackwardBits } from "./backward-bits.ts";
import { readTable } from "./state-table.ts";

/** A Huffman code as a table over the next bits: which symbol they begin with, and how many bits it takes. */
export interface Code {
  readonly width: number;
  readonly symbols: Uint8Array;
  readonly bits: Uint8Array;
}

const LONGEST_BLOCK = 128 * 1024;
const WIDEST = 11;

/**
 * Reads the literals of a block (RFC 8878, 3.1.1.3.1).
 * @param before the code of an earlier block, which this one may use again
 */
export function readLiterals(
  bytes: Uint8Array,
  from: number,
  to: number,
  before: Code | undefined,
): { literals: Uint8Array; end: number; code: Code | undefined } {
  const first = bytes[from] as number;
  const kind = first & 3;
  const form = (first >> 2) & 3;
  const number = (size: number) => {
    let value = 0;
    for (let i = size - 1; i >= 0; i--) value = value * 256 + (bytes[from + i] as number);
    return value;
  };
  if (kind < 2) {
    const size = form === 1 ? 2 : form === 3 ? 3 : 1;
    const length = Math.floor(number(size) / (size === 1 ? 8 : 16));
    const start = from + size;
    const end = start + (kind === 0 ? length : 1);
    if (length > LONGEST_BLOCK || end > to) throw new RangeError("literals");
    const literals =
      kind === 0 ? bytes.subarray(start, end) : new Uint8Array(length).fill(bytes[start] as number);
    return { literals, end, code: before };
  }
  const size = form < 2 ? 3 : form + 2;
  const width = form < 2 ? 10 : form === 2 ? 14 : 18;
  const packed = number(size);
  const length = Math.floor(packed / 16) % 2 ** width;
  let start = from + size;
  const end = start + Math.floor(packed / 2 ** (4 + width));
  if (length > LONGEST_BLOCK || end > to) throw new RangeError("literals");
  let code = before;
  if (kind === 2) ({ code, end: start } = readCode(bytes, start, end));
  if (!code) throw new RangeError("code");
  const literals = new Uint8Array(length);
  if (form === 0) decode(bytes, start, end, literals, code);
  else {
    const quarter = (length + 3) >> 2;
    let at = start + 6;
    for (let i = 0; i < 4; i++) {
      const jump = (bytes[start + 2 * i] as number) | ((bytes[start + 2 * i + 1] as number) << 8);
      const stop = i === 3 ? end : at + jump;
      if (stop > end || quarter * i > length) throw new RangeError("streams");
      decode(bytes, at, stop, literals.subarray(quarter * i, i === 3 ? length : quarter * (i + 1)), code);
      at = stop;
    }
  }
  return { literals, end, code };
}

function decode(bytes: Uint8Array, from: number, to: number, output: Uint8Array, code: Code): void {
  const stream = new BackwardBits(bytes, from, to);
  const { width, symbols, bits } = code;
  for (let i = 0; i < output.length; i++) {
    const next = stream.peek(width);
    output[i] = symbols[next] as number;
    stream.left -= bits[next] as number;
    if (stream.left < 0) throw new RangeError("stream");
  }
  if (stream.left !== 0) throw new RangeError("stream");
}

/** Reads the description of a code (RFC 8878, 4.2.1). */
function readCode(bytes: Uint8Array, from: number, to: number): { code: Code; end: number } {
  const header = bytes[from] as number;
  const start = from + 1;
  const weights: number[] = [];
  let end: number;
  if (header >= 128) {
    const count = header - 127;
    end = start + ((count + 1) >> 1);
    for (let i = 0; i < count; i++) {
      const pair = bytes[start + (i >> 1)] ?? 0;
      weights.push(i % 2 === 0 ? pair >> 4 : pair & 15);
    }
  } else {
    end = start + header;
    if (end <= to) readWeights(bytes, start, end, weights);
  }
  if (end > to) throw new RangeError("weights");
  return { code: codeOf(weights), end };
}

/** Weights are written by two decoders that take turns. */
function readWeights(bytes: Uint8Array, from: number, to: number, weights: number[]): void {
  const { table, end } = readTable(bytes, from, to, { log: 6, symbol: 255 });
  const stream = new BackwardBits(bytes, end, to);
  let state = stream.take(table.log);
  let other = stream.take(table.log);
  if (stream.left < 0) throw new RangeError("weights");
  while (weights.length < 255) {
    weights.push(table.symbols[state] as number);
    const bits = table.bits[state] as number;
    if (stream.left < bits) {
      weights.push(table.symbols[other] as number);
      return;
    }
    const next = (table.bases[state] as number) + stream.take(bits);
    state = other;
    other = next;
  }
  throw new RangeError("weights");
}

function codeOf(weights: number[]): Code {
  let sum = 0;
  for (const weight of weights) {
    if (weight > WIDEST) throw new RangeError("weight");
    if (weight > 0) sum += 1 << (weight - 1);
  }
  const width = 32 - Math.clz32(sum);
  // The last weight is not written: it makes the sum a power of two.
  const rest = (1 << width) - sum;
  if (sum === 0 || width > WIDEST || (rest & (rest - 1)) !== 0) throw new RangeError("weights");
  const all = [...weights, 32 - Math.clz32(rest)];
  const symbols = new Uint8Array(1 << width);
  const bits = new Uint8Array(1 << width);
  let at = 0;
  for (let weight = 1; weight <= width; weight++) {
    for (const [symbol, own] of all.entries()) {
      if (own !== weight) continue;
      const stop = at + (1 << (weight - 1));
      symbols.fill(symbol, at, stop);
      bits.fill(width + 1 - weight, at, stop);
      at = stop;
    }
  }
  return { width, symbols, bits };
}
