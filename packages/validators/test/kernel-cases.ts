import fc from "fast-check";
import { z } from "zod";
import type { ColumnProgram } from "../src/fast/column-program.ts";
import { EMPTY_CELL, type Kernel } from "../src/fast/kernel.ts";
import type { Dialect } from "../src/read-delimited.ts";

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
    cells: fc.oneof(dates, fc.constantFrom("", "2000-02-29", "1900-02-29", "2001-1-01")),
  },
  {
    program: { kind: "url", schemes: ["https", "http"], optional: true, key: true },
    isValid: (text) =>
      text === "" || (z.url().safeParse(text).success && URL.canParse(text) && /^https?:\/\//.test(text)),
    strict: true,
    cells: urls,
  },
  {
    program: { kind: "pattern", parts: ["id/", { of: "a-z0-9-", min: 1, max: 5 }] },
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

export const dialects = fc.record<Dialect>({
  delimiter: fc.constantFrom(",", ";", "\t", "|"),
  newline: fc.constantFrom("\n", "\n", "\r"),
});

/** A cell as it is written: in quotes where it must be, and sometimes where it need not. */
export function written(text: string, { delimiter }: Dialect, quoted: boolean): string {
  const must = text.includes(delimiter) || /["\r\n]/.test(text);
  return quoted || must ? `"${text.replaceAll('"', '""')}"` : text;
}

const blank = fc.array(fc.constantFrom("", " ", "\u3000", "\ufeff"), { maxLength: 8 });
const row = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(...columns.map(({ cells }) => cells)) },
  { weight: 4, arbitrary: fc.tuple(...columns.map(({ cells, isValid }) => cells.filter(isValid))) },
  blank,
  fc.tuple(...columns.map(({ cells }) => cells), fc.constantFrom("", " ", "more")),
);

const troubles = [...'",;\t|\n\r \0a']
  .map((character) => character.charCodeAt(0))
  .concat(0x80, 0xbf, 0xc3, 0xe2, 0xed, 0xf4, 0xff);
/** Bytes put in the place of others, as offsets that wrap round. */
const damage = (bytes: readonly number[]) =>
  fc.array(fc.tuple(fc.nat(), fc.constantFrom(...bytes)), { maxLength: 4 });

/** Files of rows good and bad, written this way and that, and then damaged. Bytes that are not UTF-8 only on request. */
export function files(dialect: Dialect, invalid: boolean): fc.Arbitrary<Uint8Array> {
  const ends = dialect.newline === "\r" ? ["\r"] : ["\n", "\n", "\r\n"];
  return fc
    .tuple(
      fc.array(fc.tuple(row, fc.nat(63), fc.constantFrom(...ends)), { maxLength: 12 }),
      fc.boolean(),
      fc.oneof(
        { weight: 2, arbitrary: fc.constant([]) },
        damage(troubles.filter((byte) => invalid || byte < 0x80)),
      ),
    )
    .map(([rows, ended, damages]) => {
      const lines = rows.map(([cells, quoted, end]) => {
        const line = cells.map((cell, index) => written(cell, dialect, ((quoted >> index) & 1) === 1));
        return line.join(dialect.delimiter) + end;
      });
      const text = lines.join("");
      const bytes = new TextEncoder().encode(ended ? text : text.replace(/[\r\n]+$/, ""));
      const spared = invalid ? bytes : bytes.map((byte) => (byte < 0x80 ? byte : 0));
      for (const [at, byte] of damages) {
        const offset = at % Math.max(1, bytes.length);
        if (invalid || spared[offset] !== 0) bytes[offset] = byte;
      }
      return bytes;
    });
}

/** One row as a kernel found it. */
export interface Found {
  readonly start: number;
  readonly line: number;
  readonly verdict: number;
  readonly values: readonly (number | undefined)[];
  readonly low: number;
  readonly high: number;
}

/** Reads a file as a caller does: pieces of these sizes, in turn, each put behind what the one before left. */
export function scanAll(
  kernel: Kernel,
  bytes: Uint8Array,
  sizes: readonly number[],
): { rows: Found[]; end: number } {
  const rows: Found[] = [];
  let at = 0;
  let line = 1;
  let until = 0;
  for (let piece = 0; ; piece++) {
    until = Math.min(bytes.length, until + (sizes[piece % sizes.length] as number));
    const final = until === bytes.length;
    const block = bytes.slice(at, until);
    for (let from = 0; ; ) {
      const scan = kernel.scan(block, from, final);
      for (let i = 0; i < scan.rows; i++) {
        rows.push({
          start: at + (scan.starts[i] as number),
          line: line + i + (scan.lines[i] as number),
          verdict: scan.verdict[i] as number,
          values: scan.values.map((column) => column?.[i]),
          low: scan.keyLow[i] as number,
          high: scan.keyHigh[i] as number,
        });
      }
      line += scan.rows + (scan.lines[scan.rows] as number);
      from += scan.consumed;
      if (scan.stop === "too-long") return { rows, end: at + from };
      if (scan.stop === "full") continue;
      at += from;
      break;
    }
    if (final) return { rows, end: at };
  }
}
