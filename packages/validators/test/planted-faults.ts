import fc from "fast-check";
import { z } from "zod";
import { type CheckOptions, type DiagnosisCode, defineProfile, type Reference } from "../src/index.ts";

/** A table, the column names first. */
export type Cells = readonly (readonly string[])[];

/** A fault that is put into a clean table, and what is to be said of it. */
export interface PlantedFault {
  readonly name: string;
  readonly code: DiagnosisCode;
  /** What the diagnosis has to say, besides its code. */
  readonly says: RegExp;
  readonly table: "placements" | "records";
  /** @param at the index of a row below the names, and how many rows from there on are touched */
  plant(clean: Cells, at: number, length: number): Cells;
  readonly options?: CheckOptions;
  /** Bytes of the table, where it is not UTF-8. */
  bytes?(cells: Cells, at: number): Uint8Array;
}

const names = [
  "Fiji",
  "Chad",
  "Côte d'Ivoire",
  "Türkiye",
  "São Tomé and Príncipe",
  "Curaçao",
  "Myanmar",
  "Peru",
];
const years = Array.from({ length: 9 }, (_, at) => String(2011 + at));
const codes = ["FJI", "TCD", "CIV", "TUR", "STP", "CUW", "MMR", "PER"];

/** Tiers for each territory and year, of which none breaks a law. */
export const tiers = fc.array(fc.constantFrom("Tier 1", "Tier 2"), {
  minLength: names.length * years.length,
  maxLength: names.length * years.length,
});

export function placements(tiers: readonly string[]): Cells {
  const rows = years.flatMap((year, y) =>
    names.map((name, n) => [name, year, tiers[y * names.length + n] ?? ""]),
  );
  return [["country", "year", "tier"], ...rows];
}

/** What two sources agree on: the same placements. */
export function referenceOfTable(clean: Cells): Reference {
  return {
    name: "the reference",
    placements: clean.slice(1).map(([name = "", year = "", tier = ""]) => {
      const value = tier === "Tier 1" ? "tier-1" : "tier-2";
      return {
        territory: codes[names.indexOf(name)] ?? "",
        edition: Number(year),
        tier: value,
        level: "independent",
        values: [{ value, sources: ["a", "b"] }],
      } as const;
    }),
  };
}

export const shelterVisits = defineProfile({
  name: "visits",
  title: "a table of visits to shelters",
  schema: z.strictObject({
    visit: z.string().regex(/^\d{5}$/),
    band: z.enum(["0-8", "9-17", "18-20"]),
    share: z.number(),
    opened: z.iso.date(),
    remark: z.string().optional(),
  }),
  key: ["visit"],
});

export function records(count: number): Cells {
  const bands = ["0-8", "9-17", "18-20"];
  const rows = Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2019, 0, 1 + ((at * 7) % 700))).toISOString().slice(0, 10);
    return [
      String(at + 1).padStart(5, "0"),
      bands[at % 3] as string,
      `${at % 90}.${1 + (at % 9)}`,
      day,
      "fine",
    ];
  });
  return [["visit", "band", "share", "opened", "remark"], ...rows];
}

type Mend = (row: readonly string[]) => readonly string[];
/** Changes some rows from one on. */
const some = (change: Mend) => (clean: Cells, at: number, length: number) =>
  clean.map((row, index) => (index > at && index <= at + length ? change(row) : row));
const every = (change: Mend) => (clean: Cells) =>
  clean.map((row, index) => (index === 0 ? row : change(row)));
const insert = (row: readonly string[]) => (clean: Cells, at: number) => clean.toSpliced(at + 1, 0, row);
const garbled = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  return new TextDecoder("windows-1252").decode(bytes);
};
const withDay = (order: (year: string, month: string, day: string) => string) =>
  every(([visit = "", band = "", share = "", opened = "", remark = ""]) => {
    const [year = "", month = "", day = ""] = opened.split("-");
    return [visit, band, share, order(year, month, day), remark];
  });
const visits = { table: "records", options: { profile: shelterVisits } } as const;
const letters: Readonly<Record<string, string>> = { "Tier 1": "A", "Tier 2": "B" };

