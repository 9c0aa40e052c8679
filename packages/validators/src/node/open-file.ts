import { closeSync, openSync, readSync } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { OpenTipError } from "../errors.ts";
import { fromStream } from "../from-stream.ts";
import type { Input } from "../input.ts";
import { readAhead } from "../read-ahead.ts";
import { fileError } from "./file-error.ts";

/**
 * Opens a file of the disk for checking. It is read as a stream, never whole.
 * @throws {OpenTipError} `file-not-found`, `is-a-directory` or `file-not-readable`
 */
export async function openFile(path: string): Promise<Input> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw fileError(path, error);
  });
  if (found.isDirectory()) {
    throw new OpenTipError("is-a-directory", `${path} is a folder.`, "Give the files in it by name.");
  }
  // A pipe, such as a shell makes of <(command), has neither a size nor a place to go back to.
  if (!found.isFile()) return fromStream(path, fileBytes(path));
  return {
    name: path,
    size: found.size,
    bytes: () => fileBytes(path),
    slice: (start, end) => readRange(path, start, end),
  };
}

async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  const file = await opened(path);
  try {
    yield* readAhead(file);
  } catch (error) {
    throw error instanceof OpenTipError ? error : fileError(path, error as NodeJS.ErrnoException);
  } finally {
    await file.close();
  }
}

function opened(path: string): Promise<FileHandle> {
  return open(path).catch((error: NodeJS.ErrnoException) => {
    throw fileError(path, error);
  });
}

/** Ranges up to this are read at once: to wait for them would take longer than the reading. */
const AT_ONCE = 64 * 1024;

async function readRange(path: string, start: number, end: number): Promise<Uint8Array> {
  if (end - start <= AT_ONCE) return readAtOnce(path, start, end);
  const file = await opened(path);
  try {
    const bytes = new Uint8Array(Math.max(end - start, 0));
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  } catch (error) {
    throw fileError(path, error as NodeJS.ErrnoException);
  } finally {
    await file.close();
  }
}

function readAtOnce(path: string, start: number, end: number): Uint8Array {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const bytes = new Uint8Array(Math.max(end - start, 0));
    let filled = 0;
    while (filled < bytes.length) {
      const read = readSync(file, bytes, filled, bytes.length - filled, start + filled);
      if (read === 0) break;
      filled += read;
    }
    return bytes.subarray(0, filled);
  } catch (error) {
    throw fileError(path, error as NodeJS.ErrnoException);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
