/** Writes the public surface down as that of the version that is being released: a step of `npm run version`. */
import { readFileSync, writeFileSync } from "node:fs";
import { publicSurface } from "./surface.ts";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const baseline = {
  $comment:
    "The public surface of the last release. Written by `npm run version` when a release is prepared, and never by `npm run generate`. Do not edit.",
  version,
  surface: publicSurface(),
};
writeFileSync(new URL("../baseline/surface.json", import.meta.url), `${JSON.stringify(baseline, null, 2)}\n`);
