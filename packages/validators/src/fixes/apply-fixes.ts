import { decideEncoding } from "../encoding.ts";
import type { Input } from "../input.ts";
import type { CheckOptions } from "../options.ts";
import { peek } from "../peek.ts";
import { ByteReader } from "./byte-reader.ts";
import { type TextEncoding, textEncoding } from "./encode-text.ts";
import { type Edit, type Fix, isWritten, type WrittenEdit } from "./fix.ts";
import { inverseOf } from "./inverse-of.ts";

/** What came of edits. */
export interface Applied {
  /** How many were made. */
  readonly applied: number;
  /** How many were not: what stands there is not what they replace, they overlap, or the encoding lacks a character. */
  readonly left: number;
}

export interface ApplyOptions extends Pick<CheckOptions, "encoding"> {
  /** Is told each edit that was made, with the one that takes it back. */
  readonly onApplied?: ((edit: WrittenEdit, inverse: WrittenEdit) => void | Promise<void>) | undefined;
}

/**
 * The bytes of a file with fixes made in it; all others stay as they are. An edit is made only where the bytes are
 * those that it replaces. Several files of any size take the memory of one piece.
 * @param fixes in the order of the file; those of an array are put in it
 */
export async function* applyFixes(
  input: Input,
  fixes: readonly Pick<Fix, "edits">[] | AsyncIterable<Pick<Fix, "edits">>,
  options: ApplyOptions = {},
): AsyncGenerator<Uint8Array, Applied> {
  return yield* applyEdits(input, Array.isArray(fixes) ? inOrder(fixes) : editsOf(fixes), options);
}

/** As {@link applyFixes}, for edits in the order of the file. */
export async function* applyEdits(
  input: Input,
  edits: Iterable<Edit> | AsyncIterable<Edit>,
  options: ApplyOptions = {},
): AsyncGenerator<Uint8Array, Applied> {
  const segments = segmentsOf(input, edits, options);
  try {
    while (true) {
      const next = await segments.next();
      if (next.done) return next.value;
      yield next.value.new ?? next.value.old;
    }
  } finally {
    await segments.return({ applied: 0, left: 0 });
  }
}

/** Some bytes of a file, and what an edit puts in their place. Valid until the next are asked for. */
export interface Segment {
  readonly old: Uint8Array;
  readonly new?: Uint8Array;
  readonly edit?: WrittenEdit;
}

/** The whole of a file in its order, edits apart. */
export async function* segmentsOf(
  input: Input,
  edits: Iterable<Edit> | AsyncIterable<Edit>,
  { encoding, onApplied }: ApplyOptions = {},
): AsyncGenerator<Segment, Applied> {
  const { head, all } = await peek(input.bytes());
  const encode = textEncoding((await decideEncoding(head, encoding)).name);
  const reader = new ByteReader(all);
  let applied = 0;
  let left = 0;
  let shift = 0;
  try {
    for await (const edit of edits) {
      const { byteOffset = -1, byteEnd = -1 } = edit.place;
      if (!isWritten(edit) || !encode || byteOffset < reader.position || byteEnd < byteOffset) {
        left++;
        continue;
      }
      for await (const piece of reader.until(byteOffset)) yield { old: piece };
      const bytes = await reader.take(byteEnd);
      const replacement = replacementOf(edit, bytes, encode);
      if (!replacement) {
        left++;
        yield { old: bytes };
        continue;
      }
      yield { old: bytes, new: replacement, edit };
      applied++;
      await onApplied?.(edit, inverseOf(edit, byteOffset + shift, replacement.length));
      shift += replacement.length - bytes.length;
    }
    for await (const piece of reader.until()) yield { old: piece };
    return { applied, left };
  } finally {
    await reader.close();
  }
}

/** The new bytes; undefined where the old ones are others, or the encoding has none for the text. */
function replacementOf(
  { written }: WrittenEdit,
  bytes: Uint8Array,
  encode: TextEncoding,
): Uint8Array | undefined {
  const old = encode(written.old);
  const isThere = old?.length === bytes.length && old.every((byte, at) => byte === bytes[at]);
  return isThere ? encode(written.new) : undefined;
}

function inOrder(fixes: readonly Pick<Fix, "edits">[]): Edit[] {
  const start = ({ place }: Edit) => place.byteOffset ?? 0;
  return fixes.flatMap(({ edits }) => edits).sort((a, b) => start(a) - start(b));
}

async function* editsOf(fixes: Iterable<Pick<Fix, "edits">> | AsyncIterable<Pick<Fix, "edits">>) {
  for await (const { edits } of fixes) yield* edits;
}
