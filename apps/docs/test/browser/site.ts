import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { docsUrl } from "@open-tip/schema";

/** The built site. */
export const dist = fileURLToPath(new URL("../../dist", import.meta.url));

if (!existsSync(join(dist, "sitemap-0.xml"))) {
  throw new Error("apps/docs/dist has no site. Build it first: npm run build.");
}

/** Path of every page that the sitemap lists. */
export const pagePaths: readonly string[] = [
  ...readFileSync(join(dist, "sitemap-0.xml"), "utf8").matchAll(/<loc>([^<]+)<\/loc>/g),
].map(([, address]) => new URL(address as string).pathname);

/** The address of the site once it is deployed. */
export const home = new URL(docsUrl());

/** One page of each kind of generated page, and every page that was written by hand. */
export function sample(paths: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return paths.filter((path) => {
    const kind = path.split("/")[1] ?? "";
    const count = seen.get(kind) ?? 0;
    seen.set(kind, count + 1);
    return count < 1 || kind === "start" || kind === "about";
  });
}
