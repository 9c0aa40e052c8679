import { territories } from "@open-tip/schema/territories";
import type { ColumnProgram } from "../src/fast/column-program.ts";
import { seeded } from "./random.ts";

const tiers = ["Tier 1", "Tier 2", "Tier 2 Watch List", "Tier 3", "Special Case"];
const codes = territories.map(({ code }) => code);
const names = territories.map(({ name }) => name.en);

/** Columns of the table and what proves them; the key is territory, year and source. */
export const kernelPrograms: readonly ColumnProgram[] = [
  { kind: "words", words: codes, key: true },
  { kind: "words", words: names },
  { kind: "integer", min: 2001, max: 2025, key: true },
  { kind: "words", words: tiers },
  { kind: "words", words: tiers, optional: true },
  { kind: "url", schemes: ["https"], key: true },
  { kind: "date" },
  { kind: "any" },
];

const notes = [
  "",
  "",
  "as printed on page 12 of the report, with the footnote that follows the table",
  'the "Watch List", as it was called, and then the list',
  "moved up after a waiver; see the narrative\nand its second paragraph, which gives reasons",
  "Côte d’Ivoire et São Tomé : données vérifiées",
  "второй источник подтверждает это",
  "根据报告第三章的说明",
];

/** Ways in which a row is spoilt. */
const spoilt: readonly ((cells: string[]) => void)[] = [
  (cells) => cells.splice(0, 1, "XQZ"),
  (cells) => cells.splice(3, 1, "Tier 9"),
  (cells) => cells.splice(5, 1, "htps:/example"),
  (cells) => cells.splice(6, 1, "2019-02-30"),
  (cells) => cells.splice(7, 1, "one", "more"),
  (cells) => cells.splice(7, 1),
];

const pick = <T>(list: readonly T[], at: number): T => list[Math.floor(at * list.length)] as T;
const two = (number: number): string => String(number).padStart(2, "0");

/** A table of at least so many bytes, without a header. @param bad share of the rows that are spoilt, from 0 to 1 */
export function kernelTable(size: number, bad: number, seed = 11): { bytes: Uint8Array; rows: number } {
  const next = seeded(seed);
  const bytes = new Uint8Array(size + 1024 * 1024);
  const encoder = new TextEncoder();
  let length = 0;
  let rows = 0;
  for (let lines = ""; length < size; lines = "") {
    for (let i = 0; i < 1000; i++) {
      const territory = Math.floor(next() * codes.length);
      const year = 2001 + Math.floor(next() * 25);
      const cells = [
        codes[territory] as string,
        names[territory] as string,
        String(year),
        pick(tiers, next()),
        next() < 0.2 ? "" : pick(tiers, next()),
        `https://reports.example.org/${year}/trafficking-in-persons-report/${codes[territory]}?row=${rows}`,
        `${year}-${two(1 + Math.floor(next() * 12))}-${two(1 + Math.floor(next() * 28))}`,
        pick(notes, next()),
      ];
      if (next() < bad) pick(spoilt, next())(cells);
      lines += `${cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\n`;
      rows++;
    }
    length += encoder.encodeInto(lines, bytes.subarray(length)).written;
  }
  return { bytes: bytes.subarray(0, length), rows };
}
