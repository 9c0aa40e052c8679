import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { territories } from "@open-tip/schema/territories";
import { tierCodes, tierLabel } from "@open-tip/schema/tiers";
import { random } from "./random.ts";

/** Ways in which a cell is spoilt; one row in a hundred has one. */
const spoilt: readonly ((cells: string[]) => void)[] = [
  (cells) => {
    cells[1] = "Tanzannia";
    cells[0] = "";
  },
  (cells) => {
    cells[2] = "FY2019";
  },
  (cells) => {
    cells[3] = "Tier 9";
  },
  (cells) => {
    cells[0] = "XQZ";
    cells[1] = "";
  },
];

/**
 * Writes a table of placements: territory code and name, edition, tier, source and a note with commas, quotes
 * and several scripts. Each source states each territory and edition once, so nothing is a duplicate.
 * @returns number of rows spoilt
 */
export async function generate(path: string, rows: number, seed = 7): Promise<number> {
  const next = random(seed);
  const out = createWriteStream(path, { highWaterMark: 1024 * 1024 });
  const placed = territories.filter(
    (one) => one.placed && !one.validFrom && !one.validTo && one.code !== "USA",
  );
  const labels = tierCodes.filter((code) => code === "tier-1" || code === "tier-2").map(tierLabel);
  const notes = [
    "",
    "",
    "",
    "as printed, page 12",
    'the "list"',
    "Côte d’Ivoire — 様",
    "второй источник",
    "plain",
  ];
  let bad = 0;
  out.write("iso3,country,year,tier,source,note\n");
  for (let i = 0; i < rows; i++) {
    const territory = placed[i % placed.length] as (typeof placed)[number];
    const block = Math.floor(i / placed.length);
    const cells = [
      territory.code,
      territory.name.en,
      String(2004 + (block % 20)),
      labels[Math.floor(next() * labels.length)] as string,
      `dataset/source-${Math.floor(block / 20)}`,
      notes[Math.floor(next() * notes.length)] as string,
    ];
    if (next() < 0.01) {
      spoilt[Math.floor(next() * spoilt.length)]?.(cells);
      bad++;
    }
    const line = cells
      .map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
      .join(",");
    if (!out.write(`${line}\n`)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
  return bad;
}
