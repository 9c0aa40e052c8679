import { components, entities, schemaAddress } from "@open-tip/schema";
import { codeListOf } from "./code-lists.ts";
import { definitionPath, fieldDescription, fieldExample, fieldType } from "./field-type.ts";
import { definition, type JsonSchema, kebabCase, nestedObject } from "./json-schema.ts";
import { blocks, code, codeBlock, downloadPath, inline, link, list } from "./markup.ts";
import type { Page } from "./page.ts";
import { table } from "./table.ts";
import { territoryPath } from "./territories.ts";

/** An example that is longer than this says more below the table than in it. */
const LONGEST_EXAMPLE = 60;

/** The meaning of a field, and below it one value that it may hold. */
function meaningCell(schema: JsonSchema): string {
  const meaning = inline(fieldDescription(schema));
  const example = fieldExample(schema);
  const text = example === undefined ? "" : JSON.stringify(example);
  if (text === "" || text.length > LONGEST_EXAMPLE) return meaning;
  return `${meaning} <span class="example">Example: ${code(text)}</span>`;
}

function fieldTable(schema: JsonSchema, path: string, label: string): string {
  const required = new Set(schema.required);
  const rows = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const fieldPath = path === "" ? name : `${path}.${name}`;
    const words = path === "" && name === "id" ? "id of this record" : fieldType(field);
    const type = nestedObject(field) ? link(`#${headingSlug(fieldPath)}`, words) : words;
    return {
      id: `field-${fieldPath.replaceAll(".", "-")}`,
      cells: [
        code(name) + (required.has(name) ? ' <span class="required">required</span>' : ""),
        type,
        meaningCell(field),
      ],
    };
  });
  return table(["Field", "Type", "Meaning"], rows, { label, className: "fields" });
}

/** The anchor that the heading of a nested object gets. */
function headingSlug(path: string): string {
  return path.replaceAll(".", "").toLowerCase();
}

/** The fields of objects that stand inside the entity, each under the path by which it is reached. */
function nestedTables(schema: JsonSchema, path = ""): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const inner = nestedObject(field);
    if (!inner) return [];
    const fieldPath = path === "" ? name : `${path}.${name}`;
    return [
      `### \`${fieldPath}\``,
      `<p>${inline(inner.description ?? "")}</p>`,
      fieldTable(inner, fieldPath, `Fields of ${fieldPath}`),
      ...nestedTables(inner, fieldPath),
    ];
  });
}

/** A value as HTML: codes of territories lead to what is known about the territory. */
function valueMarkup(name: string): (value: string) => string {
  return name === "TerritoryCode" ? (value) => link(territoryPath(value), code(value)) : code;
}

function page(kind: "entities" | "components", name: string, order: number): Page {
  const schema = definition(name);
  const { title = name, description = "", examples = [] } = schema;
  const shape = schema.properties
    ? blocks("## Fields", fieldTable(schema, "", `Fields of ${title}`), ...nestedTables(schema))
    : blocks(
        "## Values",
        schema.enum && `<p class="values">${schema.enum.map(valueMarkup(name)).join(" ")}</p>`,
      );
  return {
    id: `${kind}/${kebabCase(name)}`,
    title,
    description,
    sidebar: { order },
    body: blocks(
      `<p class="lead">${inline(description)}</p>`,
      shape,
      "## Example",
      ...examples.map((example) => codeBlock("json", JSON.stringify(example, null, 2))),
      "## Where it is defined",
      list([
        `TypeScript: ${code(`import { ${name} } from "@open-tip/schema"`)}, a zod schema and a type of one name. Without zod: ${code(`import type { ${name} } from "@open-tip/schema/types"`)}.`,
        `JSON Schema: ${code(`$defs/${name}`)} of ${link(downloadPath("tip.schema.json"), code("tip.schema.json"))}, published as ${code(`${schemaAddress("tip.schema.json")}#/$defs/${name}`)}.`,
      ]),
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
export function entityPages(): Page[] {
  const entityNames = Object.keys(entities);
  const componentNames = Object.keys(components);
  // A component that is a code list has its page there.
  const ownPage = componentNames.filter((name) => !codeListOf(definition(name).enum ?? []));
  return [
    indexPage(
      "entities",
      "Entities",
      "What the standard has records of. Every record has an id, which never changes and is never used again.",
      entityNames,
    ),
    ...entityNames.map((name, at) => page("entities", name, at + 1)),
    indexPage(
      "components",
      "Components",
      "Parts of entities that have a name and no id of their own.",
      componentNames,
    ),
    ...ownPage.map((name, at) => page("components", name, at + 1)),
  ];
}
