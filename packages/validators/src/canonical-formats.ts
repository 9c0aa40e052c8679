import { placementId } from "@open-tip/schema/ids";
import { canonicalColumns } from "./canonical-columns.ts";
import { csvLine } from "./csv-line.ts";
import type { Placement } from "./placement.ts";

/** Writes placements in some format, a few at a time. */
export interface CanonicalWriter {
  /** Some placements; at least one. */
  some(placements: readonly Placement[]): string;
  /** What comes after the last. */
  end(): string;
}

/** The formats of the canonical table, by name. Defined here, once. */
export const canonicalFormats = {
  csv: () => {
    let header = `${csvLine(canonicalColumns)}\n`;
    return {
      some: (placements) => {
        const lines = placements.map((placement) => `${csvLine(cellsOf(placement))}\n`);
        const text = header + lines.join("");
        header = "";
        return text;
      },
      end: () => "",
    };
  },
  json: () => {
    let before = "[\n";
    return {
      some: (placements) => {
        const text = before + placements.map(objectText).join(",\n");
        before = ",\n";
        return text;
      },
      end: () => (before === ",\n" ? "\n]\n" : "[]\n"),
    };
  },
  ndjson: () => ({
    some: (placements) => placements.map((placement) => `${objectText(placement)}\n`).join(""),
    end: () => "",
  }),
} as const satisfies Record<string, () => CanonicalWriter>;

export type CanonicalFormat = keyof typeof canonicalFormats;

function cellsOf(placement: Placement): (string | number | boolean | undefined)[] {
  const { source, edition, territory } = placement;
  const id = placement.id ?? (edition && territory ? placementId(source, edition, territory) : undefined);
  return canonicalColumns.map((column) => (column === "id" ? id : placement[column]));
}

/** A placement as an object of the standard; what the file does not say is left out. */
function objectText(placement: Placement): string {
  const cells = cellsOf(placement);
  return JSON.stringify(Object.fromEntries(canonicalColumns.map((column, at) => [column, cells[at]])));
}
