import type { FlatSource } from "./shapes.ts";

/** The module from which the flat form builds its tables without zod: a line for each kind of object. */
export function layoutModule({ shapes, languages }: FlatSource): string {
  const lines = Object.entries(shapes).map(
    ([name, shape]) => `  ${JSON.stringify(name)}: ${JSON.stringify(shape)},`,
  );
  return [
    "/** Generated from packages/schema/src by `npm run generate`. Do not edit. */",
    "export const shapes = {",
    ...lines,
    "} as const;",
    "",
    "/** The languages for which every map has a column. */",
    `export const languages = ${JSON.stringify(languages)} as const;`,
    "",
  ].join("\n");
}
