import { fieldInWords, fieldTitle } from "../../src/field-name.ts";
import { buildLayout, root, type TableLayout } from "../../src/flat/build-layout.ts";
import { toCsv } from "../../src/flat/csv.ts";
import type { JsonObject } from "../json-schema.ts";
import { foreignKeys } from "./foreign-keys.ts";
import { layoutModule } from "./layout-module.ts";
import { type FlatSource, flatSource } from "./shapes.ts";
import { type TableWords, tableFields } from "./table-fields.ts";

const description = [
  "The flat form of a dataset: a table for each list of records, `dataset` with one row for the fields of the dataset itself, and a table for each list of objects inside a record, such as `statements_speakers`.",
  "Its rows have the id of the record in `record` and their place in the list in `position`; a list in a list adds its own place after a dot. The row that the list belongs to holds its length.",
  "An object that is no list is spread over columns: `published_date`. Text by language has a column for each language: `name_en`; add others as `name_fr`, here too.",
  "A list of values is one cell, joined by `|`, with `|` and `\\` escaped by `\\`; a lone `|` is an empty list. A blank cell is an absent value, or null where the standard has null. `extensions` are JSON text.",
  "Territories and editions of the report are pointed to by their codes and years, which are the standard's own: these are no foreign keys, and a dataset need not describe them.",
  "The paths are those of empty templates: write your tables over them, and those that you leave empty stay valid.",
].join("\n\n");

const templatePath = (table: string) => `templates/${table}.csv`;

function resources(source: FlatSource, layout: ReadonlyMap<string, TableLayout>): JsonObject[] {
  const rootDescription = source.schemas.get(root.shape)?.meta()?.description ?? "";
  // A table is described where its list stands, which comes before it.
  const words = new Map<string, TableWords>([
    [root.table, { title: "Dataset", description: rootDescription }],
  ]);
  const keyOf = (table: string) => layout.get(table)?.key[0] ?? "";
  return [...layout.values()].map((table) => {
    const fields = tableFields(table, source, (child, names, itsDescription) => {
      const above = table.name === root.table ? undefined : words.get(table.name)?.title;
      const [first = "", ...rest] = names;
      const title = [above ?? fieldTitle(first), ...(above ? names : rest).map(fieldInWords)].join(": ");
      words.set(child, { title, description: itsDescription });
    });
    const keys = foreignKeys(table, keyOf);
    return {
      name: table.name,
      path: templatePath(table.name),
      profile: "tabular-data-resource",
      ...words.get(table.name),
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      schema: {
        fields,
        missingValues: [""],
        primaryKey: table.key,
        ...(keys.length > 0 && { foreignKeys: keys }),
      },
    };
  });
}

/** The generated files of the flat form: path under `generated/` to text. */
export function flatFiles(version: string, homepage: string): Record<string, string> {
  const source = flatSource();
  const layout = buildLayout(source.shapes, source.languages);
  const dataPackage = {
    $comment: "Generated from packages/schema/src by `npm run generate`. Do not edit.",
    profile: "tabular-data-package",
    name: "open-tip",
    title: "Open TIP",
    description,
    homepage,
    version,
    resources: resources(source, layout),
  };
  const templates = [...layout.values()].map(({ name, columns }) => [
    `flat/${templatePath(name)}`,
    toCsv([], columns),
  ]);
  return {
    "flat-layout.ts": layoutModule(source),
    "flat/datapackage.json": `${JSON.stringify(dataPackage, null, 2)}\n`,
    ...Object.fromEntries(templates),
  };
}
