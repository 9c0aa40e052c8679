import { readFileSync } from "node:fs";
import { sizeTable } from "./sizes.ts";

const start = "<!-- sizes: from scripts/sizes.ts by `npm run generate` -->";
const end = "<!-- /sizes -->";

/** The README with the measured size of each entry in its place. */
export async function readmeWithSizes(): Promise<string> {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [before, rest] = readme.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`README.md needs the lines ${start} and ${end}`);
  return `${before}${start}\n\n${await sizeTable()}\n\n${end}${after}`;
}
