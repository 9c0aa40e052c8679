/** The days that a date in EDTF may mean: the first and the last, each `YYYY-MM-DD`; an open end is absent. */
export interface DayRange {
  readonly first?: string;
  readonly last?: string;
  /** Whether the date says of itself that it is uncertain or approximate. */
  readonly doubtful: boolean;
}

const months = "January February March April May June July August September October November December".split(
  " ",
);

const doubts: Record<string, string> = { "?": "uncertain", "~": "about", "%": "uncertain, about" };

/** One date of any precision, without its qualifier; X stands for digits that are not known. */
function daysOf(date: string): { first: string; last: string } {
  const [year = "", month = "XX", day = "XX"] = date.replace(/[?~%]$/, "").split("-");
  const [from, to] = [year.replaceAll("X", "0"), year.replaceAll("X", "9")];
  const [firstMonth, lastMonth] = month.includes("X") ? ["01", "12"] : [month, month];
  const lastDay = new Date(Date.UTC(Number(to), Number(lastMonth), 0)).getUTCDate();
  const [firstDay, endDay] = day.includes("X") ? ["01", String(lastDay)] : [day, day];
  return { first: `${from}-${firstMonth}-${firstDay}`, last: `${to}-${lastMonth}-${endDay}` };
}

/** Reads a date or an interval as the schema allows them. */
export function edtfDays(date: string): DayRange {
  const doubtful = /[?~%]/.test(date);
  const [from = "", to = from] = date.split("/");
  return {
    ...(from !== ".." && { first: daysOf(from).first }),
    ...(to !== ".." && { last: daysOf(to).last }),
    doubtful,
  };
}

function partWords(date: string): string {
  const doubt = doubts[date.at(-1) ?? ""];
  const [year = "", month = "XX", day = "XX"] = date.replace(/[?~%]$/, "").split("-");
  const name = month.includes("X") ? "" : `${months[Number(month) - 1]} `;
  const number = name === "" || day.includes("X") ? "" : `${Number(day)} `;
  const plain = `${number}${name}${year}`;
  return doubt === undefined ? plain : `${doubt} ${plain}`;
}

/** A date in words: `25 June 2020`, `June 2020`, `17 to 20 November 2012`, `30 October 2019 or later`. */
export function edtfWords(date: string): string {
  const [from = "", to] = date.split("/");
  if (to === undefined) return partWords(from);
  if (to === "..") return `${partWords(from)} or later`;
  if (from === "..") return `${partWords(to)} or earlier`;
  return `${leftOver(from, to)} to ${partWords(to)}`;
}

/** The first of two dates without what the second repeats: `17` to 20 November 2012, `30 October` to 2 November 2012. */
function leftOver(from: string, to: string): string {
  const words = partWords(from).split(" ");
  const last = partWords(to).split(" ");
  if (/[?~%X]/.test(from + to) || words.length !== last.length) return partWords(from);
  while (words.length > 1 && words.at(-1) === last.at(-1)) {
    words.pop();
    last.pop();
  }
  return words.join(" ");
}

/** How exactly a date is known: the smallest unit that it names. */
export function edtfPrecision(date: string): string {
  if (date.includes("..")) return "open";
  if (date.includes("/")) return "interval";
  const known = date.split("-").filter((part) => !part.includes("X")).length;
  return ["span of years", "year", "month", "day"][known] ?? "day";
}
