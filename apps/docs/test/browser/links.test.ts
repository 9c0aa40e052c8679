import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { publishedFiles } from "../../src/reference/published-files.ts";
import { dist, home } from "./site.ts";

const decode = (text: string) =>
  text.replaceAll("&quot;", '"').replaceAll("&#38;", "&").replaceAll("&amp;", "&");

/** Every file of the site, by its address: for a page, where its links lead and which anchors it has. */
const files = new Map(
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const address = new URL(relative(dist, file).replace(/(^|\/)index\.html$/, "$1"), home).href;
      const html = file.endsWith(".html") ? readFileSync(file, "utf8") : "";
      const links = [...html.matchAll(/<[a-z][^>]*?\s(?:href|src)="([^"]*)"/g)].map(([, to]) =>
        decode(to as string),
      );
      const anchors = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => decode(id as string)));
      return [address, { links, anchors }] as const;
    }),
);

test("every link inside the site leads somewhere, anchors included", () => {
  const broken: string[] = [];
  let checked = 0;
  for (const [from, { links }] of files) {
    for (const to of links) {
      const target = new URL(to, from);
      if (target.origin !== home.origin) continue;
      // Starlight gives the page for what is not found an address of its own, at which it is never served.
      if (from.endsWith("/404.html") && target.pathname.endsWith("/404/")) continue;
      checked++;
      const found = files.get(target.origin + target.pathname);
      const anchor = decodeURIComponent(target.hash.slice(1));
      if (!found) broken.push(`${from} → ${to}`);
      else if (anchor !== "" && !found.anchors.has(anchor)) broken.push(`${from} → ${to}: no such anchor`);
    }
  }
  expect(checked).toBeGreaterThan(files.size);
  expect(broken).toEqual([]);
});

test("no page has two places with one anchor", () => {
  const twice = [...files.keys()].flatMap((address) => {
    const path = decodeURIComponent(new URL(address).pathname).slice(home.pathname.length);
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    if (!file.endsWith(".html")) return [];
    const ids = [...readFileSync(join(dist, file), "utf8").matchAll(/<[a-z][^>]*?\sid="([^"]*)"/g)].map(
      ([, id]) => id,
    );
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${address}#${id}`);
  });
  expect(twice).toEqual([]);
});

test("the downloads are the packages' files, byte for byte", () => {
  const published = publishedFiles();
  expect(published.map(({ path }) => path)).toContain("tip.schema.json");
  const differ = published.filter(
    ({ path, text }) => readFileSync(join(dist, "downloads", path), "utf8") !== text,
  );
  expect(differ.map(({ path }) => path)).toEqual([]);
});
