import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

// From the working folder, because a built page's own address says nothing about where the packages are.
const require = createRequire(join(process.cwd(), "package.json"));

/** What a section of a README says: its one table, and the paragraphs below it. */
export interface ReadmeSection {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly paragraphs: readonly string[];
}

function cells(line: string): string[] {
  return line
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());
}

/**
 * A section of a package's README, so that this site need not say the same again.
 * @throws when the README has no such section with a table
 */
export function readmeSection(packageName: string, heading: string): ReadmeSection {
  const file = join(dirname(require.resolve(`${packageName}/package.json`)), "README.md");
  const [, after = ""] = readFileSync(file, "utf8").split(`\n## ${heading}\n`);
  const [section = ""] = after.split("\n## ");
  const parts = section.trim().split(/\n{2,}/);
  const [head = "", rule, ...rows] = parts.find((part) => part.startsWith("|"))?.split("\n") ?? [];
  if (rule === undefined) throw new Error(`The README of ${packageName} has no table under "${heading}".`);
  return {
    columns: cells(head).map((cell) => cell.charAt(0).toUpperCase() + cell.slice(1)),
    rows: rows.map(cells),
    paragraphs: parts.filter((part) => !part.startsWith("|")).map((part) => part.replaceAll("\n", " ")),
  };
}
