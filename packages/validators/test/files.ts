import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type CheckOptions, fromText, report } from "../src/index.ts";

/** Folder with files made by others, beside the project or where it is said; tests of them say when it is not there. */
const strangers =
  process.env.OPEN_TIP_STRANGERS ?? fileURLToPath(new URL("../../../../shared/", import.meta.url));

export const haveStrangersFiles = existsSync(strangers);

export function strangersFile(path: string): string {
  return `${strangers}${path}`;
}

/** A row per country and year from a series such as `{ Fiji: { from: 2019, tiers: "W W W W" } }`. */
export function seriesTable(series: Readonly<Record<string, { from: number; tiers: string }>>): string {
  const labels: Readonly<Record<string, string>> = {
    "1": "Tier 1",
    "2": "Tier 2",
    W: "Tier 2 Watch List",
    "3": "Tier 3",
    SC: "Special Case",
  };
  const rows = Object.entries(series).flatMap(([country, { from, tiers }]) =>
    tiers
      .split(" ")
      .flatMap((tier, index) => (tier === "." ? [] : [`${country},${from + index},${labels[tier]}`])),
  );
  return `country,year,tier\n${rows.join("\n")}\n`;
}

/** Codes of the rules that a table breaks, each once, sorted. */
export async function codesIn(csv: string, options: CheckOptions = {}): Promise<string[]> {
  const { groups } = await report(fromText("table.csv", csv), options);
  return [...new Set(groups.map(({ rule }) => rule))].sort();
}

/** Bytes in pieces of a size, as a stream may bring them. */
export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.slice(start, start + size);
}
