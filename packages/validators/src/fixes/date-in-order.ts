/** Which of day and month a date with the year last has first. */
export type DateOrder = "day" | "month";

/** The order of the dates of columns, by their letters. A column that is not in it has none that is known. */
export type DateOrders = ReadonlyMap<string, DateOrder>;

/** A date that was meant, and how sure that is. */
export interface MeantDate {
  readonly to: string;
  readonly confidence: number;
}

/** How sure it is that a day which can only be read with the day before the month is meant so. */
const CONFIDENCE = 0.9;

/**
 * Reads a date such as `25/06/2020`. Without an order only where the day must be the first, as it is above twelve: of
 * others the month may as well stand first.
 */
export function dateInOrder(text: string, order?: DateOrder): MeantDate | undefined {
  const [, first = "", second = "", year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (year === undefined || (order === undefined && Number(first) <= 12)) return undefined;
  const [day, month] = order === "month" ? [second, first] : [first, second];
  const to = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return exists(to) ? { to, confidence: CONFIDENCE } : undefined;
}

function exists(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/**
 * A date in a column of others: where these are known to be looked at for their order, only in that. A few dates of a
 * column that are mended would leave others of which nobody could tell the order any more.
 */
export function dateAmongOthers(
  text: string,
  letter: string,
  orders: DateOrders | undefined,
): MeantDate | undefined {
  if (!orders) return dateInOrder(text);
  const order = orders.get(letter);
  return order && dateInOrder(text, order);
}
