import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** What stands in a folder. Links are met, and never followed: so a walk ends, and stays in its folder. */
export type Met =
  | { readonly kind: "file" | "link" | "hidden" | "packages" | "special"; readonly path: string }
  | { readonly kind: "unreadable"; readonly path: string; readonly error: NodeJS.ErrnoException };

/**
 * Walks a folder and the folders in it, by name and so each time in the same order. What systems and tools put there,
 * whose names begin with a dot, and installed packages (`node_modules`) are met and not looked into.
 * @param depth how many folders deep; 1 is what stands directly in it
 */
export async function* walkFolder(folder: string, depth = Number.POSITIVE_INFINITY): AsyncGenerator<Met> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (!Array.isArray(entries)) {
    yield { kind: "unreadable", path: folder, error: entries };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const kind = kindOf(entry);
    if (kind !== "folder") yield { kind, path };
    else if (depth > 1) yield* walkFolder(path, depth - 1);
  }
}

function kindOf(entry: Dirent): Exclude<Met["kind"], "unreadable"> | "folder" {
  if (entry.name.startsWith(".")) return "hidden";
  if (entry.isSymbolicLink()) return "link";
  if (entry.isDirectory()) return entry.name === "node_modules" ? "packages" : "folder";
  return entry.isFile() ? "file" : "special";
}
