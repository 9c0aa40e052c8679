import { webAssembly } from "./web-assembly.ts";

const PAGE = 65_536;

/** A module that runs, and its memory. */
export interface Instance<Exports> {
  readonly exports: Exports;
  readonly buffer: ArrayBuffer;
}

/** Each is compiled once. */
const compiled = new Map<string, Promise<unknown>>();

/**
 * Runs a module of WebAssembly.
 * @param module its bytes in base 64
 * @param memoryBytes size of the memory that it is given, which stays the same
 * @returns undefined where WebAssembly, its SIMD or the memory is not there, or not allowed
 */
export async function instantiate<Exports>(
  module: string,
  memoryBytes: number,
): Promise<Instance<Exports> | undefined> {
  const api = webAssembly();
  if (api === undefined) return undefined;
  const abort = (): never => {
    throw new Error("A module of WebAssembly came to a state that it does not have.");
  };
  try {
    const compiling = compiled.get(module) ?? api.compile(bytesOf(module));
    compiled.set(module, compiling);
    const known = await compiling;
    const pages = Math.ceil(memoryBytes / PAGE);
    const memory = new api.Memory({ initial: pages, maximum: pages });
    const { exports } = await api.instantiate(known, { env: { memory, abort } });
    return { exports: exports as Exports, buffer: memory.buffer };
  } catch {
    // Refused by a Content Security Policy, without SIMD, or too large: what does the same in JavaScript is then used.
    compiled.delete(module);
    return undefined;
  }
}

function bytesOf(module: string): Uint8Array {
  return Uint8Array.from(atob(module), (character) => character.charCodeAt(0));
}
