import { readdirSync, readFileSync } from "node:fs";

/** One piece of data and the verdict on its shape. */
export interface Case {
  readonly description: string;
  readonly data: unknown;
  readonly valid: boolean;
  /** For invalid data: JSON Pointer into the bundle to the keyword that refuses it. */
  readonly clause?: string;
}

/** Cases about one thing that the standard says about one entity. */
export interface CaseGroup {
  readonly description: string;
  readonly entity: string;
  readonly specification?: string;
  readonly tests: readonly Case[];
}

/** A JSON file of the package, by its path inside it. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), "utf8"));
}

/** Every published case file, by name. The folder is listed, so that a new file needs no entry anywhere. */
export const caseFiles: ReadonlyMap<string, readonly CaseGroup[]> = new Map(
  readdirSync(new URL("../conformance/", import.meta.url))
    .filter((name) => name.endsWith(".json") && name !== "cases.schema.json")
    .map((name) => [name, readJson(`conformance/${name}`) as CaseGroup[]]),
);

/** Every group of every file. */
export const caseGroups: readonly CaseGroup[] = [...caseFiles.values()].flat();
