import type { JsonProblemKind } from "./problem.ts";

/** Where in the file a record stands that a scanner found. Offsets in bytes. */
export interface Extent {
  readonly start: number;
  readonly end: number;
  /** Physical line on which it begins, and the offset at which that line begins. */
  readonly line: number;
  readonly lineStart: number;
  /** How many names of members stand in it. */
  readonly names: number;
  /** Whether it holds an escape, or a number that may lose digits: then its text needs a closer look. */
  readonly suspect: boolean;
  /** In an object, just past the name of the member; -1 in arrays and lines. */
  readonly nameEnd: number;
  /** Why its text cannot be one record, when the scanner knows. */
  readonly flaw?: JsonProblemKind | undefined;
  /** Whether it stands, with the one before, as items of an array do: divided by one comma or one line break. */
  readonly regular: boolean;
}

/** What a scanner met besides records. */
export type Landmark =
  /** The array or object that the file is begins. */
  | { readonly kind: "begin"; readonly at: number; readonly line: number; readonly lineStart: number }
  /** An array of records begins, the value of the member of that name. */
  | {
      readonly kind: "collection";
      readonly start: number;
      readonly nameEnd: number;
      readonly line: number;
      readonly lineStart: number;
    }
  | { readonly kind: "collection-end" }
  /** The array or object that the file is has ended. */
  | { readonly kind: "end"; readonly at: number }
  /** Something is wrong between records. */
  | {
      readonly kind: "fault";
      readonly fault: JsonProblemKind;
      readonly at: number;
      readonly line: number;
      readonly lineStart: number;
    };

/** Records and landmarks in the order of the file. */
export type Scanned = Extent | Landmark;

export function isExtent(scanned: Scanned): scanned is Extent {
  return !("kind" in scanned);
}
