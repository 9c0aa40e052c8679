import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildKernel } from "./build-kernel.ts";

// Builds the kernel of assembly/ and writes it where the library reads it: `npm run wasm`.
const { source, size } = buildKernel();
writeFileSync(fileURLToPath(new URL("../src/fast/generated/kernel-bytes.ts", import.meta.url)), source);
console.log(`The kernel takes ${size.toLocaleString("en-GB")} bytes.`);
