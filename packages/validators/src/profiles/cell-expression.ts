import {
  anyCharacter,
  bytesFrom,
  choice,
  type Expression,
  literal,
  repeat,
  sequence,
} from "../fast/automaton/expression.ts";
import { parsePattern } from "../fast/automaton/parse-pattern.ts";
import type { CellType } from "./cell-type.ts";

/** Lengths up to which characters are counted. */
const LONGEST = 500;
/** More codes than this in a list make an automaton too large. */
const MOST_CODES = 500;

/** The texts of a type, or some of them, as an automaton is made of them; undefined where none are known. */
export function cellExpression(type: CellType): Expression | undefined {
  switch (type.kind) {
    case "text": {
      const { minLength = 0, maxLength, pattern } = type;
      if (pattern) return minLength <= 1 && maxLength === undefined ? parsePattern(pattern) : undefined;
      const most = maxLength ?? Number.POSITIVE_INFINITY;
      return minLength <= LONGEST && (maxLength ?? 0) <= LONGEST
        ? repeat(anyCharacter, minLength, most)
        : undefined;
    }
    case "number":
      return type.min === undefined && type.max === undefined ? decimal : undefined;
    case "list": {
      const { of, separator } = type;
      // Items of another kind may hold the separator themselves.
      if (of.kind !== "code" || of.codes.length > MOST_CODES) return undefined;
      const items = of.codes.filter((code) => code !== "" && !code.includes(separator));
      const item = choice(items.map(literal));
      return sequence([item, repeat(sequence([literal(separator), item]), 0, Number.POSITIVE_INFINITY)]);
    }
    default:
      return undefined;
  }
}

const digits = (min: number, max: number) => repeat(bytesFrom([0x30, 0x39]), min, max);

/** Numbers without an exponent, of so few digits that they are finite. */
const decimal: Expression = sequence([
  repeat(literal("-"), 0, 1),
  choice([literal("0"), sequence([bytesFrom([0x31, 0x39]), digits(0, 30)])]),
  repeat(sequence([literal("."), digits(1, 30)]), 0, 1),
]);
