import { constants } from "node:fs";
import { access, realpath, stat } from "node:fs/promises";
import { OpenTipError } from "../errors.ts";
import { sureEditable } from "../fixes/why-not-editable.ts";
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
  if (!input.slice)
    throw new OpenTipError(
      "not-editable",
      `${visible(path)} is no file but a stream.`,
      "Save it, and give the file.",
    );
  sureEditable(path, await input.slice(0, 4));
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
