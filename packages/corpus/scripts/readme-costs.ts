import { readFileSync } from "node:fs";
import { type Cost, costTable } from "./costs.ts";

const start = "<!-- costs: from scripts/costs.ts by `npm run generate` -->";
const end = "<!-- /costs -->";

/** The README with what each import costs in its place. */
export function readmeWithCosts(costs: readonly Cost[]): string {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [before, rest] = readme.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`README.md needs the lines ${start} and ${end}`);
  return `${before}${start}\n\n${costTable(costs)}\n\n${end}${after}`;
}
