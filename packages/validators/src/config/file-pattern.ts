import { existsSync, statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import picomatch from "picomatch";
import { isWithin } from "../node/link-target.ts";

/** Whether one of some patterns fits a file. They are relative to a folder; one without a slash fits names anywhere. */
export function fitsFile(patterns: string | readonly string[], folder: string, file: string): boolean {
  const path = relative(folder, resolve(file)).split(sep).join("/");
  return [patterns]
    .flat()
    .some((pattern) =>
      picomatch(pattern.replace(/^\.\//, ""), { dot: true, basename: !pattern.includes("/") })(path),
    );
}

/** Whether a call looked at all that some patterns could fit, so that one that fits nothing is of no use. */
export function isLookedAt(
  patterns: string | readonly string[],
  folder: string,
  args: readonly string[],
): boolean {
  const folders = args.map((arg) => resolve(arg)).filter(isFolder);
  return [patterns].flat().every((pattern) => {
    const { base, isGlob } = picomatch.scan(pattern);
    const inPlace = pattern.includes("/");
    const place = inPlace ? resolve(folder, base) : folder;
    if (folders.some((one) => isWithin(one, place))) return true;
    return inPlace && !isGlob && !existsSync(resolve(folder, pattern));
  });
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
