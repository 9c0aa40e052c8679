import type { Place } from "./finding.ts";
import type { MappedColumn } from "./mapping.ts";
import type { Row } from "./row.ts";

/** The place of a row and, where given, of one of its columns. */
export function placeOf(
  file: string,
  row: Row,
  column?: Pick<MappedColumn, "index" | "header" | "letter"> & Partial<Pick<MappedColumn, "edition">>,
): Place {
  return {
    file,
    ...row.position(column?.index),
    ...(column && { column: column.header, columnLetter: column.letter }),
    ...(column?.edition !== undefined && { edition: column.edition }),
  };
}
