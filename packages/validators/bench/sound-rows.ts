import { writeFileSync } from "node:fs";
import { territories } from "@open-tip/schema/territories";
import { type Tier, tierLabel } from "@open-tip/schema/tiers";
import { note } from "./notes.ts";
import { quoted } from "./quoted.ts";
import { pick, seeded } from "./random.ts";

const columns = ["source", "country_iso3", "country_name", "report_year", "tier", "previous_tier", "notes"];

/** The Watch List began in 2004, and the United States is placed from 2010 on. */
const FIRST_EDITION = 2005;
const EDITIONS = 20;
/** Not so many that an edition would be taken for a complete one, whose numbers are known. */
const countries = territories
  .filter(({ code, placed, validFrom, validTo }) => placed && !validFrom && !validTo && code !== "USA")
  .slice(0, 125);
const moves: Readonly<Partial<Record<Tier, readonly [Tier, ...Tier[]]>>> = {
  "tier-1": ["tier-2"],
  "tier-2": ["tier-1", "tier-2-watch-list", "tier-3"],
  "tier-2-watch-list": ["tier-2"],
  "tier-3": ["tier-2"],
};

/** Writes a table in which nothing is to be found as CSV. */
export function writeSoundCsv(path: string, rows: number): void {
  const lines = [columns, ...soundRows(rows)].map((cells) => `${cells.map(quoted).join(",")}\n`);
  writeFileSync(path, lines.join(""));
}

/**
 * The rows of a table in which nothing is to be found: each country in each edition, by one source after the other. A
 * country stays in its tier for most of the time, and on the Watch List for one edition.
 */
function* soundRows(rows: number, seed = 7): Generator<string[]> {
  const next = seeded(seed);
  const last = new Map<string, Tier>();
  for (let row = 0; row < rows; row++) {
    const { code, name } = countries[row % countries.length] as (typeof countries)[number];
    const round = Math.floor(row / countries.length);
    const before = round % EDITIONS === 0 ? undefined : last.get(code);
    const tier = tierAfter(before, next);
    last.set(code, tier);
    const source = `dataset/ministry-${1 + Math.floor(round / EDITIONS)}`;
    const edition = String(FIRST_EDITION + (round % EDITIONS));
    const labels = [tierLabel(tier), before === undefined ? "" : tierLabel(before)];
    yield [source, code, name.en, edition, ...labels, note(next)];
  }
}

function tierAfter(before: Tier | undefined, next: () => number): Tier {
  if (before === undefined) return pick(["tier-1", "tier-2", "tier-3"], next);
  if (before !== "tier-2-watch-list" && next() < 0.8) return before;
  return pick(moves[before] ?? [before], next);
}
