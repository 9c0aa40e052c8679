import { edtfDays } from "../edtf.ts";
import { type Entry, lanes } from "./timeline-entries.ts";

// Units of the drawing: a year is 1200 wide, so that a month is 100; what is shorter than a few days is still seen.
const YEAR = 1200;
const LANE = 16;
const LEAST = 10;
const DAY = 86_400_000;

/** Where a day stands in its year, from 0 to the year's end. */
function within(day: string, year: number): number {
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return ((Date.parse(day) - start) / (end - start)) * YEAR;
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
}

function mark({ lane, date }: Entry, year: number): string {
  if (date === undefined) return "";
  const { first, last, doubtful } = edtfDays(date.date);
  const from = first === undefined ? 0 : Math.max(0, within(first, year));
  const to = last === undefined ? YEAR : Math.min(YEAR, within(nextDay(last), year));
  const width = Math.max(LEAST, to - from);
  const x = Math.min(from, YEAR - width);
  const y = lanes.indexOf(lane) * (LANE + 4) + 4;
  const open = first === undefined || last === undefined;
  const known = date.basis === "inferred" || doubtful ? "inferred" : "known";
  const className = `of-${lane} ${known}${open ? " open" : ""}`;
  return `<rect class="${className}" x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${LANE}"></rect>`;
}

/**
 * One year as a strip: what happened, what was said, what was published. It is drawn as wide as there is room and shows
 * the shape alone; the table below it says all that it shows.
 */
export function strip(entries: readonly Entry[], year: number): string {
  const height = lanes.length * (LANE + 4) + 4;
  const months = Array.from({ length: 11 }, (_, at) => {
    const x = (at + 1) * (YEAR / 12);
    return `<line x1="${x}" x2="${x}" y1="0" y2="${height}"></line>`;
  });
  const marks = entries.map((entry) => mark(entry, year));
  const letters = [..."JFMAMJJASOND"].map((letter) => `<span>${letter}</span>`).join("");
  return [
    '<div class="strip" aria-hidden="true">',
    `<svg viewBox="0 0 ${YEAR} ${height}" preserveAspectRatio="none" focusable="false">${months.join("")}${marks.join("")}</svg>`,
    `<div class="months">${letters}</div></div>`,
  ].join("");
}
