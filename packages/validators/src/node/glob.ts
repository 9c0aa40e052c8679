import { relative, sep } from "node:path";
import picomatch from "picomatch";

/** A pattern of paths: where to look, how deep, and what to take. */
export interface Glob {
  readonly folder: string;
  readonly depth: number;
  readonly matches: (path: string) => boolean;
}

/** Reads a pattern such as `data/*.csv`; undefined where a text is none. */
export function globOf(text: string): Glob | undefined {
  const { base, glob, isGlob, negated } = picomatch.scan(sep === "\\" ? text.replaceAll("\\", "/") : text, {
    unescape: true,
  });
  if (!isGlob || negated) return undefined;
  const folder = base || ".";
  const matches = picomatch(glob);
  return {
    folder,
    depth: glob.includes("**") ? Number.POSITIVE_INFINITY : glob.split("/").length,
    matches: (path) => matches(relative(folder, path)),
  };
}
