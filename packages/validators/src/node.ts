import { OpenTipError } from "./errors.ts";
import { fromStream } from "./from-stream.ts";
import type { Input } from "./input.ts";
import { findFiles } from "./node/find-files.ts";
import { openFile } from "./node/open-file.ts";

export { openFile } from "./node/open-file.ts";
export { spillToDisk } from "./spill-to-disk.ts";

/**
 * Opens the files that paths, folders and patterns name: see {@link findFiles}, which also says what was passed over.
 * @throws {OpenTipError} `no-files`, or as {@link openFile}, where its turn comes
 */
export async function* openPaths(paths: string | readonly string[]): AsyncGenerator<Input> {
  const { files, notOpened } = await findFiles(typeof paths === "string" ? [paths] : paths);
  for (const path of files) yield await openFile(path);
  for (const { code, message, remedy } of notOpened) throw new OpenTipError(code, message, remedy);
}

/** What comes in on standard input. It can be read once. */
export function openStdin(name = "standard input"): Input {
  return fromStream(name, process.stdin);
}

export { type FoundFiles, findFiles } from "./node/find-files.ts";
export { type FixOptions, fixFile } from "./node/fix-file.ts";
