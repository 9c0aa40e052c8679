import fc from "fast-check";
import { z } from "zod";
import { type Automaton, automatonOf } from "../src/fast/automaton/automaton.ts";
import { nothing } from "../src/fast/automaton/expression.ts";
import { parsePattern } from "../src/fast/automaton/parse-pattern.ts";
import type { ColumnProgram } from "../src/fast/column-program.ts";
import { EMPTY_CELL } from "../src/fast/kernel.ts";

const words = [
  "FJI",
  "Tier 2",
  "Korea, South",
  'the "List"',
  "Côte d’Ivoire",
  "a\nb",
  "Tier 2 Watch List",
  "中",
  "x",
];

/** The automaton of a pattern that is plain. */
function automatonFor(pattern: RegExp): Automaton {
  return automatonOf(parsePattern(pattern) ?? nothing) as Automaton;
}

/** A column, what a slow check says of its cells, and the value of one that is valid. */
interface Column {
  readonly program: ColumnProgram;
  readonly isValid: (text: string) => boolean;
  readonly value?: (text: string) => number;
  /** Whether the kernel proves only some of the cells that are valid. */
  readonly strict?: boolean;
  readonly cells: fc.Arbitrary<string>;
}

const hosts = [
  "1.2.3.4",
  `${"a".repeat(63)}.b`,
  `${"a".repeat(64)}.b`,
  `b.${"a".repeat(64)}`,
  `${"a.".repeat(126)}b`,
  `${"a.".repeat(126)}bc`,
  "256.0.0.1",
  "a..b",
  "a-.b",
  "-a",
  "xn--a",
  "a.0x1",
  "a.1",
  "[::1",
  "a:99999",
  "a:",
  "u@b",
  "a b",
  "é.fr",
];
const urls = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.webUrl().map((url) => url.replace(/^http:/, "ftp:")),
  fc.constantFrom(...hosts).map((host) => `https://${host}/path`),
  fc
    .tuple(fc.constantFrom("https://", "http://", "https:/"), fc.string({ maxLength: 12 }))
    .map((parts) => parts.join("")),
);
const dates = fc
  .tuple(fc.integer({ min: 0, max: 2105 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
  .map((parts) => parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-"));

export const columns: readonly Column[] = [
  {
    program: { kind: "words", words, key: true },
    isValid: (text) => new Set(words).has(text),
    value: (text) => words.indexOf(text),
    cells: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...words) }, fc.constantFrom("FJ", "FJIX", "x ")),
  },
  {
    program: { kind: "integer", min: 0, max: 2025, optional: true },
    isValid: (text) =>
      text === "" || (String(Number(text)) === text && Number(text) <= 2025 && /^\d+$/.test(text)),
    value: Number,
    cells: fc.oneof(
      fc.nat(2025).map(String),
      fc.constantFrom("", "0", "00", "07", "-1", "1e3", "2026", "4294967297"),
    ),
  },
  {
    program: { kind: "date", optional: true },
    isValid: (text) => text === "" || (z.iso.date().safeParse(text).success && !text.startsWith("0000")),
    value: (text) => Number(text.replaceAll("-", "")),
    cells: fc.oneof(dates, fc.constantFrom("", "2000-02-29", "1900-02-29", "1800-02-29", "2001-1-01")),
  },
  {
    program: { kind: "url", schemes: ["https", "http"], optional: true, key: true },
    isValid: (text) =>
      text === "" || (z.url().safeParse(text).success && URL.canParse(text) && /^https?:\/\//.test(text)),
    strict: true,
    cells: urls,
  },
  {
    program: { kind: "pattern", automaton: automatonFor(/^id\/[a-z0-9-]{1,5}$/) },
    isValid: (text) => /^id\/[a-z0-9-]{1,5}$/.test(text),
    cells: fc.oneof(
      fc.stringMatching(/^id\/[a-z0-9-]{1,5}$/),
      fc.constantFrom("id/", "id/abcdef", "ID/a", ""),
    ),
  },
  {
    program: { kind: "any", key: true },
    isValid: () => true,
    cells: fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 20 }),
      fc.constantFrom("", "two\nlines", '"', '""', "\r", "a\rb"),
    ),
  },
];
export const programs = columns.map(({ program }) => program);
/** Indexes of the columns whose cells make the key. */
export const keyColumns = programs.flatMap(({ key }, index) => (key ? [index] : []));

/** The value that a kernel gives a cell. */
export function valueIn({ value }: Column, text: string): number | undefined {
  return value && (text === "" ? EMPTY_CELL : value(text));
}
