import type { Finding } from "./finding.ts";
import { placeOf } from "./place.ts";
import type { Row } from "./row.ts";
import { findingOf } from "./rule.ts";
import { rule as brokenQuote } from "./rules/broken-quote.ts";
import { rule as invalidUtf8 } from "./rules/invalid-utf-8.ts";
import { rule as raggedRow } from "./rules/ragged-row.ts";
import { rule as recordTooLong } from "./rules/record-too-long.ts";

/**
 * Why a row cannot be checked, as a finding; `undefined` when it can. Blank cells beyond the header, as
 * spreadsheets append them, are no problem: nothing is lost with them.
 * @param width number of columns
 */
export function problemOf(file: string, row: Row, width: number): Finding | undefined {
  const { problem } = row;
  if (!problem && row.cells.length === width) return undefined;
  const place = placeOf(file, row);
  if (problem?.kind === "broken-quote") return findingOf(brokenQuote, place, brokenQuote.describe());
  if (problem?.kind === "too-long") return findingOf(recordTooLong, place, recordTooLong.describe(problem));
  if (problem?.kind === "not-utf-8") {
    return findingOf(
      invalidUtf8,
      { ...place, byteOffset: problem.byteOffset },
      invalidUtf8.describe(problem),
    );
  }
  if (row.cells.length > width && row.cells.slice(width).every((cell) => cell.trim() === ""))
    return undefined;
  return findingOf(raggedRow, place, raggedRow.describe({ cells: row.cells.length, columns: width }));
}
