/** What is used of WebAssembly. Declared here, because neither the language's nor Node's types have it. */
export interface WebAssemblyApi {
  readonly Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  compile(bytes: Uint8Array): Promise<unknown>;
  instantiate(
    module: unknown,
    imports: { env: { memory: unknown; abort: () => never } },
  ): Promise<{ readonly exports: unknown }>;
}

/** WebAssembly as this environment has it, if it does. */
export function webAssembly(): WebAssemblyApi | undefined {
  return (globalThis as { WebAssembly?: WebAssemblyApi }).WebAssembly;
}
