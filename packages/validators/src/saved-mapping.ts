import { columnLetter } from "./column-letter.ts";
import { OpenTipError } from "./errors.ts";
import type { MappedColumn, Mapping, UnreadColumn } from "./mapping.ts";
import { foldHeader, type PlacementField, placementFields } from "./placement-fields.ts";
import { listed, quoted } from "./printable.ts";
import type { Profile } from "./profiles/profile.ts";

/** What a column holds: a field, a tier in the edition of one year, or nothing that is to be read. */
export type SavedColumn = string | { readonly field: string; readonly edition: number } | null;

/** What the columns of a table mean, as it is saved, edited and given back. */
export interface SavedMapping {
  /** `placements`, or the name of another profile. */
  readonly profile: string;
  /** By the column's name as the header prints it. */
  readonly columns: Readonly<Record<string, SavedColumn>>;
  /** The edition of a list of one edition. */
  readonly edition?: number;
}

/** The profile of tables of placements, which are read in more ways than others. */
export const PLACEMENTS = "placements";

/** A mapping that was found, to be saved. Columns that were not read are in it, with nothing. */
export function savedMappingOf({ profile, columns, unread, edition }: Mapping<string>): SavedMapping {
  const all = [...columns, ...unread].sort((a, b) => a.index - b.index);
  const read = new Map(columns.map((column) => [column.index, column]));
  return {
    profile,
    columns: Object.fromEntries(
      all.map(({ index, header }) => {
        const column = read.get(index);
        if (!column) return [header, null];
        return [
          header,
          column.edition === undefined ? column.field : { field: column.field, edition: column.edition },
        ];
      }),
    ),
    ...(edition !== undefined && { edition }),
  };
}

/**
 * Reads a saved mapping.
 * @throws {OpenTipError} `bad-mapping` when the text is none
 */
export function parseMapping(text: string, name: string): SavedMapping {
  const bad = (what: string) =>
    new OpenTipError(
      "bad-mapping",
      `${name} is no mapping: ${what}.`,
      "Make one with: open-tip inspect FILE --save-mapping NAME",
    );
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw bad("it is not JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw bad("it is not an object");
  const { profile, columns, edition } = value as Readonly<Record<string, unknown>>;
  if (typeof profile !== "string") throw bad('it has no "profile"');
  if (typeof columns !== "object" || columns === null || Array.isArray(columns))
    throw bad('it has no "columns"');
  if (edition !== undefined && !Number.isInteger(edition)) throw bad('its "edition" is not a year');
  for (const [header, column] of Object.entries(columns)) {
    if (column === null || typeof column === "string") continue;
    const { field, edition: year } = column as Readonly<Record<string, unknown>>;
    if (typeof field !== "string" || !Number.isInteger(year))
      throw bad(`what it says of the column ${quoted(header)} is not a field`);
  }
  return value as SavedMapping;
}

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
