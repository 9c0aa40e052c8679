import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Compiles assembly/ to WebAssembly. Nothing of the package is written here.
 * @returns the text of src/fast/generated/kernel-bytes.ts, and the module's size in bytes
 */
export function buildKernel(): { source: string; size: number } {
  // Called as a command, because the compiler's types declare globals of their own.
  const compiler = fileURLToPath(new URL("bin/asc.js", import.meta.resolve("assemblyscript/package.json")));
  const folder = mkdtempSync(join(tmpdir(), "open-tip-kernel-"));
  const path = join(folder, "kernel.wasm");
  try {
    execFileSync(
      process.execPath,
      [
        ...[compiler, "assembly/index.ts", "--outFile", path, "-O3", "--noAssert"],
        ...["--runtime", "stub", "--enable", "simd", "--importMemory", "--memoryBase", "64"],
        // Vectors pass between the files of the module, not out of it.
        ...["--disableWarning", "112"],
      ],
      { cwd: fileURLToPath(new URL("../", import.meta.url)) },
    );
    const module = readFileSync(path);
    const text = `export const kernelBytes =\n  "${module.toString("base64")}";\n`;
    return {
      source: `// Generated from assembly/ by \`npm run wasm\`: do not edit.\n${text}`,
      size: module.length,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
