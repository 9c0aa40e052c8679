import { checkPrograms } from "./check-programs.ts";
import type { ColumnProgram } from "./column-program.ts";
import { compileProgram } from "./compiled-program.ts";
import { JavaScriptKernel } from "./javascript-kernel.ts";
import { JavaScriptLinesKernel } from "./javascript-lines-kernel.ts";
import { BLOCK_BYTES, type Kernel } from "./kernel.ts";
import { DEFAULT_SEED, type Seed } from "./key-hash.ts";
import { createWasmKernel } from "./wasm-kernel.ts";
import { isLines, type Written } from "./written.ts";

/** How a kernel is to be made. */
export interface KernelOptions {
  /** `javascript` for the twin even where WebAssembly would do. */
  readonly engine?: "javascript";
  /** Bytes that one scan looks at, and the longest row that is read: from 64 to 1 MiB, which is the default. */
  readonly blockBytes?: number;
  /** What the hashes of keys begin from; the same seed gives the same hashes, on either engine. */
  readonly seed?: Seed;
}

/**
 * A kernel for tables with these columns, written this way. In WebAssembly where that may run, otherwise in
 * JavaScript: its `engine` says which.
 * @param programs one for each column of the header, in order
 * @throws {OpenTipError} `bad-option` for programs that cannot be run
 */
export async function createKernel(
  programs: readonly ColumnProgram[],
  written: Written,
  options: KernelOptions = {},
): Promise<Kernel> {
  const { blockBytes = BLOCK_BYTES, seed = DEFAULT_SEED, engine } = options;
  checkPrograms(programs, written, blockBytes);
  const compiled = programs.map(compileProgram);
  const wasm =
    engine === "javascript" ? undefined : await createWasmKernel(compiled, written, blockBytes, seed);
  if (wasm) return wasm;
  return isLines(written)
    ? new JavaScriptLinesKernel(compiled, written, blockBytes, seed)
    : new JavaScriptKernel(compiled, written, blockBytes, seed);
}
