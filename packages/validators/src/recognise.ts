import { type ColumnMatch, matchColumns } from "./map-columns.ts";
import { columnFor, type Layout, type Mapping } from "./mapping.ts";
import { headerIsData, looksLike } from "./other-tables.ts";
import { PLACEMENTS } from "./saved-mapping.ts";

/** What a table is: tier placements in one of three layouts, or not, and then what it seems to be. */
export type Recognised =
  | { readonly kind: "placements"; readonly mapping: Mapping; readonly match: ColumnMatch }
  | { readonly kind: "no-edition"; readonly match: ColumnMatch }
  | {
      readonly kind: "not-placements";
      readonly what: string;
      /** Whether it is known for what it is, and not judged by its shape alone. */
      readonly known: boolean;
      readonly reason: string;
      /** What its owner can do, where that is particular. */
      readonly advice?: string | undefined;
      readonly match: ColumnMatch;
    };

/** Recognises a table by its header and a sample of its rows. Nothing is guessed: what is not plain is asked. */
export function recognise(
  header: readonly string[],
  sample: readonly (readonly string[])[],
  edition: number | undefined,
): Recognised {
  const match = matchColumns(header, sample);
  const { columns, unread } = match;
  const has = (field: Parameters<typeof columnFor>[1]) => columnFor(match, field) !== undefined;
  const territory = has("territory") || has("territoryAsStated") || has("territoryAlpha2");
  const years = columns.filter((column) => column.edition !== undefined).length;
  const mapping = (layout: Layout): Recognised => ({
    kind: "placements",
    match,
    mapping: {
      layout,
      profile: PLACEMENTS,
      columns,
      unread,
      ...(layout === "one edition" && edition !== undefined && { edition }),
    },
  });
  if (headerIsData(header)) {
    const what = "a table whose first row seems to be data, not column names";
    return { kind: "not-placements", what, known: false, reason: "no row says what the columns are", match };
  }
  if (!territory || !has("tier")) {
    const missing = [territory ? "" : "a territory", has("tier") ? "" : "a tier"].filter((one) => one !== "");
    const reason = `no column holds ${missing.join(", and none holds ")}`;
    return { kind: "not-placements", ...looksLike(header, sample, match), reason, match };
  }
  if (years > 0) return mapping("years as columns");
  if (has("edition")) return mapping("row per country and year");
  if (edition !== undefined) return mapping("one edition");
  return { kind: "no-edition", match };
}
