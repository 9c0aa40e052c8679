import type { FormatKind } from "./number-format.ts";

const DAY = 86_400_000;
/** The day before the first of the 1900 system: 1899-12-31. */
const BEFORE_1900 = Date.UTC(1899, 11, 31);
const FIRST_OF_1904 = Date.UTC(1904, 0, 1);
/** The day that the 1900 system counts though it never was: 29 February 1900. */
const LEAP_DAY = 60;
const END_OF_DATES = Date.UTC(10_000, 0, 1);

/** What the serial numbers of a workbook count from: 1 January 1900, or 1904 in workbooks begun on old Macs. */
export type DateSystem = 1900 | 1904;

/** Days whose text is remembered: tables repeat the same few thousand. */
const REMEMBERED = 20_000;

/** Writes the serial numbers of a workbook as dates. */
export class SerialDates {
  readonly system: DateSystem;
  /** How many days and times were written, durations not counted. */
  written = 0;
  private readonly known = new Map<number, string>();

  constructor(system: DateSystem) {
    this.system = system;
  }

  /**
   * A serial number in ISO 8601, as its format means it: `2015-06-30`, with a time only if it is not midnight
   * (`2015-06-30T12:30:00`); `12:30:00` below one day; `PT36H30M` for a duration. To the millisecond.
   * @returns undefined where there is no such date, as spreadsheets then show none
   */
  text(serial: number, kind: FormatKind): string | undefined {
    const milliseconds = Math.round(serial * DAY);
    if (kind === "duration") return durationText(milliseconds);
    if (kind === "number" || serial < 0) return undefined;
    this.written++;
    const days = Math.floor(milliseconds / DAY);
    const time = milliseconds - days * DAY;
    // Less than a day is a time of day; in the 1904 system, which has a day 0, only if the format shows no date.
    if (days === 0 && (kind === "time" || (this.system === 1900 && time > 0))) return timeText(time);
    const date = this.day(days);
    return date === undefined || time === 0 ? date : `${date}T${timeText(time)}`;
  }

  private day(days: number): string | undefined {
    const known = this.known.get(days);
    if (known !== undefined) return known;
    const made = dateText(days, this.system);
    if (made !== undefined && this.known.size < REMEMBERED) this.known.set(days, made);
    return made;
  }
}

function dateText(days: number, system: DateSystem): string | undefined {
  if (system === 1904) return isoDate(FIRST_OF_1904 + days * DAY);
  if (days === 0) return undefined;
  // Said as the spreadsheet says it, so that a reader who looks there finds the same.
  if (days === LEAP_DAY) return "1900-02-29";
  return isoDate(BEFORE_1900 + (days > LEAP_DAY ? days - 1 : days) * DAY);
}

function isoDate(time: number): string | undefined {
  return time < END_OF_DATES ? new Date(time).toISOString().slice(0, 10) : undefined;
}

function timeText(milliseconds: number): string {
  const text = new Date(milliseconds).toISOString().slice(11, 23);
  return text.endsWith(".000") ? text.slice(0, 8) : text;
}

function durationText(milliseconds: number): string {
  const rest = Math.abs(milliseconds);
  const seconds = (rest % 60_000) / 1000;
  const minutes = Math.floor(rest / 60_000) % 60;
  const hours = Math.floor(rest / 3_600_000);
  const text = `${hours ? `${hours}H` : ""}${minutes ? `${minutes}M` : ""}${seconds ? `${seconds}S` : ""}`;
  return `${milliseconds < 0 ? "-" : ""}PT${text || "0S"}`;
}

/** The date of a cell that holds one as text (type `d`), midnight left off as elsewhere. */
export function isoText(text: string): string {
  return text.trim().replace(/^(\d{4}-\d\d-\d\d)T00:00(:00(\.0+)?)?Z?$/, "$1");
}
