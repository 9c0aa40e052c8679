import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

// From the working folder, because a built page's own address says nothing about where the packages are.
const require = createRequire(join(process.cwd(), "package.json"));

/** What a package lets others import, and the source that it is made of. */
export interface Entry {
  /** What is imported, such as `@open-tip/validators/node`. */
  readonly name: string;
  readonly source: string;
  /** Path of its page. */
  readonly id: string;
}

/**
 * Entries that hold no functions for others: the zod schemas of the standard, which have pages of their own, types that
 * are generated from them, and what a worker is started by.
 */
const apart: ReadonlySet<string> = new Set([
  "@open-tip/schema",
  "@open-tip/schema/types",
  "@open-tip/validators/worker/start",
]);

/** What a package lets others import, and what of it has a page. */
export function entriesOf(packageName: string): Entry[] {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { exports } = JSON.parse(readFileSync(manifest, "utf8")) as {
    exports: Record<string, string | { "@open-tip/source"?: string }>;
  };
  return Object.entries(exports).flatMap(([path, target]) => {
    const source = typeof target === "string" ? undefined : target["@open-tip/source"];
    const name = packageName + path.slice(1);
    if (source === undefined || path.includes("*") || apart.has(name)) return [];
    return [{ name, source: join(dirname(manifest), source), id: `api/${name.replace("@open-tip/", "")}` }];
  });
}
