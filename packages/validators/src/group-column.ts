import { count } from "./printable.ts";
import { columnWords } from "./render-mapping.ts";
import type { FindingGroup } from "./report.ts";

/** In which column the findings of a group stand, in words; empty where they stand in none. */
export function groupColumnWords({ column, columnLetter, editions = [] }: FindingGroup): string {
  if (column !== undefined) return `column ${columnWords(column, columnLetter)}`;
  const [first] = editions;
  return first === undefined
    ? ""
    : `the columns of ${count(editions.length)} editions, ${first} to ${editions.at(-1)}`;
}
