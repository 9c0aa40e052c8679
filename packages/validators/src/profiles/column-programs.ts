import type { ColumnProgram } from "../fast/column-program.ts";
import type { CellType } from "./cell-type.ts";
import type { ProfileField } from "./profile.ts";

const MOST_DIGITS = 999_999_999;

/**
 * What proves the cells of a field, for the kernel that accepts rows fast; undefined where nothing does. It may prove
 * less than the field allows, and never more.
 */
export function programOf(field: ProfileField | undefined, key: boolean): ColumnProgram | undefined {
  if (!field) return { kind: "any", key };
  const cell = { key, ...(!field.required && { optional: true }) };
  const { type } = field;
  switch (type.kind) {
    case "text":
      return anyText(type) ? { kind: "any", key, filled: field.required } : undefined;
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

function words(codes: readonly string[], cell: { key: boolean }): ColumnProgram | undefined {
  const filled = codes.filter((code) => code !== "");
  return filled.length > 0 && filled.length <= 65_535 ? { kind: "words", words: filled, ...cell } : undefined;
}

/** Whether any text will do that is not empty. */
function anyText({ minLength = 0, maxLength, pattern }: CellType & { kind: "text" }): boolean {
  return minLength <= 1 && maxLength === undefined && pattern === undefined;
}
