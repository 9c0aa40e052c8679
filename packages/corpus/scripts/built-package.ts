import { copyFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";
import config from "../tsup.config.ts";

/** Builds the package as it is published, without its types, in a folder of its own: so no build need be fresh. */
export async function builtPackage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "open-tip-corpus-"));
  copyFileSync(fileURLToPath(new URL("../package.json", import.meta.url)), join(folder, "package.json"));
  await build({ ...config, config: false, dts: false, silent: true, outDir: join(folder, "dist") });
  return folder;
}
