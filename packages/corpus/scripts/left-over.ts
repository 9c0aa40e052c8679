import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { generatedFiles } from "./generate.ts";

const folder = fileURLToPath(new URL("../generated/", import.meta.url));

/** Files under `generated/` that nothing generates any more, such as those of an article or a table that is gone. */
export function leftOver(): string[] {
  const made = new Set(Object.keys(generatedFiles()));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !made.has(path))
    .sort();
}
