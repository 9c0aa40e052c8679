import { existsSync, readdirSync, readFileSync } from "node:fs";
import { digestOf } from "@open-tip/validators/evidence";
import { articles } from "../src/index.ts";

// The articles are under copyright and not in this repository. Who holds them keeps them beside it.
const folder = new URL("../../../../shared/articles/", import.meta.url);

/** Whether the articles are at hand. */
export const present = existsSync(folder);

/** Article id to bytes as received; empty where they are not at hand. A file is known by its digest, not by its name. */
export async function articleBytes(): Promise<Map<string, Uint8Array>> {
  if (!present) return new Map();
  const files = readdirSync(folder).map((name) => readFileSync(new URL(name, folder)));
  const byDigest = new Map(
    await Promise.all(files.map(async (bytes) => [await digestOf(bytes), bytes] as const)),
  );
  return new Map(
    articles.flatMap(({ id, digest = "" }) => {
      const bytes = byDigest.get(digest);
      return bytes === undefined ? [] : [[id, bytes] as const];
    }),
  );
}
