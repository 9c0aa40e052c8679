import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { dist, pageText } from "./site.ts";

/** A script's own name, wherever it is asked for: by a page, at once or later by another script. */
const scriptName = /[\w.-]+\.js(?=["'`])/g;

/**
 * How many bytes the scripts of a page weigh, each gzipped: those it begins with, all that these import, at once or when
 * they are needed, and what stands in the page itself.
 */
export function scriptWeight(path: string): number {
  const html = pageText(path);
  const scripts = [...html.matchAll(/<script(?![^>]*json)[^>]*>(.*?)<\/script>/gs)];
  const waiting = scripts.flatMap(([tag]) => tag.match(/(?<=src=")[^"]+/)?.[0].match(/[^/]+$/)?.[0] ?? []);
  const seen = new Set(waiting);
  let weight = gzipSync(scripts.map(([, inline]) => inline).join("\n")).length;
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const text = readFileSync(join(dist, "_astro", name), "utf8");
    weight += gzipSync(text).length;
    for (const [imported] of text.matchAll(scriptName)) {
      if (seen.has(imported) || imported === "pagefind.js") continue;
      seen.add(imported);
      waiting.push(imported);
    }
  }
  return weight;
}
