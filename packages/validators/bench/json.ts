import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { readJson } from "../src/json/read-json.ts";

// How fast JSON lines are read, against Node's readline with JSON.parse, in turns and in the same process.
const LINES = 1_000_000;
const ROUNDS = 3;
const countries = ["Namibia", "Côte d'Ivoire", "Fiji", "Haiti", "Chad"];
const tiers = ["Tier 1", "Tier 2", "Tier 2 Watch List", "Tier 3"];

function line(i: number): string {
  return JSON.stringify({
    id: `p${i}`,
    country: countries[i % 5],
    iso2: "NA",
    edition: 2001 + (i % 24),
    tier: tiers[i % 4],
    special: i % 7 === 0,
    note: i % 3 ? null : "a short note",
    score: i / 8,
  });
}

/** A sum that depends on every value read. */
function sumOf(value: unknown): number {
  const { id, edition, tier, score } = value as { id: string; edition: number; tier: string; score: number };
  return id.length + edition + tier.length + score;
}

async function withReadline(path: string): Promise<number> {
  let sum = 0;
  for await (const text of createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  }))
    sum += sumOf(JSON.parse(text));
  return sum;
}

async function withReadJson(path: string): Promise<number> {
  let sum = 0;
  for await (const { records } of readJson(createReadStream(path)))
    for (const { value } of records) sum += sumOf(value);
  return sum;
}

const folder = await mkdtemp(join(tmpdir(), "open-tip-json-"));
try {
  const path = join(folder, "lines.ndjson");
  await writeFile(path, Array.from({ length: LINES }, (_, i) => `${line(i)}\n`).join(""));
  for (let round = 1; round <= ROUNDS; round++) {
    const times: number[] = [];
    const sums: number[] = [];
    for (const read of [withReadline, withReadJson]) {
      const start = performance.now();
      sums.push(await read(path));
      times.push(performance.now() - start);
    }
    const [baseline = 0, own = 0] = times;
    if (sums[0] !== sums[1]) throw new Error("The values read differ.");
    console.log(
      `${baseline.toFixed(0)} ms with readline, ${own.toFixed(0)} ms here: ${(baseline / own).toFixed(2)} times`,
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
