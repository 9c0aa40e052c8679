import type { Automaton } from "./automaton/automaton.ts";
import type { ColumnProgram } from "./column-program.ts";
import { type WordTable, wordTable } from "./word-table.ts";

/** Kinds of program as the kernels number them. */
export const Kind = { any: 0, words: 1, integer: 2, date: 3, url: 4, pattern: 5 } as const;

/** The value of a cell that is not proven. */
export const UNPROVEN = -2;

/** A program as both kernels read it. All have the same fields, which keeps the JavaScript one fast. */
export interface CompiledProgram {
  readonly kind: number;
  readonly optional: boolean;
  readonly key: boolean;
  readonly emits: boolean;
  /** Range of an integer. */
  readonly min: number;
  readonly max: number;
  readonly words: WordTable;
  /** Beginnings of URLs, up to and with `://`. */
  readonly schemes: readonly Uint8Array[];
  readonly automaton: Automaton | undefined;
}

const noWords: WordTable = wordTable([]);

/** Prepares a program that was checked. */
export function compileProgram(program: ColumnProgram): CompiledProgram {
  const { kind } = program;
  return {
    kind: Kind[kind],
    optional: kind === "any" ? program.filled !== true : program.optional === true,
    key: program.key === true,
    emits: (kind === "words" || kind === "integer" || kind === "date") && program.emit !== false,
    min: kind === "integer" ? program.min : 0,
    max: kind === "integer" ? program.max : 0,
    words: kind === "words" ? wordTable(program.words) : noWords,
    schemes: kind === "url" ? program.schemes.map((scheme) => new TextEncoder().encode(`${scheme}://`)) : [],
    automaton: kind === "pattern" ? program.automaton : undefined,
  };
}
