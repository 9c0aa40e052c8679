import { OpenTipError } from "../errors.ts";
import type { Input } from "../input.ts";
import { damaged } from "./workbook-error.ts";

/** An input that can be read at any offset. */
export type SeekableInput = Input & Required<Pick<Input, "size" | "slice">>;

/**
 * The input, if it can be read at any offset, as a workbook must be: its table of contents is at its end.
 * @throws {OpenTipError} `file-not-readable`
 */
export function seekable(input: Input): SeekableInput {
  const { size, slice } = input;
  if (size !== undefined && slice) return { name: input.name, bytes: () => input.bytes(), size, slice };
  throw new OpenTipError(
    "file-not-readable",
    `${input.name} can only be read from its start, and a workbook's table of contents is at its end.`,
    "Save it as a file, and give that.",
  );
}

/** The bytes from `start` up to `end`; a file that ends before is damaged. */
export async function readExactly(input: SeekableInput, start: number, end: number): Promise<Uint8Array> {
  const bytes = await input.slice(start, end);
  if (bytes.length === end - start) return bytes;
  throw damaged({ file: input.name }, "it ends in the middle; it was probably not copied to its end");
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
