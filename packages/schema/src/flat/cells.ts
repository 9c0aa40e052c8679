import type { CellType } from "./build-layout.ts";
import type { FlatErrorCode } from "./errors.ts";

/** What was read from a cell, or what is wrong with it. */
export type Read = { readonly value: unknown } | { readonly wrong: FlatErrorCode };

/** JSON has a zero below zero, and `String` does not. */
const numberText = (value: number) => (Object.is(value, -0) ? "-0" : String(value));

/** JSON text, or `undefined` for what JSON has no way to say, which `JSON.stringify` would drop in silence. */
function jsonText(value: unknown): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? numberText(value) : undefined;
  if (value === null || typeof value === "string" || typeof value === "boolean") return JSON.stringify(value);
  if (Array.isArray(value)) {
    const items = Array.from(value, jsonText);
    return items.includes(undefined) ? undefined : `[${items.join(",")}]`;
  }
  if (Object.prototype.toString.call(value) !== "[object Object]") return undefined;
  const fields = Object.entries(value as object).map(([key, inner]) => [
    JSON.stringify(key),
    jsonText(inner),
  ]);
  return fields.some(([, text]) => text === undefined)
    ? undefined
    : `{${fields.map((pair) => pair.join(":")).join(",")}}`;
}

/** The text that stands for a value, or `undefined` if the value is not of the type. It is never blank. */
export function writeCell(type: CellType, value: unknown): string | undefined {
  switch (type) {
    case "text":
      return typeof value === "string" && value !== "" ? value : undefined;
    case "number":
      return typeof value === "number" ? jsonText(value) : undefined;
    case "boolean":
      return typeof value === "boolean" ? String(value) : undefined;
    case "json":
      return jsonText(value);
  }
}

function readNumber(text: string): Read {
  const value = Number(text);
  const digits = text.replace(/[eE].*$/, "").replace(/^[-0.]+|\./g, "");
  // More digits than a number keeps would come back as others, unless they are those that a number is written with.
  const isExact = digits.length <= 15 || numberText(value) === text;
  const isNumber = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/.test(text);
  return isNumber && isExact && Number.isFinite(value) ? { value } : { wrong: "invalid-number" };
}

/** The value that a text stands for. */
export function readCell(type: CellType, text: string): Read {
  switch (type) {
    case "text":
      return { value: text };
    case "number":
      return readNumber(text);
    case "boolean":
      return text === "true" || text === "false" ? { value: text === "true" } : { wrong: "invalid-boolean" };
    case "json":
      try {
        return { value: JSON.parse(text) };
      } catch {
        return { wrong: "invalid-json" };
      }
  }
}
