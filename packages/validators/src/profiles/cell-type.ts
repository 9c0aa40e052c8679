/**
 * What the texts of a column may be. It is derived from a schema, and everything else about a cell from it: the exact
 * check, the fast one, the words for people, and the evidence by which a column is recognised.
 */
export type CellType =
  | {
      readonly kind: "text";
      readonly minLength?: number;
      readonly maxLength?: number;
      readonly pattern?: RegExp;
    }
  | { readonly kind: "code"; readonly codes: readonly string[] }
  | { readonly kind: "integer"; readonly min?: number; readonly max?: number }
  | { readonly kind: "number"; readonly min?: number; readonly max?: number }
  | { readonly kind: "boolean" }
  | { readonly kind: "date" }
  | { readonly kind: "url"; readonly schemes: readonly string[] }
  | { readonly kind: "list"; readonly of: CellType; readonly separator: string }
  /** What only the schema itself can judge. */
  | {
      readonly kind: "judged";
      readonly judge: (text: string) => string | undefined;
      readonly expected: string;
    };

/** Why a cell is not of its type. */
export type CellFault =
  | { readonly kind: "not-a-code"; readonly codes: readonly string[] }
  | { readonly kind: "out-of-range"; readonly expected: string }
  | { readonly kind: "not-of-type"; readonly expected: string };

const INTEGER = /^-?(?:0|[1-9]\d*)$/;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const DATE = /^\d{4}-\d\d-\d\d$/;
const truths: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
]);

/** Checks the text of a cell that is not blank. Exact: what it lets pass, the schema that it was derived from does too. */
export function cellFault(type: CellType, text: string): CellFault | undefined {
  switch (type.kind) {
    case "text": {
      const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = type;
      const fits = hasLength(text, minLength, maxLength) && (pattern?.test(text) ?? true);
      return fits ? undefined : { kind: "not-of-type", expected: expectation(type) };
    }
    case "code":
      return codesOf(type).has(text) ? undefined : { kind: "not-a-code", codes: type.codes };
    case "integer":
    case "number": {
      const written = (type.kind === "integer" ? INTEGER : NUMBER).test(text);
      if (!written) return { kind: "not-of-type", expected: expectation(type) };
      return inRange(type, Number(text)) ? undefined : { kind: "out-of-range", expected: expectation(type) };
    }
    case "boolean":
      return truths.has(text) ? undefined : { kind: "not-of-type", expected: expectation(type) };
    case "date":
      return isDate(text) ? undefined : { kind: "not-of-type", expected: expectation(type) };
    case "url":
      return isUrl(text, type.schemes) ? undefined : { kind: "not-of-type", expected: expectation(type) };
    case "list": {
      for (const item of text.split(type.separator)) {
        const fault = cellFault(type.of, item);
        if (fault) return fault;
      }
      return undefined;
    }
    case "judged":
      return type.judge(text) === undefined ? undefined : { kind: "not-of-type", expected: type.expected };
  }
}

/** What was expected of a cell, in words that end a sentence. */
export function expectation(type: CellType): string {
  switch (type.kind) {
    case "text": {
      if (type.pattern) return "a text of the form that the field has";
      const { minLength = 0, maxLength } = type;
      if (maxLength === undefined)
        return minLength > 1 ? `a text of at least ${minLength} characters` : "a text";
      return `a text of ${minLength} to ${maxLength} characters`;
    }
    case "code":
      return type.codes.length > 8 ? "a code of the field's list" : `one of ${type.codes.join(", ")}`;
    case "integer":
      return `a whole number${range(type)}`;
    case "number":
      return `a number${range(type)}`;
    case "boolean":
      return "true or false";
    case "date":
      return "a day that exists, as 2020-06-25";
    case "url":
      return `an address that begins with ${type.schemes.map((scheme) => `${scheme}:`).join(" or ")}`;
    case "list":
      return `${expectation(type.of)}, several parted by ${type.separator}`;
    case "judged":
      return type.expected;
  }
}

/** The value that a text stands for, as the schema takes it. */
export function cellValue(type: CellType, text: string): unknown {
  switch (type.kind) {
    case "integer":
      return INTEGER.test(text) ? Number(text) : text;
    case "number":
      return NUMBER.test(text) ? Number(text) : text;
    case "boolean":
      return truths.get(text) ?? text;
    case "list":
      return text.split(type.separator).map((item) => cellValue(type.of, item));
    default:
      return text;
  }
}

/** Lengths are in code points, as JSON Schema counts them. */
function hasLength(text: string, min: number, max: number): boolean {
  if (text.length < min || (max !== Number.POSITIVE_INFINITY && text.length > max * 2)) return false;
  if (text.length >= min * 2 && text.length <= max) return true;
  const length = [...text].length;
  return length >= min && length <= max;
}

const codeSets = new WeakMap<readonly string[], ReadonlySet<string>>();

function codesOf({ codes }: { readonly codes: readonly string[] }): ReadonlySet<string> {
  const known = codeSets.get(codes);
  if (known) return known;
  const made = new Set(codes);
  codeSets.set(codes, made);
  return made;
}

function inRange(
  { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Bounds,
  value: number,
): boolean {
  return Number.isFinite(value) && value >= min && value <= max;
}

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

function range(bounds: Bounds): string {
  // How far whole numbers are exact bounds every integer of a schema, and is no news to whoever wrote 12.
  const min = bounds.min === -Number.MAX_SAFE_INTEGER ? undefined : bounds.min;
  const max = bounds.max === Number.MAX_SAFE_INTEGER ? undefined : bounds.max;
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  if (min !== undefined) return ` of at least ${min}`;
  return max === undefined ? "" : ` of at most ${max}`;
}

function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Days of a month of the Gregorian calendar, which is taken to reach back to the year 0. */
function daysIn(year: number, month: number): number {
  if (month !== 2) return 30 + ((month + (month >> 3)) & 1);
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Addresses that every parser takes, and leaves as they are: what most of them are. */
const PLAIN_URL = /^(https?):\/\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,}(?:\/[\w.~-]*)*$/;

function isUrl(cell: string, schemes: readonly string[]): boolean {
  const plain = PLAIN_URL.exec(cell)?.[1];
  if (plain !== undefined) return schemes.includes(plain);
  const text = cell.trim();
  const scheme = text.slice(0, text.indexOf(":")).toLowerCase();
  if (!schemes.includes(scheme)) return false;
  // The parser would take "https:example.org" for an address too.
  if (/^https?$/.test(scheme) && !/^https?:\/\//i.test(text)) return false;
  // Not every platform has URL.canParse.
  try {
    return new URL(text).protocol === `${scheme}:`;
  } catch {
    return false;
  }
}
