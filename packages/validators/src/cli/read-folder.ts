import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { OpenTipError } from "../errors.ts";
import { decodeUtf8 } from "../evidence/text.ts";
import { walkFolder } from "../node/walk-folder.ts";
import { visible } from "../printable.ts";

/** A file of a folder of copies, as received and as text. */
export interface FolderFile {
  readonly name: string;
  readonly content: Uint8Array;
  readonly text: string;
}

/**
 * Reads the files that are directly in a folder, by name. Hidden ones, which systems put there, are passed over.
 * @throws {OpenTipError} if there is no such folder, it has no files, or one of them cannot be read or is not text
 */
export async function readFolder(folder: string): Promise<FolderFile[]> {
  const shown = visible(folder);
  const files: FolderFile[] = [];
  for await (const met of walkFolder(folder, 1)) {
    if (met.kind === "unreadable") throw folderError(shown, met.error);
    if (met.kind !== "file" && met.kind !== "link") continue;
    const { path } = met;
    const found = await read(path);
    if (found !== undefined)
      files.push({ name: basename(path), content: found, text: textOf(found, visible(path)) });
  }
  if (files.length > 0) return files;
  throw new OpenTipError(
    "empty-directory",
    `${shown} has no files directly in it.`,
    "Put the copies of the articles there, as text or HTML, or give the folder that holds them.",
  );
}

async function read(path: string): Promise<Uint8Array | undefined> {
  try {
    return (await stat(path)).isFile() ? await readFile(path) : undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new OpenTipError(
      "file-not-readable",
      `${visible(path)} could not be read (${code}).`,
      "Check the file's permissions, or move it out of the folder.",
    );
  }
}

function textOf(content: Uint8Array, shown: string): string {
  try {
    return decodeUtf8(content);
  } catch {
    throw new OpenTipError(
      "bad-text",
      `${shown} is not UTF-8 text.`,
      "Save it as UTF-8 text or HTML, or move it out of the folder if it is no copy of an article.",
    );
  }
}

function folderError(shown: string, { code, message }: NodeJS.ErrnoException): OpenTipError {
  if (code === "ENOENT")
    return new OpenTipError("file-not-found", `There is no folder ${shown}.`, "Check its name.");
  if (code === "ENOTDIR") {
    return new OpenTipError(
      "not-a-directory",
      `${shown} is no folder.`,
      "Give --articles the folder that holds the copies, not one of them.",
    );
  }
  return new OpenTipError(
    "file-not-readable",
    `The folder ${shown} could not be read (${code ?? message}).`,
    "Check its permissions.",
  );
}
