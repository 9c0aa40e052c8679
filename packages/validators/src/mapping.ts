import type { PlacementField } from "./placement-fields.ts";

/** How a column's meaning was found. */
export type MatchedBy = "exact name" | "known name" | "similar name" | "values" | "option";

/** A column that is read, and as what. */
export interface MappedColumn {
  /** From 0. */
  readonly index: number;
  /** The column's name, as the file's header prints it. */
  readonly header: string;
  readonly letter: string;
  readonly field: PlacementField;
  readonly by: MatchedBy;
  /** For years as columns: the edition that the column is about. */
  readonly edition?: number;
}

/** A column that is not read. Its values are never printed. */
export interface UnreadColumn {
  readonly index: number;
  readonly header: string;
  readonly letter: string;
  /** What it holds all the same, where that is known. */
  readonly field?: PlacementField;
  readonly reason: string;
}

/** How the table is laid out. */
export type Layout = "row per country and year" | "years as columns" | "one edition";

/** What the file's columns mean. */
export interface Mapping {
  readonly layout: Layout;
  readonly columns: readonly MappedColumn[];
  readonly unread: readonly UnreadColumn[];
  /** The edition of a one-edition list. */
  readonly edition?: number;
}

/** The first column that is read as a field. */
export function columnFor(
  mapping: Pick<Mapping, "columns">,
  field: PlacementField,
): MappedColumn | undefined {
  return mapping.columns.find((column) => column.field === field);
}
