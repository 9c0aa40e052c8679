import type { Automaton } from "./automaton/automaton.ts";

interface Cell {
  /** Whether the cell may be empty. */
  readonly optional?: boolean;
  /** Whether its text is part of the row's key. */
  readonly key?: boolean;
}

/** Whether the cells' values are wanted: {@link Scan.values}. They are, unless this is `false`. */
interface Emitting extends Cell {
  readonly emit?: boolean;
}

/**
 * What proves a column's cells. A cell that is proven is valid for certain; one that is not may be valid all
 * the same. Texts are compared after quotes are taken off and doubled ones made single; blanks are not trimmed.
 */
export type ColumnProgram =
  /** Any text; also an empty one, unless the cell is to be `filled`. */
  | { readonly kind: "any"; readonly key?: boolean; readonly filled?: boolean }
  /** One of at most 65,535 texts. Its value is the text's index in the list; the first, where it is there twice. */
  | (Emitting & { readonly kind: "words"; readonly words: readonly string[] })
  /** One to nine decimal digits without a leading zero, from `min` to `max`. Its value is the number. */
  | (Emitting & { readonly kind: "integer"; readonly min: number; readonly max: number })
  /** YYYY-MM-DD, in the calendar, from the year 1 on. Its value is the number yyyymmdd. */
  | (Emitting & { readonly kind: "date" })
  /**
   * A URL that `new URL` takes for certain: one of the schemes, such as `https`, a host name in ASCII whose last
   * label begins with a letter, a port of four digits or fewer, and a tail of printable ASCII.
   */
  | (Cell & { readonly kind: "url"; readonly schemes: readonly string[] })
  /** What an automaton takes: the texts of a pattern, for one. */
  | (Cell & { readonly kind: "pattern"; readonly automaton: Automaton });
