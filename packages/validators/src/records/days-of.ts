/** The days that a date in EDTF may be, as texts that sort by time; beyond all days where it is open. */
export interface Days {
  readonly first: string;
  readonly last: string;
  /** Whether the date is neither approximate nor uncertain. */
  readonly sure: boolean;
}

const BEFORE_ALL = "0000-00-00";
const AFTER_ALL = "9999-99-99";

/** The days that a date or an interval of the standard may be. Its form is not checked: that is the schema's part. */
export function daysOf(edtf: string): Days {
  const [from = "", to = from] = edtf.split("/");
  return {
    first: from === ".." ? BEFORE_ALL : bound(from, "0", "01"),
    last: to === ".." ? AFTER_ALL : bound(to, "9", "31"),
    sure: !/[~?%]/.test(edtf),
  };
}

/** Whether all that a date may be lies before all that another may be. Nothing is known of dates that are not sure. */
export function isCertainlyBefore(a: string, b: string): boolean {
  const [one, other] = [daysOf(a), daysOf(b)];
  return one.sure && other.sure && one.last < other.first;
}

/** The first or last day of a date: months end on a 31st here, which sorts as well as their last day. */
function bound(date: string, digit: "0" | "9", day: "01" | "31"): string {
  const [year = "", month = "XX", ofMonth = "XX"] = date.replace(/[~?%]/g, "").split("-");
  const inYear = month === "XX" ? (digit === "0" ? "01" : "12") : month;
  return `${year.replaceAll("X", digit)}-${inYear}-${ofMonth === "XX" ? day : ofMonth}`;
}
