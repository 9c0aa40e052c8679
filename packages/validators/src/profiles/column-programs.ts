import { type Automaton, automatonOf } from "../fast/automaton/automaton.ts";
import { nothing } from "../fast/automaton/expression.ts";
import type { ColumnProgram } from "../fast/column-program.ts";
import { cellExpression } from "./cell-expression.ts";
import type { CellType } from "./cell-type.ts";
import type { ProfileField } from "./profile.ts";

const MOST_DIGITS = 999_999_999;

/**
 * What proves the cells of a field, for the kernel that accepts rows fast. It may prove less than the field allows, and
 * never more.
 */
export function programOf(field: ProfileField | undefined, key: boolean): ColumnProgram {
  if (!field) return { kind: "any", key };
  const cell = { key, ...(!field.required && { optional: true }) };
  const { type } = field;
  return (
    ownProgram(type, field.required, cell) ?? { kind: "pattern", automaton: automatonFor(type), ...cell }
  );
}

/** Proves no cell, so that each is checked exactly. */
export function provesNothing(key: boolean): ColumnProgram {
  return { kind: "pattern", automaton: none(), key };
}

/** Whether a type's cells are checked exactly, one by one, unless they are empty. */
export function isUnproven(type: CellType): boolean {
  const program = programOf({ ...anyField, type }, false);
  return program.kind === "pattern" && program.automaton === none();
}

const anyField = { name: "", names: [], meaning: "", required: true, sensitive: false };

function ownProgram(
  type: CellType,
  required: boolean,
  cell: { readonly key: boolean },
): ColumnProgram | undefined {
  switch (type.kind) {
    case "text":
      return anyText(type) ? { kind: "any", key: cell.key, filled: required } : undefined;
    case "code":
      return words(type.codes, cell);
    case "boolean":
      return words(["true", "false"], cell);
    case "integer": {
      const min = Math.max(type.min ?? 0, 0);
      const max = Math.min(type.max ?? MOST_DIGITS, MOST_DIGITS);
      return min <= max ? { kind: "integer", min, max, ...cell } : undefined;
    }
    case "date":
      return { kind: "date", ...cell };
    case "url": {
      const schemes = type.schemes.filter((scheme) => scheme !== "file");
      return schemes.length > 0 ? { kind: "url", schemes, ...cell } : undefined;
    }
    default:
      return undefined;
  }
}

function words(codes: readonly string[], cell: { readonly key: boolean }): ColumnProgram | undefined {
  const filled = codes.filter((code) => code !== "");
  return filled.length > 0 && filled.length <= 65_535 ? { kind: "words", words: filled, ...cell } : undefined;
}

/** Whether any text will do that is not empty. */
function anyText({ minLength = 0, maxLength, pattern }: CellType & { kind: "text" }): boolean {
  return minLength <= 1 && maxLength === undefined && pattern === undefined;
}

let rejecting: Automaton | undefined;

function none(): Automaton {
  rejecting ??= automatonOf(nothing) as Automaton;
  return rejecting;
}

/** To make one takes as long as to check some thousand cells. */
const automata = new WeakMap<CellType, Automaton>();

function automatonFor(type: CellType): Automaton {
  const known = automata.get(type);
  if (known) return known;
  const expression = cellExpression(type);
  const made = (expression && automatonOf(expression)) ?? none();
  automata.set(type, made);
  return made;
}
