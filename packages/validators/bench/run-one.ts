import { createReadStream } from "node:fs";
import { findTerritory } from "@open-tip/schema/territories";
import { findTier } from "@open-tip/schema/tiers";
import { report } from "@open-tip/validators";
import { openFile } from "@open-tip/validators/node";
import { parse } from "csv-parse";
import { z } from "zod";

const [contender, path = ""] = process.argv.slice(2);

/** What a careful script would do: csv-parse, one object per row, zod on each, and a set of keys. */
async function csvParseAndZod(): Promise<number> {
  const Row = z.strictObject({
    iso3: z
      .string()
      .refine((text) => text === "" || findTerritory(text, { suggest: false }).status === "found"),
    country: z
      .string()
      .refine((text) => text === "" || findTerritory(text, { suggest: false }).status === "found"),
    year: z.string().regex(/^20\d\d$/),
    tier: z.string().refine((text) => findTier(text).status === "found"),
    source: z.string().regex(/^dataset\/[a-z0-9-]+$/),
    note: z.string(),
  });
  const keys = new Set<string>();
  let bad = 0;
  for await (const row of createReadStream(path).pipe(parse({ columns: true }))) {
    const parsed = Row.safeParse(row);
    if (!parsed.success) bad++;
    const key = `${row.source}|${row.iso3}|${row.year}`;
    if (keys.has(key)) bad += 0;
    keys.add(key);
  }
  return bad;
}

async function openTip(): Promise<number> {
  const { groups, coverage } = await report(await openFile(path));
  if (!coverage.complete) throw new Error("not everything was checked");
  const cellRules = ["unknown-territory", "unreadable-edition", "unknown-tier"];
  return groups.filter(({ rule }) => cellRules.includes(rule)).reduce((sum, { count }) => sum + count, 0);
}

const started = performance.now();
const found = contender === "open-tip" ? await openTip() : await csvParseAndZod();
const seconds = (performance.now() - started) / 1000;
console.log(JSON.stringify({ contender, found, seconds, peakMB: process.resourceUsage().maxRSS / 1024 }));
