import type { Finding } from "./finding.ts";
import { placeOf } from "./place.ts";
import type { Row } from "./row.ts";
import { findingOf } from "./rule.ts";
import { rule as brokenQuote } from "./rules/broken-quote.ts";
import { rule as invalidJson } from "./rules/invalid-json.ts";
import { rule as invalidUtf8 } from "./rules/invalid-utf-8.ts";
import { rule as lateColumn } from "./rules/late-column.ts";
import { rule as notARow } from "./rules/not-a-row.ts";
import { rule as raggedRow } from "./rules/ragged-row.ts";
import { rule as recordTooLong } from "./rules/record-too-long.ts";
import { rule as tooManyColumns } from "./rules/too-many-columns.ts";
import { rule as unreadableCells } from "./rules/unreadable-cells.ts";

/**
 * Why a row cannot be checked, as a finding; `undefined` when it can. Blank cells beyond the header, as
 * spreadsheets append them, are no problem: nothing is lost with them.
 * @param width number of columns
 */
export function problemOf(file: string, row: Row, width: number): Finding | undefined {
  const { problem } = row;
  if (!problem && (row.cells.length === width || (row.sparse && row.cells.length < width))) return undefined;
  const place = placeOf(file, row);
  if (problem?.kind === "broken-quote") return findingOf(brokenQuote, place, brokenQuote.describe());
  if (problem?.kind === "too-long") return findingOf(recordTooLong, place, recordTooLong.describe(problem));
  if (problem?.kind === "too-many-columns")
    return findingOf(tooManyColumns, place, tooManyColumns.describe());
  if (problem?.kind === "not-utf-8") {
    return findingOf(
      invalidUtf8,
      // In another encoding it is the place of the row that is known, or none.
      { ...place, ...(problem.byte !== undefined && { byteOffset: problem.byteOffset }) },
      invalidUtf8.describe(problem),
    );
  }
  if (problem?.kind === "not-json") {
    const { line, byteOffset, pointer } = problem.problem;
    return findingOf(
      invalidJson,
      { ...place, line, byteOffset, pointer },
      invalidJson.describe(problem.problem),
    );
  }
  if (problem?.kind === "not-a-row") return findingOf(notARow, place, notARow.describe(problem));
  if (problem?.kind === "late-columns") return findingOf(lateColumn, place, lateColumn.describe(problem));
  if (problem?.kind === "unreadable-cells")
    return findingOf(unreadableCells, place, unreadableCells.describe(problem));
  if (row.cells.length > width && row.cells.slice(width).every((cell) => cell.trim() === ""))
    return undefined;
  const holdsReturn = row.cells.some((cell) => /\r(?!\n)/.test(cell));
  return findingOf(
    raggedRow,
    place,
    raggedRow.describe({ cells: row.cells.length, columns: width, holdsReturn }),
  );
}
