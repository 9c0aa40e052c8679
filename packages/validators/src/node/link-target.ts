import { realpath, stat } from "node:fs/promises";
import { sep } from "node:path";

/** What a link leads to in the end. */
export type LinkTarget =
  | { readonly kind: "file" | "folder"; readonly path: string }
  /** It is broken, or leads back to itself. */
  | { readonly kind: "nothing" };

/** Follows a link to its end. */
export async function linkTarget(link: string): Promise<LinkTarget> {
  try {
    const path = await realpath(link);
    return { kind: (await stat(path)).isDirectory() ? "folder" : "file", path };
  } catch {
    return { kind: "nothing" };
  }
}

/** Whether a path is a folder's, or is that folder. Both are without links. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
