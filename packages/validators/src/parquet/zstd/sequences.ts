import { BackwardBits } from "./backward-bits.ts";
import { constantTable, readTable, type StateTable, tableFrom } from "./state-table.ts";

/** The tables of a block's sequences, which the next block may use again. */
export interface Tables {
  readonly literals: StateTable;
  readonly offsets: StateTable;
  readonly matches: StateTable;
}

/** One step: so many literals, then so many bytes again from so far back. */
export type Step = (literals: number, offset: number, match: number) => void;

/** Numbers by their code: the smallest, and how many bits are added to it. */
interface Scale {
  readonly bits: readonly number[];
  readonly bases: readonly number[];
}

function scale(first: number, bits: readonly number[]): Scale {
  let next = first;
  const bases = bits.map((count) => {
    const base = next;
    next += 2 ** count;
    return base;
  });
  return { bits, bases };
}

const zeros = (count: number): number[] => new Array(count).fill(0);
const literalScale = scale(0, [
  ...zeros(16),
  1,
  1,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  6,
  7,
  8,
  9,
  10,
  11,
  12,
  13,
  14,
  15,
  16,
]);
const matchScale = scale(3, [
  ...zeros(32),
  ...[1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
]);

/** The tables that need no description (RFC 8878, 3.1.1.3.2.2). */
const predefined: Tables = {
  literals: tableFrom(
    [
      4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1, 1, 1, 1, -1, -1,
      -1, -1,
    ],
    6,
  ),
  offsets: tableFrom(
    [1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1],
    5,
  ),
  matches: tableFrom([1, 4, 3, 2, 2, 2, 2, 2, 2, ...new Array(37).fill(1), -1, -1, -1, -1, -1, -1, -1], 6),
};

const most: Readonly<Record<keyof Tables, { readonly log: number; readonly symbol: number }>> = {
  literals: { log: 9, symbol: 35 },
  offsets: { log: 8, symbol: 31 },
  matches: { log: 9, symbol: 52 },
};

/**
 * Reads the sequences of a block and takes each step.
 * @param recent the last three offsets, which are kept up to date
 * @returns the tables for the next block
 */
export function readSequences(
  bytes: Uint8Array,
  from: number,
  to: number,
  before: Tables | undefined,
  recent: [number, number, number],
  step: Step,
): Tables | undefined {
  let at = from;
  const byte = () => {
    if (at >= to) throw new RangeError("sequences");
    return bytes[at++] as number;
  };
  let count = byte();
  if (count === 0) return before;
  if (count === 255) count = byte() + byte() * 256 + 0x7f00;
  else if (count > 127) count = (count - 128) * 256 + byte();
  const modes = byte();
  if ((modes & 3) !== 0) throw new RangeError("modes");
  const table = (name: keyof Tables, mode: number): StateTable => {
    if (mode === 0) return predefined[name];
    if (mode === 1) {
      const symbol = byte();
      if (symbol > most[name].symbol) throw new RangeError("symbol");
      return constantTable(symbol);
    }
    if (mode === 2) {
      const read = readTable(bytes, at, to, most[name]);
      at = read.end;
      return read.table;
    }
    if (!before) throw new RangeError("tables");
    return before[name];
  };
  const literals = table("literals", modes >> 6);
  const offsets = table("offsets", (modes >> 4) & 3);
  const matches = table("matches", (modes >> 2) & 3);
  const stream = new BackwardBits(bytes, at, to);
  let l = stream.take(literals.log);
  let o = stream.take(offsets.log);
  let m = stream.take(matches.log);
  for (let left = count; left > 0; left--) {
    const offsetCode = offsets.symbols[o] as number;
    const value = 2 ** offsetCode + stream.take(offsetCode);
    const match = numberOf(matchScale, matches.symbols[m] as number, stream);
    const literal = numberOf(literalScale, literals.symbols[l] as number, stream);
    if (stream.left < 0) throw new RangeError("sequences");
    step(literal, offsetOf(value, literal, recent), match);
    if (left === 1) break;
    l = nextState(literals, l, stream);
    m = nextState(matches, m, stream);
    o = nextState(offsets, o, stream);
  }
  if (stream.left !== 0) throw new RangeError("sequences");
  return { literals, offsets, matches };
}

function numberOf({ bits, bases }: Scale, code: number, stream: BackwardBits): number {
  return (bases[code] as number) + stream.take(bits[code] as number);
}

function nextState(table: StateTable, state: number, stream: BackwardBits): number {
  return (table.bases[state] as number) + stream.take(table.bits[state] as number);
}

/** Small values stand for offsets used before (RFC 8878, 3.1.1.5). */
function offsetOf(value: number, literals: number, recent: [number, number, number]): number {
  const [first, second, third] = recent;
  const which = value > 3 ? 4 : value - 1 + (literals === 0 ? 1 : 0);
  if (which === 0) return first;
  const offset = which === 4 ? value - 3 : which === 1 ? second : which === 2 ? third : first - 1;
  recent[2] = which === 1 ? third : second;
  recent[1] = first;
  recent[0] = offset;
  return offset;
}
