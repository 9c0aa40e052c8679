import type { Automaton } from "./automaton/automaton.ts";
import { type CompiledProgram, Kind, UNPROVEN } from "./compiled-program.ts";
import { hashWord } from "./key-hash.ts";
import { proveUrl } from "./prove-url.ts";
import type { WordTable } from "./word-table.ts";

/**
 * The value of a cell that is not empty, or {@link UNPROVEN}.
 * @param view of the same bytes
 */
export function proveCell(
  program: CompiledProgram,
  bytes: Uint8Array,
  view: DataView,
  from: number,
  to: number,
): number {
  switch (program.kind) {
    case Kind.any:
      return 0;
    case Kind.words:
      return proveWord(program.words, bytes, view, from, to);
    case Kind.integer:
      return proveInteger(program.min, program.max, bytes, from, to);
    case Kind.date:
      return proveDate(bytes, from, to);
    case Kind.url:
      return proveUrl(program.schemes, bytes, from, to);
    default:
      return provePattern(program.automaton, bytes, from, to);
  }
}

function proveWord(words: WordTable, bytes: Uint8Array, view: DataView, from: number, to: number): number {
  const { slots, mask, starts } = words;
  const length = to - from;
  let slot = hashWord(view, from, to) & mask;
  while (true) {
    const index = (slots[slot] as number) - 1;
    if (index < 0) return UNPROVEN;
    const start = starts[index] as number;
    if ((starts[index + 1] as number) - start === length) {
      let same = 0;
      while (same < length && bytes[from + same] === words.bytes[start + same]) same++;
      if (same === length) return index;
    }
    slot = (slot + 1) & mask;
  }
}

function digits(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit < 0 || digit > 9) return UNPROVEN;
    value = value * 10 + digit;
  }
  return value;
}

function proveInteger(min: number, max: number, bytes: Uint8Array, from: number, to: number): number {
  const length = to - from;
  if (length > 9 || (length > 1 && bytes[from] === 0x30)) return UNPROVEN;
  const value = digits(bytes, from, to);
  return value >= min && value <= max ? value : UNPROVEN;
}

function proveDate(bytes: Uint8Array, from: number, to: number): number {
  if (to - from !== 10 || bytes[from + 4] !== 0x2d || bytes[from + 7] !== 0x2d) return UNPROVEN;
  const year = digits(bytes, from, from + 4);
  const month = digits(bytes, from + 5, from + 7);
  const day = digits(bytes, from + 8, to);
  if (year < 1 || month < 1 || month > 12 || day < 1) return UNPROVEN;
  let last = 30 + ((month + (month >> 3)) & 1);
  if (month === 2) last = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return day <= last ? year * 10000 + month * 100 + day : UNPROVEN;
}

function provePattern(automaton: Automaton | undefined, bytes: Uint8Array, from: number, to: number): number {
  if (!automaton) return UNPROVEN;
  const { classes, rows, start } = automaton;
  let row = start;
  for (let at = from; at < to; at++) {
    row = rows[row + 1 + (classes[bytes[at] as number] as number)] as number;
    if (row === 0) return UNPROVEN;
  }
  return rows[row] === 1 ? 0 : UNPROVEN;
}
