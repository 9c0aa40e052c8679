import { OpenTipError } from "../errors.ts";
import { visible } from "../printable.ts";

/** Why a file or a folder cannot be opened or read, in words. */
export function fileError(
  path: string,
  error: NodeJS.ErrnoException,
  what: "file" | "folder" = "file",
): OpenTipError {
  const shown = visible(path);
  switch (error.code) {
    case "ENOENT":
    case "ENOTDIR":
      return new OpenTipError(
        "file-not-found",
        `There is no ${what} ${shown}.`,
        "Check the name, and the folder it is in.",
      );
    case "EACCES":
    case "EPERM":
      return new OpenTipError(
        "file-not-readable",
        `${shown} may not be read.`,
        `Check the ${what}'s permissions.`,
      );
    case "ELOOP":
      return new OpenTipError(
        "file-not-found",
        `${shown} is a link that leads back to itself.`,
        "Give the file that was meant.",
      );
    default:
      return new OpenTipError(
        "file-not-readable",
        `${shown} could not be read (${error.code ?? error.message}).`,
        `Check the ${what} and the disk.`,
      );
  }
}
