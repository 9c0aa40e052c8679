/** A program's first words, as the loader writes them: see src/fast/wasm-memory.ts. */
export const PROGRAM_SIZE: usize = 32;
export const KIND: usize = 0;
export const OPTIONAL: usize = 4;
export const KEY: usize = 8;
export const VALUES: usize = 12;
export const FIRST: usize = 16;
export const SECOND: usize = 20;
export const THIRD: usize = 24;
/** Where the name of the column stands, in JSON lines: its length, and the bytes of it with quotes and colon. */
export const NAME: usize = 28;
