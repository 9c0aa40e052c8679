import { readFileSync } from "node:fs";
import type { Dataset } from "@open-tip/schema";
import { type FlatRow, flatColumns, flatten, toCsv } from "@open-tip/schema/flat";
import standard from "@open-tip/schema/generated/flat/datapackage.json" with { type: "json" };

interface Field {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
}
interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly foreignKeys?: readonly ForeignKey[];
    readonly [property: string]: unknown;
  };
}

const resources = standard.resources as unknown as readonly Resource[];
const [, ...howToRead] = standard.description.split("\n\n").slice(0, -1);
const description = [
  "The Open TIP corpus in the flat form of the standard: a table for each list of records that is not empty, `dataset` with one row for the fields of the dataset itself, and a table for each list of objects inside a record, such as `statements_speakers`.",
  ...howToRead,
].join("\n\n");

/** A dataset as CSV, and a Frictionless data package that describes just those files: name to text. */
export function flatPackage(dataset: Dataset): Record<string, string> {
  const { homepage, version } = manifest();
  const tables = flatten(dataset);
  const dataPackage = {
    $comment: "Generated from packages/corpus/src by `npm run generate`. Do not edit.",
    profile: standard.profile,
    name: "open-tip-corpus",
    title: dataset.title.en,
    description,
    homepage,
    version,
    licenses: [{ name: dataset.licence, path: "https://creativecommons.org/licenses/by/4.0/" }],
    contributors: dataset.creators.map((title) => ({ title, role: "author" })),
    resources: resources.flatMap((resource) => {
      const rows = tables[resource.name];
      return rows === undefined ? [] : [described(resource, rows, Object.keys(tables))];
    }),
  };
  const files = Object.entries(tables).map(([name, rows]) => [
    `${name}.csv`,
    toCsv(rows, flatColumns(name, rows)),
  ]);
  return { "datapackage.json": `${JSON.stringify(dataPackage, null, 2)}\n`, ...Object.fromEntries(files) };
}

/** What the standard says of a table, for its columns here. A key to a table that has no rows is blank throughout. */
function described(resource: Resource, rows: readonly FlatRow[], tables: readonly string[]): Resource {
  const { fields, foreignKeys = [], ...schema } = resource.schema;
  const known = new Map(fields.map((field) => [field.name, field]));
  const columns = flatColumns(resource.name, rows).map((name) => known.get(name) ?? inAnotherLanguage(name));
  const keys = foreignKeys.filter(({ reference: { resource } }) => ["", ...tables].includes(resource));
  return {
    ...resource,
    path: `${resource.name}.csv`,
    schema: { fields: columns, ...schema, ...(keys.length > 0 && { foreignKeys: keys }) },
  };

  /** The standard describes the English column of a text; others are said to be the same in their language. */
  function inAnotherLanguage(name: string): Field {
    const at = name.lastIndexOf("_");
    const english = known.get(`${name.slice(0, at)}_en`);
    if (english === undefined)
      throw new Error(`The standard does not define the column ${name} of ${resource.name}.`);
    return { ...english, name, description: `${english.description} In the language ${name.slice(at + 1)}.` };
  }
}

function manifest(): { readonly homepage: string; readonly version: string } {
  return JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
}
