/** The states of a finite state entropy decoder (RFC 8878, 4.1): what each stands for, and how the next is found. */
export interface StateTable {
  /** Number of bits of a state. */
  readonly log: number;
  readonly symbols: Uint8Array;
  /** Bits to read for the next state, and what is added to them. */
  readonly bits: Uint8Array;
  readonly bases: Uint16Array;
}

/** A table of one state. */
export function constantTable(symbol: number): StateTable {
  return { log: 0, symbols: Uint8Array.of(symbol), bits: new Uint8Array(1), bases: new Uint16Array(1) };
}

/** A table from how often each symbol occurs; -1 stands for less than once. The sum decides nothing unchecked. */
export function tableFrom(counts: readonly number[], log: number): StateTable {
  const size = 1 << log;
  if (counts.reduce((sum, count) => sum + Math.abs(count), 0) !== size) throw new RangeError("counts");
  const symbols = new Uint8Array(size);
  const next = counts.map((count) => Math.abs(count));
  let high = size - 1;
  for (const [symbol, count] of counts.entries()) if (count === -1) symbols[high--] = symbol;
  const step = (size >> 1) + (size >> 3) + 3;
  let at = 0;
  for (const [symbol, count] of counts.entries()) {
    for (let i = 0; i < count; i++) {
      symbols[at] = symbol;
      do at = (at + step) & (size - 1);
      while (at > high);
    }
  }
  const bits = new Uint8Array(size);
  const bases = new Uint16Array(size);
  for (let state = 0; state < size; state++) {
    const symbol = symbols[state] as number;
    const occurrence = next[symbol] as number;
    next[symbol] = occurrence + 1;
    const count = log - (31 - Math.clz32(occurrence));
    bits[state] = count;
    bases[state] = (occurrence << count) - size;
  }
  return { log, symbols, bits, bases };
}

/**
 * Reads the description of a table.
 * @param most largest number of bits of a state, and largest symbol
 * @returns the table, and the offset just past its description
 */
export function readTable(
  bytes: Uint8Array,
  from: number,
  to: number,
  most: { readonly log: number; readonly symbol: number },
): { table: StateTable; end: number } {
  let bit = from * 8;
  const peek = (count: number) => {
    const i = bit >> 3;
    const three = (bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8) | ((bytes[i + 2] ?? 0) << 16);
    return (three >>> (bit & 7)) & ((1 << count) - 1);
  };
  const log = peek(4) + 5;
  bit += 4;
  if (log > most.log) throw new RangeError("log");
  const counts: number[] = [];
  let remaining = 1 << log;
  while (remaining > 0) {
    if (counts.length > most.symbol || bit > to * 8) throw new RangeError("symbols");
    // Of the values that need the last bit, those that are too large to occur give theirs to small ones.
    const width = 32 - Math.clz32(remaining + 1);
    const short = (1 << width) - 2 - remaining;
    let value = peek(width - 1);
    if (value < short) bit += width - 1;
    else {
      value = peek(width);
      bit += width;
      if (value >= 1 << (width - 1)) value -= short;
    }
    const count = value - 1;
    counts.push(count);
    remaining -= Math.abs(count);
    if (count !== 0) continue;
    let repeat: number;
    do {
      repeat = peek(2);
      bit += 2;
      for (let i = 0; i < repeat; i++) counts.push(0);
      if (counts.length > most.symbol + 1) throw new RangeError("symbols");
    } while (repeat === 3);
  }
  const end = (bit + 7) >> 3;
  if (end > to) throw new RangeError("table");
  return { table: tableFrom(counts, log), end };
}
