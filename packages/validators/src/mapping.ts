import type { PlacementField } from "./placement-fields.ts";

/** How a column's meaning was found. */
export type MatchedBy = "exact name" | "known name" | "similar name" | "values" | "option";

/** A column that is read, and as what. */
export interface MappedColumn<Field extends string = PlacementField> {
  /** From 0. */
  readonly index: number;
  /** The column's name, as the file's header prints it. */
  readonly header: string;
  readonly letter: string;
  readonly field: Field;
  /** What the field is, in a few words. */
  readonly meaning: string;
  readonly by: MatchedBy;
  /** For years as columns: the edition that the column is about. */
  readonly edition?: number;
  /** Whether its values may not be shown. */
  readonly sensitive?: boolean;
}

/** A column that is not read. Its values are never printed. */
export interface UnreadColumn<Field extends string = PlacementField> {
  readonly index: number;
  readonly header: string;
  readonly letter: string;
  /** What it holds all the same, where that is known. */
  readonly field?: Field;
  readonly reason: string;
}

/** How the table is laid out. */
export type Layout = "row per country and year" | "years as columns" | "one edition" | "row per record";

/** What the file's columns mean. */
export interface Mapping<Field extends string = PlacementField> {
  readonly layout: Layout;
  /** Name of the profile as which the table is read; `placements` for tables of placements. */
  readonly profile: string;
  readonly columns: readonly MappedColumn<Field>[];
  readonly unread: readonly UnreadColumn<Field>[];
  /** The edition of a one-edition list. */
  readonly edition?: number;
}

/** The first column that is read as a field. */
export function columnFor<Field extends string>(
  mapping: Pick<Mapping<Field>, "columns">,
  field: Field,
): MappedColumn<Field> | undefined {
  return mapping.columns.find((column) => column.field === field);
}
