import type { CompiledProgram } from "./compiled-program.ts";
import { outputBytes, ScanOutput } from "./scan-output.ts";
import { urlBytes } from "./url-bytes.ts";

/** Bytes at the start that belong to the module. */
const MODULE_BYTES = 1024;
const PROGRAM_BYTES = 32;
const SCHEME_BYTES = 32;
/** Bytes behind the block and each text that may be read, though they do not matter. */
const PADDING = 128;

/** Where things are in the memory of an instance, as offsets in bytes. */
export interface Layout {
  readonly settings: number;
  readonly programs: number;
  readonly tables: number;
  readonly marks: number;
  readonly flaws: number;
  readonly scratch: number;
  readonly block: number;
  readonly output: number;
  /** Size of it all. */
  readonly bytes: number;
}

/** Lays out the memory for programs and a size of block. */
export function layOut(
  programs: readonly CompiledProgram[],
  names: readonly Uint8Array[],
  blockBytes: number,
): Layout {
  let next = MODULE_BYTES;
  const take = (bytes: number): number => {
    const at = next;
    next = (next + bytes + 63) & ~63;
    return at;
  };
  const chunks = (blockBytes >> 6) + 2;
  return {
    settings: take(128),
    programs: take(programs.length * PROGRAM_BYTES),
    tables: take(
      urlBytes.length +
        programs.reduce((sum, program) => sum + tableBytes(program), 0) +
        names.reduce((sum, { length }) => sum + length + PADDING, 0),
    ),
    marks: take(chunks * 16),
    flaws: take(chunks),
    scratch: take(blockBytes + PADDING),
    block: take(blockBytes + PADDING),
    output: take(
      outputBytes(
        blockBytes,
        programs.map(({ emits }) => emits),
      ),
    ),
    bytes: next,
  };
}

/** At most so many bytes, which {@link writePrograms} takes for a program's tables. */
function tableBytes({ words, schemes, automaton }: CompiledProgram): number {
  const own = words.slots.byteLength + words.starts.byteLength * 2 + words.bytes.length;
  return own + schemes.length * SCHEME_BYTES + (automaton ? 256 + automaton.rows.byteLength : 0) + PADDING;
}

/** Writes the programs and their tables into memory, as assembly/program.ts describes them. */
export function writePrograms(
  buffer: ArrayBuffer,
  layout: Layout,
  programs: readonly CompiledProgram[],
  names: readonly Uint8Array[],
  output: ScanOutput,
): void {
  const bytes = new Uint8Array(buffer);
  const view = new DataView(buffer);
  const write = (at: number, numbers: readonly number[]): void => {
    numbers.forEach((number, index) => {
      view.setUint32(at + index * 4, number, true);
    });
  };
  let next = layout.tables;
  const take = (size: number): number => {
    const at = next;
    next = (next + size + 3) & ~3;
    return at;
  };
  const place = (content: Uint8Array): number => {
    const at = take(content.length);
    bytes.set(content, at);
    return at;
  };
  const placeName = (name: Uint8Array): number => {
    const at = take(4 + name.length);
    write(at, [name.length]);
    bytes.set(name, at + 4);
    return at;
  };
  const urls = place(urlBytes.map((byte) => byte & 7));
  const operands = (program: CompiledProgram): readonly number[] => {
    const { words, schemes, automaton } = program;
    if (schemes.length > 0) {
      const at = take(schemes.length * SCHEME_BYTES);
      schemes.forEach((scheme, index) => {
        write(at + index * SCHEME_BYTES, [scheme.length]);
        bytes.set(scheme, at + index * SCHEME_BYTES + 16);
      });
      return [at, schemes.length, urls];
    }
    if (automaton) {
      const classes = place(automaton.classes);
      const at = take(automaton.rows.byteLength);
      const width = 2 + Math.max(...automaton.classes);
      automaton.rows.forEach((value, index) => {
        // Where a row begins in memory, but for its first word and where there is no next state.
        const row = index % width === 0 || value === 0 ? value : at + value * 4;
        view.setUint32(at + index * 4, row, true);
      });
      return [classes, at + automaton.start * 4, 0];
    }
    if (words.bytes.length === 0) return [program.min, program.max, 0];
    const slots = place(new Uint8Array(words.slots.buffer));
    const texts = place(words.bytes);
    const index = take((words.starts.length - 1) * 8);
    for (let word = 0; word < words.starts.length - 1; word++) {
      const start = words.starts[word] as number;
      write(index + word * 8, [texts + start, (words.starts[word + 1] as number) - start]);
    }
    return [slots, words.mask, index];
  };
  programs.forEach((program, index) => {
    const { kind, optional, key } = program;
    const values = output.values[index]?.byteOffset ?? 0;
    const name = names[index];
    write(layout.programs + index * PROGRAM_BYTES, [
      kind,
      Number(optional),
      Number(key),
      values,
      ...operands(program),
      name ? placeName(name) : 0,
    ]);
  });
}

/** Where an instance writes the rows that it finds. */
export function outputIn(
  buffer: ArrayBuffer,
  layout: Layout,
  programs: readonly CompiledProgram[],
  blockBytes: number,
): ScanOutput {
  const emits = programs.map((program) => program.emits);
  return new ScanOutput(blockBytes, emits, buffer, layout.output);
}
