import type { CompiledProgram } from "./compiled-program.ts";
import { kernelBytes } from "./generated/kernel-bytes.ts";
import { instantiate } from "./instantiate.ts";
import type { Kernel, Scan } from "./kernel.ts";
import type { Seed } from "./key-hash.ts";
import type { ScanOutput } from "./scan-output.ts";
import { type Layout, layOut, outputIn, writePrograms } from "./wasm-memory.ts";
import { isLines, nameBytes, type Written } from "./written.ts";

type Scanner = (length: number, base: number, final: number) => number;

interface Exports {
  readonly configure: (settings: number) => void;
  readonly scan: Scanner;
  readonly scanLines: Scanner;
}

/** The kernel in WebAssembly; `undefined` where that, or its SIMD, is not there or not allowed. */
export async function createWasmKernel(
  programs: readonly CompiledProgram[],
  written: Written,
  blockBytes: number,
  seed: Seed,
): Promise<Kernel | undefined> {
  const names = isLines(written) ? written.names.map(nameBytes) : [];
  const layout = layOut(programs, names, blockBytes);
  const instance = await instantiate<Exports>(kernelBytes, layout.bytes);
  if (!instance) return undefined;
  const { exports, buffer } = instance;
  const output = outputIn(buffer, layout, programs, blockBytes);
  writePrograms(buffer, layout, programs, names, output);
  const settings = [
    layout.block,
    layout.marks,
    layout.flaws,
    layout.scratch,
    layout.programs,
    programs.length,
    output.starts.byteOffset,
    output.verdict.byteOffset,
    output.lines.byteOffset,
    output.keyLow.byteOffset,
    output.keyHigh.byteOffset,
    output.mostRows,
    isLines(written) ? 0 : written.delimiter.charCodeAt(0),
    isLines(written) ? 0 : written.newline.charCodeAt(0),
    ...seed,
    output.doubts.byteOffset,
  ];
  new Uint32Array(buffer, layout.settings, settings.length).set(settings);
  exports.configure(layout.settings);
  return new WasmKernel(isLines(written) ? exports.scanLines : exports.scan, buffer, layout, output);
}

class WasmKernel implements Kernel {
  readonly engine = "wasm";
  readonly blockBytes: number;
  readonly memoryBytes: number;
  private readonly scanner: Scanner;
  readonly room: Uint8Array;
  private readonly output: ScanOutput;

  constructor(scanner: Scanner, buffer: ArrayBuffer, layout: Layout, output: ScanOutput) {
    this.blockBytes = output.blockBytes;
    this.memoryBytes = buffer.byteLength;
    this.scanner = scanner;
    this.room = new Uint8Array(buffer, layout.block, output.blockBytes);
    this.output = output;
  }

  scan(block: Uint8Array, from: number, final: boolean): Scan {
    const bytes = block.subarray(from, from + this.blockBytes);
    const whole = from + bytes.length >= block.length;
    if (bytes.buffer !== this.room.buffer || bytes.byteOffset !== this.room.byteOffset) this.room.set(bytes);
    const rows = this.scanner(bytes.length, from, Number(final && whole));
    return this.output.scan(rows, from, bytes.length, whole);
  }
}
