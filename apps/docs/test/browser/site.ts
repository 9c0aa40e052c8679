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

/** The text of a page, by the path that the sitemap lists. */
export function pageText(path: string): string {
  return readFileSync(join(dist, path.slice(home.pathname.length), "index.html"), "utf8");
}

/** Of each kind of generated page the list of all and the longest one, and every page that was written by hand. */
export function sample(paths: readonly string[]): string[] {
  const kinds = new Map<string, string[]>();
  for (const path of paths) {
    const kind = path.slice(home.pathname.length).split("/")[0] ?? "";
    kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
  }
  return [...kinds].flatMap(([kind, ofKind]) => {
    if (kind === "start" || kind === "about" || ofKind.length < 2) return ofKind;
    const byLength = [...ofKind].sort((a, b) => pageText(b).length - pageText(a).length);
    const list = ofKind.filter((path) => path === `${home.pathname}${kind}/`);
    return [...new Set([...list, ...byLength.slice(0, 1)])];
  });
}
