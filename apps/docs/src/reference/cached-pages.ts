import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "./page.ts";

const folder = join(process.cwd(), "node_modules/.cache/open-tip-pages");

/**
 * Pages that take long to make, kept until a file that they are made of changes.
 * @param name names them among others
 * @param patterns the files that they are made of, from the working folder
 */
export async function cachedPages(
  name: string,
  patterns: readonly string[],
  make: () => Promise<readonly Page[]>,
): Promise<readonly Page[]> {
  const hash = createHash("sha256");
  for (const path of globSync([...patterns]).sort()) hash.update(path).update(readFileSync(path));
  const file = join(folder, name, `${hash.digest("hex")}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  const pages = await make();
  rmSync(join(folder, name), { recursive: true, force: true });
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(file, JSON.stringify(pages));
  return pages;
}
