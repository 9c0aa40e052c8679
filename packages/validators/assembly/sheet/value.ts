import { afterDigits, number } from "./bytes";
import { ends, epoch, kindCount, kinds, stringCount, strings } from "./settings";

/** Where the value ends that was written last. */
export let valueEnd: usize = 0;
/** Whether it is a day. */
export let isDay = false;

/** What the numbers of a style are; of others this knows nothing. */
const AS_NUMBERS: u32 = 0;
const AS_DAYS: u32 = 1;

/** Days from which the 1900 system counts right: it has a 29 February 1900. */
const FIRST_DAY: u32 = 61;
/** A day in the 22nd century. */
const LAST_DAY: u32 = 99_999;
/** Digits of a number that are shown as they are stored. */
const MOST_DIGITS: usize = 15;
const POINT: u32 = 0x2e;

/** Copies the shared string whose number stands at a place; returns where the number ends, 0 where there is none. */
export function writeShared(from: usize, out: usize, limit: usize): usize {
  const after = afterDigits(from);
  if (after === from || number >= stringCount) return 0;
  const entry = ends + ((number as usize) << 2);
  let at = strings + (load<u32>(entry) as usize);
  const end = strings + (load<u32>(entry, 4) as usize);
  if (out + (end - at) > limit) return 0;
  valueEnd = out + (end - at);
  for (let to = out; at < end; at += 16, to += 16) v128.store(to, v128.load(at));
  return after;
}

/** Writes the number that stands at a place, as its style has it; returns where it ends, 0 where it is no plain one. */
export function writeNumber(from: usize, out: usize, style: u32): usize {
  const kind = style < kindCount ? (load<u8>(kinds + (style as usize)) as u32) : AS_NUMBERS;
  isDay = kind === AS_DAYS;
  if (kind === AS_NUMBERS) return copyNumber(from, out);
  const after = afterDigits(from);
  if (!isDay || number < FIRST_DAY || number > LAST_DAY) return 0;
  writeDay((number as i32) + epoch, out);
  valueEnd = out + 10;
  return after;
}

/** Copies a number that is stored as it is shown: 2015 or 2.5, not 007, 2.50 or 1e3. */
function copyNumber(from: usize, out: usize): usize {
  v128.store(out, v128.load(from));
  let at = digitsEnd(from);
  const whole = at - from;
  if (whole === 0 || whole > MOST_DIGITS || (whole > 1 && load<u8>(from) === 0x30)) return 0;
  if (load<u8>(at) === POINT) {
    const fraction = at + 1;
    at = digitsEnd(fraction);
    if (at === fraction || at - from > MOST_DIGITS || load<u8>(at - 1) === 0x30) return 0;
    // 0.0000001 is shown as 1e-7.
    if (load<u8>(from) === 0x30 && load<u8>(fraction) === 0x30) return 0;
  }
  valueEnd = out + (at - from);
  return at;
}

function digitsEnd(from: usize): usize {
  let at = from;
  while ((load<u8>(at) as u32) - 0x30 <= 9) at++;
  return at;
}

/** Writes a day, counted from 1970, as 2015-06-30, after Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
function writeDay(day: i32, out: usize): void {
  const z = (day + 719_468) as u32;
  const era = z / 146_097;
  const ofEra = z - era * 146_097;
  const yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365;
  const ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
  const shifted = (5 * ofYear + 2) / 153;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  writeTwo(out, year / 100);
  writeTwo(out + 2, year % 100);
  writeTwo(out + 5, month);
  writeTwo(out + 8, ofYear - (153 * shifted + 2) / 5 + 1);
  store<u8>(out + 4, 0x2d);
  store<u8>(out + 7, 0x2d);
}

function writeTwo(at: usize, value: u32): void {
  store<u8>(at, (0x30 + value / 10) as u8);
  store<u8>(at, (0x30 + (value % 10)) as u8, 1);
}
