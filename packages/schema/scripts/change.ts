/** How far a change moves the version, by semantic versioning. */
export type Size = "patch" | "minor" | "major";

/** One difference between two states of the public surface, as a user of the package would meet it. */
export interface Change {
  /** Where: a subpath of the package, a file, a code list, or a JSON pointer into the bundle. */
  readonly path: string;
  /** What happened there, to stand after the path and a colon. */
  readonly what: string;
  readonly size: Size;
}

const ascending: readonly Size[] = ["patch", "minor", "major"];

/** Orders sizes: negative when `a` is the smaller; nothing at all is the smallest. */
export function compareSizes(a: Size | undefined, b: Size | undefined): number {
  return (a ? ascending.indexOf(a) : -1) - (b ? ascending.indexOf(b) : -1);
}

/** The largest of these sizes; `undefined` when there is none. */
export function largest(sizes: readonly Size[]): Size | undefined {
  return [...sizes].sort(compareSizes).at(-1);
}
