import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The modules that are made of assembly/: what each is called in the library, and where that reads it. */
export const modules = [
  { entry: "assembly/index.ts", name: "kernelBytes", file: "src/fast/generated/kernel-bytes.ts" },
  { entry: "assembly/sheet/index.ts", name: "sheetBytes", file: "src/xlsx/generated/sheet-bytes.ts" },
] as const;

/**
 * Compiles a module of assembly/ to WebAssembly. Nothing of the package is written here.
 * @returns the text of the module's file, and its size in bytes
 */
export function buildModule({ entry, name }: (typeof modules)[number]): { source: string; size: number } {
  // Called as a command, because the compiler's types declare globals of their own.
  const compiler = fileURLToPath(new URL("bin/asc.js", import.meta.resolve("assemblyscript/package.json")));
  const folder = mkdtempSync(join(tmpdir(), "open-tip-kernel-"));
  const path = join(folder, "kernel.wasm");
  try {
    execFileSync(
      process.execPath,
      [
        ...[compiler, entry, "--outFile", path, "-O3", "--noAssert"],
        ...["--runtime", "stub", "--enable", "simd", "--importMemory", "--memoryBase", "64"],
        // Vectors pass between the files of the module, not out of it.
        ...["--disableWarning", "112"],
      ],
      { cwd: fileURLToPath(new URL("../", import.meta.url)) },
    );
    const module = readFileSync(path);
    const text = `export const ${name} =\n  "${module.toString("base64")}";\n`;
    return {
      source: `// Generated from assembly/ by \`npm run wasm\`: do not edit.\n${text}`,
      size: module.length,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
