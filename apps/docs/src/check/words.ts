import type { Place, Severity } from "@open-tip/validators";

const numbers = new Intl.NumberFormat("en");
const lists = new Intl.ListFormat("en");

/** A whole number, as 18,204. */
export const count = (value: number): string => numbers.format(value);

/** A count with its noun: `1 row`, `2 rows`. */
export const plural = (value: number, noun: string, nouns = `${noun}s`): string =>
  `${count(value)} ${value === 1 ? noun : nouns}`;

/** `a, b, and c`. */
export const listed = (items: readonly string[]): string => lists.format(items);

/** What findings of a severity are called. */
export const severityNouns: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** A size, as 3.4 MB. */
export function bytes(size: number): string {
  if (size < 1000) return plural(size, "byte");
  const [unit, divisor] = size < 1e6 ? ["kB", 1e3] : size < 1e9 ? ["MB", 1e6] : ["GB", 1e9];
  return `${new Intl.NumberFormat("en", { maximumFractionDigits: 1 }).format(size / Number(divisor))} ${unit}`;
}

/** Where something is, in short. */
export function placeWords({ row, pointer, byteOffset }: Place): string {
  if (row !== undefined) return `row ${count(row)}`;
  if (pointer !== undefined) return pointer === "" ? "the whole value" : pointer;
  return byteOffset === undefined ? "" : `byte ${count(byteOffset)}`;
}