export const faults: readonly PlantedFault[] = [
  {
    name: "cells too far right",
    code: "shifted-cells",
    says: /too far right, from column country/,
    table: "placements",
    plant: some(([a = "", b = ""]) => ["", a, b]),
  },
  {
    name: "cells too far left",
    code: "shifted-cells",
    says: /too far left, from column country/,
    table: "placements",
    plant: some(([, b = "", c = ""]) => [b, c, ""]),
  },
  {
    name: "cells too far right in records",
    code: "shifted-cells",
    says: /too far right, from column visit/,
    ...visits,
    plant: some(([a = "", b = "", c = "", d = ""]) => ["", a, b, c, d]),
  },
  {
    name: "a comma without quotation marks",
    code: "shifted-cells",
    says: /1 cell too many/,
    table: "placements",
    plant: some(([, b = "", c = ""]) => ["Korea", " South", b, c]),
  },
  {
    name: "the names again",
    code: "repeated-header",
    says: /stand again in row/,
    table: "placements",
    plant: (clean, at) => insert(["country", "year", "tier"])(clean, at + 1),
  },
  {
    name: "a second row of names",
    code: "second-header",
    says: /Row 2 is a second row/,
    table: "placements",
    plant: (clean) => insert(["as it is called", "of the title", "as printed"])(clean, 0),
  },
  {
    name: "a total",
    code: "rows-without-record",
    says: /is a total/,
    table: "placements",
    plant: (clean) => [...clean, ["Total", "", "72"]],
  },
  {
    name: "notes under the table",
    code: "rows-without-record",
    says: /are notes/,
    table: "placements",
    plant: (clean) => [...clean, ["Source: the reports", "", ""], ["* as revised in later years", "", ""]],
  },
  {
    name: "rows in Windows-1252",
    code: "mixed-encodings",
    says: /Windows-1252 while the file is UTF-8/,
    table: "placements",
    plant: (clean) => clean,
    bytes: (cells, at) =>
      new Uint8Array(
        cells.flatMap((row, index) => {
          const line = `${row.join(",")}\n`;
          return index <= at || index % 2 === 0
            ? [...new TextEncoder().encode(line)]
            : [...line].map((letter) => letter.charCodeAt(0));
        }),
      ),
  },
  {
    name: "garbled letters",
    code: "mojibake",
    says: /garbled/,
    table: "placements",
    plant: every(([a = "", ...rest]) => [garbled(a), ...rest]),
  },
  {
    name: "letters garbled twice",
    code: "mojibake",
    says: /up to 2 times over/,
    table: "placements",
    plant: every(([a = "", ...rest]) => [garbled(garbled(a)), ...rest]),
  },
  {
    name: "letters for tiers",
    code: "tier-scale",
    says: /written as letters \("A" and "B"\)/,
    table: "placements",
    plant: every(([a = "", b = "", c = ""]) => [a, b, letters[c] as string]),
  },
  {
    name: "two names",
    code: "two-names",
    says: /1 territory stands in the table under two names/,
    table: "placements",
    plant: (clean) => [
      ...clean,
      ...clean.filter(([name]) => name === "Myanmar").map(([, ...rest]) => ["Burma", ...rest]),
    ],
  },
  {
    name: "two misspellings",
    code: "few-spellings",
    says: /^Two spellings in column country/,
    table: "placements",
    plant: every(([a = "", ...rest]) => [a === "Peru" ? "Perru" : a === "Chad" ? "Chadland" : a, ...rest]),
  },
  {
    name: "an empty column",
    code: "wrong-column",
    says: /is empty in all 72 rows/,
    table: "placements",
    plant: every(([a = "", , c = ""]) => [a, "", c]),
  },
  {
    name: "a column of something else",
    code: "wrong-column",
    says: /holds nothing that its field could hold, in all/,
    table: "placements",
    plant: every(([a = "", b = ""]) => [a, b, `see page ${a.length}${b}`]),
  },
  {
    name: "years turned to days",
    code: "spreadsheet-damage",
    says: /years turned to days/,
    table: "placements",
    plant: every(([a = "", b = "", c = ""]) => [
      a,
      `1905-07-${String(Number(b) - 2008).padStart(2, "0")}`,
      c,
    ]),
  },
  {
    name: "bands turned to dates",
    code: "spreadsheet-damage",
    says: /codes turned to dates/,
    ...visits,
    plant: every(([a = "", b = "", ...rest]) => [a, b === "9-17" ? "17-Sep" : b, ...rest]),
  },
  {
    name: "leading zeros gone",
    code: "spreadsheet-damage",
    says: /leading zeros/,
    ...visits,
    plant: every(([a = "", ...rest]) => [String(Number(a)), ...rest]),
  },
  {
    name: "codes turned to numbers",
    code: "spreadsheet-damage",
    says: /codes turned to numbers/,
    ...visits,
    plant: some(([, ...rest]) => ["1.23E+05", ...rest]),
  },
  {
    name: "a decimal comma",
    code: "number-format",
    says: /with a decimal comma/,
    ...visits,
    plant: every(([a = "", b = "", c = "", ...rest]) => [a, b, c.replace(".", ","), ...rest]),
  },
  {
    name: "dates day first",
    code: "date-order",
    says: /written day first/,
    ...visits,
    plant: withDay((y, m, d) => `${d}/${m}/${y}`),
  },
  {
    name: "dates month first",
    code: "date-order",
    says: /written month first/,
    ...visits,
    plant: withDay((y, m, d) => `${Number(m)}/${Number(d)}/${y}`),
  },
];

/** A table as text. */
export function csvOf(cells: Cells, quoting = true): string {
  const cell = (text: string) =>
    quoting && /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return cells.map((row) => `${row.map(cell).join(",")}\n`).join("");
}
