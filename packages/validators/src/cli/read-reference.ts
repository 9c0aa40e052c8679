import { stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { OpenTipError } from "../errors.ts";
import { openFile } from "../node.ts";
import type { Reference } from "../reference.ts";
import { referenceOf } from "../reference-of.ts";

/**
 * What `--reference` names: a file of placements, or an installed package whose entry exports `reference`, such as
 * `@open-tip/corpus/history`. The package is found from the folder in which the command was called: this package does
 * not depend on it.
 */
export async function readReference(name: string): Promise<Reference> {
  if (await stat(name).catch(() => undefined)) return fromFile(name);
  const found = resolve(name);
  if (found === undefined) {
    throw new OpenTipError(
      "file-not-found",
      `--reference ${JSON.stringify(name)} is neither a file nor an installed package.`,
      `Give a table of placements, or install the package here: npm install ${packageOf(name)}`,
    );
  }
  const { reference } = (await import(pathToFileURL(found).href)) as { readonly reference?: Reference };
  if (reference === undefined) {
    throw new OpenTipError(
      "bad-option",
      `${name} exports no reference.`,
      "Give a package that does, such as @open-tip/corpus/history, or a table of placements.",
    );
  }
  return reference;
}

async function fromFile(path: string): Promise<Reference> {
  const { reference, report } = await referenceOf(await openFile(path));
  if (report.coverage.placements > 0) return reference;
  throw new OpenTipError(
    "bad-option",
    `No placement could be read in ${path}: it is ${report.what}.`,
    `Look what is wrong with it: open-tip check ${path}`,
  );
}

function resolve(name: string): string | undefined {
  for (const folder of [process.cwd(), import.meta.dirname]) {
    try {
      return createRequire(join(folder, "here.js")).resolve(name);
    } catch {}
  }
  return undefined;
}

function packageOf(name: string): string {
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
}
