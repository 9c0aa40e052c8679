import type { Place } from "./finding.ts";
import { visible } from "./printable.ts";
import { columnWords } from "./render-mapping.ts";

/** The number of a row, and its line where that is another. */
export function rowWords({ row, line }: Place): string {
  return line !== undefined && line !== row ? `${row} (line ${line})` : String(row);
}

/** A place in JSON, by its pointer. */
export function pointerWords({ pointer, line }: Place): string {
  if (pointer === undefined) return "";
  return `${visible(pointer) || "/"}${line === undefined ? "" : ` (line ${line})`}`;
}

/** Where in a file something is. */
export function placeWords(place: Place): string {
  if (place.row === undefined) return pointerWords(place);
  const column =
    place.column === undefined ? "" : `, column ${columnWords(place.column, place.columnLetter)}`;
  return `row ${rowWords(place)}${column}`;
}
