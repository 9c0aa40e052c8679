/** How sure it is that a day which can only be read with the day before the month is meant so. */
const CONFIDENCE = 0.9;

/** Reads a day such as `25/06/2020`, where only the order of day and month makes sense in which the day is first. */
export function dayFirst(text: string): { readonly to: string; readonly confidence: number } | undefined {
  const [, day = "", month = "", year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  const [d, m] = [Number(day), Number(month)];
  // With a day up to the twelfth the month may as well stand first.
  if (year === undefined || d <= 12 || m < 1 || m > 12) return undefined;
  const to = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return exists(to) ? { to, confidence: CONFIDENCE } : undefined;
}

function exists(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
