import { eight, GT } from "./bytes";
import { INLINE, NUMBER, SHARED, style, type } from "./cell-tag";
import { afterFormula } from "./formula";
import { afterOpening, writeText, written } from "./text";
import { isDay, valueEnd, writeNumber, writeShared } from "./value";

/** Where the text of the cell ends that was written last. */
export let cellEnd: usize = 0;
/** Whether it is a day. */
export let holdsDay = false;

const UNUSUAL: usize = 0;
/** Bytes that a number takes, with those that are copied beyond its end. */
const LONGEST_NUMBER: usize = 32;

/**
 * Writes the text of the cell whose tag was read, and which goes on at a place: `><v>7</v></c>`.
 * @param out where the text goes
 * @param limit where no byte is to be written that counts
 * @returns where the cell ends; 0 where it is not written so
 */
export function writeContent(at: usize, end: usize, out: usize, limit: usize): usize {
  holdsDay = false;
  cellEnd = out;
  // />
  if (load<u16>(at) === 0x3e2f) return at + 2;
  return type === INLINE ? writeInline(at, end, out, limit) : writeValue(at, end, out, limit);
}

/** What `<v>` holds, behind a formula or without one. */
function writeValue(at: usize, end: usize, out: usize, limit: usize): usize {
  if ((load<u8>(at) as u32) !== GT) return UNUSUAL;
  const tag = afterFormula(at + 1);
  // <v>
  if (tag === UNUSUAL || (load<u32>(tag) & 0xffffff) !== 0x3e763c) return UNUSUAL;
  const from = tag + 3;
  let after: usize;
  if (type === SHARED) after = writeShared(from, out, limit);
  else if (type === NUMBER) after = out + LONGEST_NUMBER > limit ? UNUSUAL : writeNumber(from, out, style);
  else after = writeText(from, end, out, limit);
  // </v></c>
  if (after === UNUSUAL || load<u64>(after) !== eight(0x3e762f3c, 0x3e632f3c)) return UNUSUAL;
  cellEnd = type === SHARED || type === NUMBER ? valueEnd : written;
  holdsDay = type === NUMBER && isDay;
  return after + 8;
}

/** What `<is><t>` holds. */
function writeInline(at: usize, end: usize, out: usize, limit: usize): usize {
  // ><is>
  if ((load<u64>(at) & 0xff_ffff_ffff) !== 0x3e73693c3e) return UNUSUAL;
  const from = afterOpening(at + 5);
  if (from === UNUSUAL) return UNUSUAL;
  const after = writeText(from, end, out, limit);
  // </t></is></c>
  if (after === UNUSUAL || load<u64>(after) !== eight(0x3e742f3c, 0x73692f3c)) return UNUSUAL;
  if ((load<u64>(after, 8) & 0xff_ffff_ffff) !== 0x3e632f3c3e) return UNUSUAL;
  cellEnd = written;
  return after + 13;
}
