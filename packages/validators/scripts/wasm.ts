import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildModule, modules } from "./build-modules.ts";

// Builds the modules of assembly/ and writes them where the library reads them: `npm run wasm`.
for (const module of modules) {
  const { source, size } = buildModule(module);
  writeFileSync(fileURLToPath(new URL(`../${module.file}`, import.meta.url)), source);
  console.log(`${module.entry} takes ${size.toLocaleString("en-GB")} bytes.`);
}
