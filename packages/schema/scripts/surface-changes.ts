import type { Change } from "./change.ts";
import { schemaChanges } from "./schema-changes/compare.ts";
import type { Surface, SurfaceList } from "./surface.ts";

/** Names that came and names that went, at one path. */
function nameChanges(path: string, before: readonly string[], after: readonly string[]): Change[] {
  return [
    ...before
      .filter((name) => !after.includes(name))
      .map((name) => ({ path, what: `${name} is taken away`, size: "major" as const })),
    ...after
      .filter((name) => !before.includes(name))
      .map((name) => ({ path, what: `${name} is added`, size: "minor" as const })),
  ];
}

/** The same for what stands under each key that is on both sides; `path` makes a path of the key. */
function namesInside(
  before: Readonly<Record<string, readonly string[]>>,
  after: Readonly<Record<string, readonly string[]>>,
  path: (key: string) => string,
): Change[] {
  return Object.entries(before).flatMap(([key, names]) => {
    const now = after[key];
    return now === undefined ? [] : nameChanges(path(key), names, now);
  });
}

function exportChanges(before: Surface, after: Surface): Change[] {
  return [
    ...nameChanges("package.json exports", Object.keys(before.entries), Object.keys(after.entries)),
    ...nameChanges("package.json exports", before.paths, after.paths),
    ...namesInside(before.entries, after.entries, (entry) => `entry ${entry}`),
    ...nameChanges("files", Object.keys(before.files), Object.keys(after.files)),
    ...namesInside(before.columns, after.columns, (file) => `columns of ${file}`),
  ];
}

function codeChanges(path: string, before: SurfaceList, after: SurfaceList): Change[] {
  const openness: Change[] =
    before.openness === after.openness
      ? []
      : [{ path, what: `is now ${after.openness}`, size: after.openness === "open" ? "minor" : "major" }];
  // Both ways: a deprecated code stays readable, and an active one may be used again.
  const statuses = Object.entries(after.codes)
    .filter(([code, status]) => Object.hasOwn(before.codes, code) && before.codes[code] !== status)
    .map(([code, status]) => ({ path, what: `${code} is now ${status}`, size: "minor" as const }));
  return [
    ...openness,
    ...nameChanges(path, Object.keys(before.codes), Object.keys(after.codes)),
    ...statuses,
  ];
}

function listChanges(before: Surface["codeLists"], after: Surface["codeLists"]): Change[] {
  const both = Object.entries(before).flatMap(([name, list]) => {
    const now = after[name];
    return now === undefined ? [] : codeChanges(`code list ${name}`, list, now);
  });
  return [...nameChanges("code lists", Object.keys(before), Object.keys(after)), ...both];
}

function contentChanges(before: Surface, after: Surface): Change[] {
  return Object.entries(after.files)
    .filter(([file, digest]) => before.files[file] !== digest)
    .map(([path]) => ({ path, what: "has other words or facts", size: "patch" as const }));
}

/**
 * What users of the package would notice between two states of its public surface, each with the size that
 * semantic versioning gives it from 1.0.0 on. Words and facts are named only where nothing else changed: the
 * files that hold them also hold the structure, and a larger change has asked for a larger version already.
 */
export function changes(before: Surface, after: Surface): Change[] {
  const structural = [
    ...exportChanges(before, after),
    ...schemaChanges(before.definitions, after.definitions),
    ...listChanges(before.codeLists, after.codeLists),
  ];
  return structural.length > 0 ? structural : contentChanges(before, after);
}
