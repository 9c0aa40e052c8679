import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { CodeList } from "../src/code-list.ts";
import { codeLists } from "../src/code-lists.ts";
import { exportedNames } from "./exported-names.ts";
import { jsonSchemaBundle } from "./json-schema.ts";
import type { Definitions } from "./schema-changes/schema.ts";
import { structureOf } from "./schema-structure.ts";

/** What a code list promises: may others add codes, and which codes are there. */
export interface SurfaceList {
  readonly openness: CodeList["openness"];
  readonly codes: Readonly<Record<string, "active" | "deprecated">>;
}

/** All that users of the package can lean on, as plain JSON. */
export interface Surface {
  /** Subpath of each entry with JavaScript to the names that it exports; a type is `type Name`. */
  readonly entries: Readonly<Record<string, readonly string[]>>;
  /** The other subpaths that package.json exports, as they are written there. */
  readonly paths: readonly string[];
  /**
   * Files under the subpaths that end in `*`, to a digest. Words and facts are kept only so: which word was
   * changed is for git to show; that one was changed, and wants a patch, would go unseen without.
   */
  readonly files: Readonly<Record<string, string>>;
  /** The columns of those files that are tables. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** `$defs` of the JSON Schema bundle, without words. */
  readonly definitions: Definitions;
  readonly codeLists: Readonly<Record<string, SurfaceList>>;
}

type Target = string | Readonly<Record<string, string>>;

const root = new URL("../", import.meta.url);
const inPackage = (path: string) => fileURLToPath(new URL(path, root));
const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** Files that a subpath such as `./generated/*` reaches: the subpath of each, and its text. */
function filesUnder(subpath: string, target: string): [string, string][] {
  const folder = inPackage(target.replace("*", ""));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = relative(folder, path).replaceAll("\\", "/");
      return [subpath.replace("*", name), readFileSync(path, "utf8")];
    });
}

function columnsOf([path, text]: readonly [string, string]): [string, string[]][] {
  return path.endsWith(".csv") ? [[path, (text.split("\n")[0] ?? "").split(",")]] : [];
}

function surfaceList({ name, openness, codes }: CodeList): [string, SurfaceList] {
  const statuses = codes.map(({ code, status = "active" }) => [code, status] as const);
  return [name, { openness, codes: Object.fromEntries(statuses.sort(byName)) }];
}

/**
 * Reads the public surface: structure from the sources, files as they lie in the package's folders.
 * Entries are found in package.json, so that a new one needs no line here.
 */
export function publicSurface(): Surface {
  const manifest = JSON.parse(readFileSync(inPackage("package.json"), "utf8"));
  const targets = Object.entries(manifest.exports as Record<string, Target>).sort(byName);
  const sources = targets.flatMap(([subpath, target]) => {
    const source = typeof target === "string" ? undefined : target["@open-tip/source"];
    return source === undefined ? [] : [[subpath, inPackage(source)] as const];
  });
  const names = exportedNames(sources.map(([, file]) => file));
  const files = targets
    .flatMap(([subpath, target]) =>
      typeof target === "string" && target.endsWith("/*") ? filesUnder(subpath, target) : [],
    )
    .sort(byName);
  const { $defs } = jsonSchemaBundle(manifest.version);
  return {
    entries: Object.fromEntries(sources.map(([subpath], index) => [subpath, names[index] ?? []])),
    paths: targets.map(([subpath]) => subpath).filter((path) => !sources.some(([entry]) => entry === path)),
    files: Object.fromEntries(files.map(([path, text]) => [path, digest(text)])),
    columns: Object.fromEntries(files.flatMap(columnsOf)),
    definitions: structureOf({ $defs }).$defs as Definitions,
    codeLists: Object.fromEntries((codeLists as readonly CodeList[]).map(surfaceList).sort(byName)),
  };
}
