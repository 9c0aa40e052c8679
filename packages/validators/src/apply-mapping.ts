import { columnLetter } from "./column-letter.ts";
import { OpenTipError } from "./errors.ts";
import type { MappedColumn, UnreadColumn } from "./mapping.ts";
import { foldHeader, type PlacementField, placementFields } from "./placement-fields.ts";
import { listed, quoted } from "./printable.ts";
import type { Profile } from "./profiles/profile.ts";
import type { SavedMapping } from "./saved-mapping.ts";

/** The columns of a table as a saved mapping has them. */
export interface AppliedMapping<Field extends string> {
  readonly columns: readonly MappedColumn<Field>[];
  readonly unread: readonly UnreadColumn<Field>[];
}

/**
 * Lays a saved mapping over the columns of a table.
 * @throws {OpenTipError} `mapping-does-not-fit` when the table has no such column, or the profile no such field
 */
export function applyMapping<Field extends string>(
  saved: SavedMapping,
  header: readonly string[],
  fields: ReadonlyMap<string, { readonly meaning: string; readonly sensitive?: boolean }>,
): AppliedMapping<Field> {
  const misfit = (message: string, remedy: string) =>
    new OpenTipError("mapping-does-not-fit", message, remedy);
  const columns: MappedColumn<Field>[] = [];
  const taken = new Set<number>();
  for (const [name, column] of Object.entries(saved.columns)) {
    const exact = header.indexOf(name);
    const index = exact >= 0 ? exact : header.findIndex((one) => foldHeader(one) === foldHeader(name));
    if (index < 0) {
      if (column === null) continue;
      throw misfit(
        `The mapping names a column ${quoted(name)} that the table does not have.`,
        `Its columns are ${listed(header.slice(0, 20).map(quoted))}.`,
      );
    }
    if (column === null) continue;
    const { field, edition } = typeof column === "string" ? { field: column, edition: undefined } : column;
    const known = fields.get(field);
    if (!known) {
      throw misfit(
        `The mapping reads ${quoted(name)} as ${quoted(field)}, which ${saved.profile} does not have.`,
        `Its fields are ${listed([...fields.keys()].slice(0, 40))}.`,
      );
    }
    taken.add(index);
    columns.push({
      index,
      header: header[index] ?? name,
      letter: columnLetter(index),
      field: field as Field,
      meaning: known.meaning,
      by: "option",
      ...(edition !== undefined && { edition }),
      ...(known.sensitive && { sensitive: true }),
    });
  }
  const unread = header.flatMap((name, index) =>
    taken.has(index)
      ? []
      : [{ index, header: name, letter: columnLetter(index), reason: "the mapping does not read it" }],
  );
  return { columns: columns.sort((a, b) => a.index - b.index), unread };
}

/** The fields of a placement, with what they are. */
export const placementMeanings: ReadonlyMap<PlacementField, { readonly meaning: string }> = new Map(
  Object.entries(placementFields) as [PlacementField, { readonly meaning: string }][],
);

/** The fields of a profile, with what they are. */
export function meaningsOf({
  fields,
}: Profile): ReadonlyMap<string, { meaning: string; sensitive: boolean }> {
  return new Map(fields.map(({ name, meaning, sensitive }) => [name, { meaning, sensitive }]));
}
