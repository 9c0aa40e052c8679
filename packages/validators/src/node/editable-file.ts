import { constants } from "node:fs";
import { access, realpath, stat } from "node:fs/promises";
import { OpenTipError } from "../errors.ts";
import { isGzip } from "../gunzip.ts";
import { visible } from "../printable.ts";
import { fileError } from "./file-error.ts";
import { openFile } from "./open-file.ts";
import { notWritable } from "./replacement.ts";

/** A file that can be edited, and how it was found. */
export interface EditableFile {
  /** Where it is, links followed. */
  readonly place: string;
  readonly mode: number;
  readonly size: number;
  /** When it was last written, in milliseconds. */
  readonly changed: number;
}

/**
 * Makes sure that a file can be edited in its place.
 * @throws {OpenTipError} `not-editable`, `file-not-writable`, or as `openFile`
 */
export async function editableFile(path: string): Promise<EditableFile> {
  const input = await openFile(path);
  if (!input.slice) throw notEditable(path, "is no file but a stream", "Save it, and give the file.");
  const head = await input.slice(0, 4);
  const format = formats.find(({ begins }) => begins(head));
  if (format) throw notEditable(path, format.is, format.remedy);
  const place = await realpath(path);
  await access(place, constants.W_OK).catch((error) => {
    throw notWritable(path, error);
  });
  return { place, ...(await stateOf(place)) };
}

/** @throws {OpenTipError} `file-changed` where it is not as it was found */
export async function sureUnchanged(path: string, file: EditableFile): Promise<void> {
  const { size, changed } = await stateOf(file.place);
  if (size === file.size && changed === file.changed) return;
  throw new OpenTipError(
    "file-changed",
    `${visible(path)} was changed by something else while it was being fixed; it was left as it is now.`,
    "Run the command again when nothing else writes the file.",
  );
}

async function stateOf(place: string): Promise<Omit<EditableFile, "place">> {
  const { mode, size, mtimeMs } = await stat(place).catch((error: NodeJS.ErrnoException) => {
    throw fileError(place, error);
  });
  return { mode: mode & 0o7777, size, changed: mtimeMs };
}

const CONVERT = "Fix the source that it was exported from, or write a canonical copy with open-tip convert.";

const formats: readonly { begins: (head: Uint8Array) => boolean; is: string; remedy: string }[] = [
  {
    begins: isGzip,
    is: "is packed (gzip), and cannot be edited as it is",
    remedy: "Unpack it, fix it, and pack it again.",
  },
  {
    begins: (head) => starts(head, "PK"),
    is: "is a workbook, in which cells are not edited",
    remedy: `${CONVERT} Or save it as CSV and fix that.`,
  },
  {
    begins: (head) => starts(head, "PAR1"),
    is: "is a Parquet file, which cannot be edited in its place",
    remedy: CONVERT,
  },
];

function starts(head: Uint8Array, signature: string): boolean {
  return [...signature].every((character, at) => head[at] === character.charCodeAt(0));
}

function notEditable(path: string, is: string, remedy: string): OpenTipError {
  return new OpenTipError("not-editable", `${visible(path)} ${is}.`, remedy);
}
