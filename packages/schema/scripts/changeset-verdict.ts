import { type Change, compareSizes, largest, type Size } from "./change.ts";

/** The part of a changeset that is decided on. */
interface Changeset {
  readonly releases: readonly { readonly name: string; readonly type: Size | "none" }[];
}

/**
 * How far pending changesets raise the version of packages that share one: as far as the largest of them.
 * @param group names of the packages that are versioned together
 */
export function pendingSize(changesets: readonly Changeset[], group: readonly string[]): Size | undefined {
  const releases = changesets.flatMap((changeset) => changeset.releases);
  return largest(
    releases.flatMap(({ name, type }) => (group.includes(name) && type !== "none" ? [type] : [])),
  );
}

/**
 * Do the pending changesets announce what changed? Says what is missing, or `undefined` when nothing is.
 * Before 1.0.0 a minor version may do what a major one does later.
 * @param released the version whose surface the changes start from
 */
export function missingChangeset(
  changes: readonly Change[],
  released: string,
  pending: Size | undefined,
): string | undefined {
  const size = largest(changes.map((change) => change.size));
  const needed = size === "major" && released.startsWith("0.") ? "minor" : size;
  if (needed === undefined || compareSizes(pending, needed) >= 0) return undefined;
  const why = needed === size ? "" : " (a major change is a minor version before 1.0.0)";
  return [
    `The public surface is not that of ${released} any more:`,
    ...changes.map((change) => `  ${change.size}  ${change.path}: ${change.what}`),
    `This needs a ${needed} changeset${why}; pending is ${pending ? `only a ${pending} one` : "none"}.`,
    `Run \`npx changeset\` and choose ${needed} for @open-tip/schema, or take the change back.`,
  ].join("\n");
}
