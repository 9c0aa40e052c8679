import { NotPacked, unpacked } from "../unpack.ts";
import { crc32 } from "./crc-32.ts";
import type { WorkbookLimits } from "./limits.ts";
import { readExactly, type SeekableInput, viewOf } from "./seekable-input.ts";
import { damaged, tooLarge, unsupported, type Where } from "./workbook-error.ts";
import type { ZipEntry } from "./zip-entries.ts";

/** A piece of a part, and how many compressed bytes of the part were read so far. */
export interface PartPiece {
  readonly bytes: Uint8Array;
  readonly bytesRead: number;
}

const LOCAL_HEADER_SIZE = 30;
const PIECE = 1024 * 1024;

/**
 * The bytes of a part, inflated as they are asked for and counted against the limits as they come. What the
 * directory says of size and checksum is held against what is found.
 * @throws {OpenTipError} `bad-workbook`, `workbook-too-large` or `unsupported-workbook`
 */
export async function* readPart(
  input: SeekableInput,
  entry: ZipEntry,
  limits: WorkbookLimits,
): AsyncGenerator<PartPiece> {
  const where: Where = { file: input.name, part: entry.name };
  if (entry.encrypted) {
    throw unsupported(where, "it is encrypted", "Save it without a password, and give that copy.");
  }
  if (entry.size > limits.partBytes) throw tooLarge(where, `it is ${entry.size} bytes long`);
  const start = await dataStart(input, entry, where);
  const progress = { bytesRead: 0 };
  const raw = compressed(input, start, entry.compressedSize, progress);
  let size = 0;
  let crc = 0;
  for await (const bytes of entry.method === 8 ? inflated(raw, where) : raw) {
    size += bytes.length;
    if (size > entry.size) throw damaged(where, "it is longer than the directory says");
    if (size > limits.ratioFrom && size > progress.bytesRead * limits.ratio) {
      throw tooLarge(where, `it grows more than ${limits.ratio} times when inflated`);
    }
    crc = crc32(crc, bytes);
    yield { bytes, bytesRead: progress.bytesRead };
  }
  if (size !== entry.size) throw damaged(where, "it is shorter than the directory says");
  if (crc !== entry.crc) throw damaged(where, "its checksum is wrong");
}

async function dataStart(input: SeekableInput, entry: ZipEntry, where: Where): Promise<number> {
  if (entry.method !== 0 && entry.method !== 8) {
    throw unsupported(
      where,
      `it is compressed by method ${entry.method}`,
      "Save it anew in a spreadsheet program.",
    );
  }
  const header = viewOf(await readExactly(input, entry.offset, entry.offset + LOCAL_HEADER_SIZE));
  if (header.getUint32(0, true) !== 0x04034b50) throw damaged(where, "it is not where the directory says");
  return entry.offset + LOCAL_HEADER_SIZE + header.getUint16(26, true) + header.getUint16(28, true);
}

async function* compressed(
  input: SeekableInput,
  start: number,
  size: number,
  progress: { bytesRead: number },
): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < size; at += PIECE) {
    const piece = await readExactly(input, start + at, start + Math.min(at + PIECE, size));
    progress.bytesRead += piece.length;
    yield piece;
  }
}

async function* inflated(raw: AsyncGenerator<Uint8Array>, where: Where): AsyncGenerator<Uint8Array> {
  try {
    yield* unpacked(raw, "deflate-raw");
  } catch (error) {
    throw error instanceof NotPacked ? damaged(where, "it cannot be inflated") : error;
  }
}
