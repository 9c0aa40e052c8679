import { components, entities, schemaAddress } from "@open-tip/schema";
import { definitionPath } from "./addresses.ts";
import { fieldFacts } from "./field-facts.ts";
import { fieldTables } from "./field-table.ts";
import { flatExample } from "./flat-example.ts";
import { definition, kebabCase } from "./json-schema.ts";
import { blocks, code, codeBlock, downloadPath, inline, link, list } from "./markup.ts";
import type { Page } from "./page.ts";
import { rdfExample } from "./rdf-example.ts";
import { table } from "./table.ts";
import { territoryPath } from "./territories.ts";
import { typedExample } from "./typed-example.ts";
import { whereReferenced, whereUsed } from "./uses.ts";

/** Fields, or the values of what has none. Codes of territories lead to what is known about the territory. */
function shape(name: string): string[] {
  const schema = definition(name);
  if (schema.properties) return ["## Fields", ...fieldTables(name)];
  const areTerritories = fieldFacts(name).targets?.some(({ entity }) => entity === "Territory");
  const values = (schema.enum ?? []).map((value) =>
    areTerritories ? link(territoryPath(value), code(value)) : code(value),
  );
  return ["## Values", `<p class="values">${values.join(" ")}</p>`];
}

async function examples(name: string): Promise<string[]> {
  const { examples: all = [] } = definition(name);
  return [
    ...all.map((example) => codeBlock("json", JSON.stringify(example, null, 2))),
    `The same in TypeScript, where the editor shows what each field means:`,
    ...all.map((example) => codeBlock("ts", typedExample(name, example), undefined, true)),
    ...(name in entities ? await otherForms(name, all) : []),
  ];
}

/** The examples of an entity as tables and as linked data. */
async function otherForms(name: string, all: readonly unknown[]): Promise<string[]> {
  const tables = all.flatMap((example) => flatExample(name, example));
  const triples = (await Promise.all(all.map((example) => rdfExample(name, example)))).filter(
    (text) => text !== undefined,
  );
  return [
    ...(tables.length > 0
      ? [
          `The same as CSV, a table for each list in it; ${link(downloadPath("flat/datapackage.json"), "the package of all tables")} says what their columns hold:`,
          ...tables.map(({ table, csv }) => codeBlock("csv", csv, `${table}.csv`)),
        ]
      : []),
    ...(triples.length > 0
      ? [
          `The same as RDF, in Turtle, as ${link(downloadPath("json-ld/context.jsonld"), "the JSON-LD context")} makes it of the JSON above:`,
          ...triples.map((text) => codeBlock("turtle", text)),
        ]
      : []),
  ];
}

/** Where a published file is on this site, and under which address everywhere. */
function published(file: string, fragment = ""): string {
  return `${link(downloadPath(file), code(file))}, published as ${code(schemaAddress(file) + fragment)}`;
}

function whereDefined(name: string): string[] {
  const own = name in entities ? `schemas/${kebabCase(name)}.schema.json` : undefined;
  return [
    "## Where it is defined",
    list([
      `TypeScript: ${code(`import { ${name} } from "@open-tip/schema"`)}, a zod schema and a type of one name. Without zod: ${code(`import type { ${name} } from "@open-tip/schema/types"`)}.`,
      ...(own === undefined
        ? []
        : [`JSON Schema, whole in one file: ${published(own)}, which is its ${code("$id")}.`]),
      `JSON Schema, among all others: ${code(`$defs/${name}`)} of ${published("tip.schema.json", `#/$defs/${name}`)}.`,
    ]),
  ];
}

async function page(kind: "entities" | "components", name: string, order: number): Promise<Page> {
  const { title = name, description = "" } = definition(name);
  return {
    id: `${kind}/${kebabCase(name)}`,
    title,
    description,
    sidebar: { order },
    body: blocks(
      `<p class="lead">${inline(description)}</p>`,
      ...shape(name),
      "## Example",
      ...(await examples(name)),
      ...whereReferenced(name),
      ...whereUsed(name),
      ...whereDefined(name),
    ),
  };
}

function indexPage(id: "entities" | "components", title: string, description: string, names: string[]): Page {
  return {
    id,
    title,
    description,
    sidebar: { label: `All ${id}`, order: 0 },
    body: blocks(
      `<p class="lead">${inline(description)}</p>`,
      table(
        [title, "What it is"],
        names.map((name) => {
          const { title: label = name, description: meaning = "" } = definition(name);
          return { cells: [link(definitionPath(name), inline(label)), inline(meaning)] };
        }),
        { label: title },
      ),
    ),
  };
}

/** A page per entity and per component, and one for each kind that lists them. */
export async function entityPages(): Promise<Page[]> {
  const entityNames = Object.keys(entities);
  const componentNames = Object.keys(components);
  // A component that is a code list has its page there.
  const ownPage = componentNames.filter((name) => fieldFacts(name).list === undefined);
  return [
    indexPage(
      "entities",
      "Entities",
      "What the standard has records of. Every record has an id, which never changes and is never used again.",
      entityNames,
    ),
    ...(await Promise.all(entityNames.map((name, at) => page("entities", name, at + 1)))),
    indexPage(
      "components",
      "Components",
      "Parts of entities that have a name and no id of their own.",
      componentNames,
    ),
    ...(await Promise.all(ownPage.map((name, at) => page("components", name, at + 1)))),
  ];
}
