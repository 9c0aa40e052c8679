import type { WorkbookLimits } from "./limits.ts";
import { readExactly, type SeekableInput, viewOf } from "./seekable-input.ts";
import { damaged, notAWorkbook, tooLarge, type Where } from "./workbook-error.ts";
import { readZipEntries, whole, type ZipEntry } from "./zip-entries.ts";

/** What a zip file says it holds. */
export interface ZipDirectory {
  /** Entries in the order of their bytes; none overlaps another. */
  readonly entries: readonly ZipEntry[];
  /** Offset at which the directory begins: no entry's bytes reach beyond it. */
  readonly start: number;
}

const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const LOCATOR_SIZE = 20;
const END_64_SIZE = 56;
const LARGEST_DIRECTORY = 64 * 1024 * 1024;

/**
 * Reads the directory at the end of a zip file (APPNOTE 6.3, sections 4.3.12 to 4.3.16).
 * @throws {OpenTipError} `not-a-workbook`, `bad-workbook` or `workbook-too-large`
 */
export async function readZipDirectory(input: SeekableInput, limits: WorkbookLimits): Promise<ZipDirectory> {
  const where: Where = { file: input.name };
  const { count, size, start, before } = await findDirectory(input, where);
  if (start + size > before) throw damaged(where, "its directory reaches beyond its end");
  if (count > limits.listEntries || size > LARGEST_DIRECTORY) {
    throw tooLarge(where, `it says that it has ${count} parts`);
  }
  const bytes = await readExactly(input, start, start + size);
  return { entries: readZipEntries(bytes, count, start, where), start };
}

async function findDirectory(input: SeekableInput, where: Where) {
  const { size } = input;
  const tailStart = Math.max(0, size - END_SIZE - LONGEST_COMMENT - LOCATOR_SIZE);
  const tail = await readExactly(input, tailStart, size);
  const view = viewOf(tail);
  const at = findEnd(view);
  if (at < 0) {
    const head = await readExactly(input, 0, Math.min(4, size));
    if (head.length < 4 || viewOf(head).getUint32(0, true) !== 0x04034b50) {
      throw notAWorkbook(where, "its first bytes are not those of one");
    }
    throw damaged(where, "its end is missing; it was probably not copied to its end");
  }
  const locator = at - LOCATOR_SIZE;
  if (locator >= 0 && view.getUint32(locator, true) === 0x07064b50) {
    const before = tailStart + locator;
    const endAt = whole(view.getBigUint64(locator + 8, true), where);
    if (endAt + END_64_SIZE > before) throw damaged(where, "its directory is not where it says");
    const end = viewOf(await readExactly(input, endAt, endAt + END_64_SIZE));
    if (end.getUint32(0, true) !== 0x06064b50) throw damaged(where, "its directory is not where it says");
    const [count, length, start] = [32, 40, 48].map((field) => whole(end.getBigUint64(field, true), where));
    return { count: count ?? 0, size: length ?? 0, start: start ?? 0, before: endAt };
  }
  return {
    count: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    start: view.getUint32(at + 16, true),
    before: tailStart + at,
  };
}

/** Where the record at the end begins: the last place from which its comment reaches exactly to the end. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - END_SIZE; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return -1;
}
