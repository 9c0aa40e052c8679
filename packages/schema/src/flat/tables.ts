/** One row: the text of each cell by the name of its column. A cell that is left out is blank, as `""` is. */
export type FlatRow = Readonly<Record<string, string>>;

/** The flat form of a dataset: the rows of each table by the name of the table. Tables without rows are left out. */
export type FlatTables = Readonly<Record<string, readonly FlatRow[]>>;
