import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { OpenTipError } from "./errors.ts";
import type { Input } from "./input.ts";

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
  return {
    name: path,
    size: found.size,
    async *bytes() {
      try {
        yield* createReadStream(path, { highWaterMark: 64 * 1024 });
      } catch (error) {
        throw fileError(path, error as NodeJS.ErrnoException);
      }
    },
  };
}

/** What comes in on standard input. It can be read once. */
export function openStdin(name = "standard input"): Input {
  return { name, bytes: () => process.stdin as AsyncIterable<Uint8Array> };
}

function fileError(path: string, error: NodeJS.ErrnoException): OpenTipError {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") {
    return new OpenTipError(
      "file-not-found",
      `There is no file ${path}.`,
      "Check the name, and the folder it is in.",
    );
  }
  if (error.code === "EACCES" || error.code === "EPERM") {
    return new OpenTipError("file-not-readable", `${path} may not be read.`, "Check the file's permissions.");
  }
  return new OpenTipError(
    "file-not-readable",
    `${path} could not be read (${error.code ?? error.message}).`,
    "Check the file and the disk.",
  );
}
