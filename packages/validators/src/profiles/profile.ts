import type { CellType } from "./cell-type.ts";

/** One field of a profile's records: what a column of that name holds. */
export interface ProfileField {
  readonly name: string;
  /** Other names that its column has in the wild. Compared without case, spaces or punctuation. */
  readonly names: readonly string[];
  /** What it is, in a few words that follow on "is". */
  readonly meaning: string;
  readonly type: CellType;
  /** Whether a record must have it. */
  readonly required: boolean;
  /** Whether its values may never be shown: what is about a person, or would lead to one. */
  readonly sensitive: boolean;
  /** Whether it holds ids of other records of the standard. */
  readonly refers?: boolean;
  /** Whether a cell holds a list of values, or how many rows of another table its list has: of the standard's flat form. */
  readonly holds?: "list" | "rows" | undefined;
}

/** What the values of a whole column look like, for {@link Profile.remark}. */
export interface ColumnValues {
  readonly field: string;
  /** The column's name, as the file prints it. */
  readonly header: string;
  /** Every distinct value of the sampled rows with how often it occurs, up to some thousands. */
  readonly values: ReadonlyMap<string, number>;
}

/**
 * A kind of table: the fields of its records, how it is recognised, and what holds across records. The standard's own
 * entities are profiles, and so are other people's standards. Make one with {@link defineProfile}.
 */
export interface Profile {
  /** Short name, as `--profile` takes it. */
  readonly name: string;
  /** What a table of this kind is, in words that follow on "This is": "a table of statements". */
  readonly title: string;
  readonly fields: readonly ProfileField[];
  /** The entity of the standard that it is the flat form of. */
  readonly entity?: string | undefined;
  /** Fields that together name a record: no two records have the same. */
  readonly key: readonly string[];
  /** Records that are all alike may be of different people, and are no duplicates. */
  readonly repeats: boolean;
  /** A field of whole numbers, such as years, in which no number is left out within each value of another field. */
  readonly sequence: { readonly of: string; readonly within: string } | undefined;
  /** How many columns must be known for a table to be taken for one of this kind. */
  readonly least: number;
  /** Whether records are about single people: then every column is sensitive, also one that is not known. */
  readonly aboutPeople: boolean;
  /** Fields that others may know of a person without the data: gender, age, citizenship. */
  readonly identifiers?: readonly string[] | undefined;
  /** Whether the people of a file in exactly this layout are made up, as in data that were synthesised. */
  readonly synthetic?: boolean | undefined;
  /** What the columns of a file show that its owner should know: a derivative, an older version, another layout. */
  readonly remark: ((columns: readonly ColumnValues[]) => string | undefined) | undefined;
}
