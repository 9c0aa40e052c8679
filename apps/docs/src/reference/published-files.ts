import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";

// From the working folder, because a built page's own address says nothing about where the packages are.
const require = createRequire(join(process.cwd(), "package.json"));

/** Folders of the packages whose files stand on the site, each below the name that it has there. */
const folders = [
  { root: "@open-tip/schema", folder: "generated", below: "" },
  { root: "@open-tip/schema", folder: "conformance", below: "conformance" },
  { root: "@open-tip/validators", folder: "generated", below: "" },
  { root: "@open-tip/corpus", folder: "generated", below: "corpus" },
] as const;

const formats = /\.(?:json|jsonld|csv|d\.ts|md)$/;

/** A file of the standard as it is published in a package. */
export interface PublishedFile {
  /** Path below `/downloads/`. */
  readonly path: string;
  /** Path in the package, such as `generated/tip.schema.json`. */
  readonly inPackage: string;
  readonly packageName: string;
  readonly text: string;
}

function walk(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    // A package need not have every one of the folders.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** Every published file that needs no program to be read, in order of its path. */
export function publishedFiles(): PublishedFile[] {
  const files = folders.flatMap(({ root: packageName, folder, below }) => {
    const root = dirname(require.resolve(`${packageName}/package.json`));
    return walk(join(root, folder))
      .filter((file) => formats.test(file))
      .map((file) => ({
        path: join(below, relative(join(root, folder), file)),
        inPackage: relative(root, file),
        packageName,
        text: readFileSync(file, "utf8"),
      }));
  });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
