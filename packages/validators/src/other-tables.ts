import { findTerritory } from "@open-tip/schema/territories";
import { type ColumnMatch, knownNames } from "./map-columns.ts";
import { columnFor } from "./mapping.ts";
import { kindOfTable, type OtherTable } from "./other-kinds.ts";
import { readLabel } from "./tier-coding.ts";

/** What a table that is not one of placements seems to be, judged by names and shapes of columns only. */
export function looksLike(
  header: readonly string[],
  sample: readonly (readonly string[])[],
  match: ColumnMatch,
): OtherTable {
  return kindOfTable(header, sample) ?? { what: shapeOfTable(header, sample, match), known: false };
}

function shapeOfTable(
  header: readonly string[],
  sample: readonly (readonly string[])[],
  match: ColumnMatch,
): string {
  const has = (field: Parameters<typeof columnFor>[1]) => columnFor(match, field) !== undefined;
  const counted = header.some((name) =>
    /(?:^|[^a-z])(?:counts?|n|num|number|totals?|percent|share)(?:$|[^a-z])/i.test(name),
  );
  if (has("tier") && counted) return "an aggregate: counts by tier, not placements of territories";
  if (header.length === 1) {
    const markdown = /^#{1,6} /.test(header[0] ?? "");
    return markdown ? "a Markdown document, not a table" : "a text or a list of one column, not a table";
  }
  if (headerLooksLikeTitle(header)) return "a table with a title or a second header above its column names";
  if (headerLooksLikeData(header, sample))
    return "a table whose first row seems to be data, not column names";
  if (has("edition") && (has("territory") || has("territoryAsStated")))
    return "a table by country and year, without tiers";
  return "a table of another kind";
}

/** Whether most cells of the first row are empty, as in a title or the upper of two header rows. */
export function headerLooksLikeTitle(header: readonly string[]): boolean {
  return header.length > 2 && header.filter((name) => name.trim() !== "").length <= header.length / 2;
}

/** Whether the first row is a placement itself: it names a territory, and a tier or a year, and no column. */
export function headerIsData(header: readonly string[]): boolean {
  const named = header.some((name) => findTerritory(name, { suggest: false }).status === "found");
  const stated = header.some((name) => readLabel(name) !== undefined && name.trim() !== "");
  const year = header.some((name) => /^(?:19|20)\d\d$/.test(name.trim()));
  return named && (stated || year) && knownNames(header) === 0;
}

/** Whether the first row seems to be data: then nothing of it may be printed. */
export function headerLooksLikeData(
  header: readonly string[],
  sample: readonly (readonly string[])[],
): boolean {
  if (headerIsData(header)) return true;
  const filled = header.filter((name) => name.trim() !== "");
  const odd = filled.filter(
    (name) => name.length > 60 || /^[-+]?\d+(?:[.,]\d+)?$/.test(name.trim()) || /[.!?]["”]?$/.test(name),
  );
  const repeated = sample.some((cells) =>
    header.some((name, index) => name.length > 3 && cells[index] === name),
  );
  return filled.length === 0 || odd.length > 0 || repeated;
}
