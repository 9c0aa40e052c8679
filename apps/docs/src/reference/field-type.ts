import { components, entities } from "@open-tip/schema";
import { codeListOf, codeListPath } from "./code-lists.ts";
import {
  definition,
  definitions,
  type JsonSchema,
  kebabCase,
  nestedObject,
  referredName,
} from "./json-schema.ts";
import { code, inline, link, pagePath } from "./markup.ts";

/** Address of the page of a named type: its own, or that of the code list that it is. */
export function definitionPath(name: string): string {
  const list = codeListOf(definition(name).enum ?? []);
  if (list) return codeListPath(list);
  const kind = name in entities ? "entities" : name in components ? "components" : undefined;
  if (!kind) throw new Error(`${name} is neither an entity nor a component: it has no page.`);
  return pagePath(`${kind}/${kebabCase(name)}`);
}

/**
 * What an entity's own `id` looks like, to recognise fields that hold the id of another record. Where entities
 * share one, as statutes do with all sources, the first is meant: it is the wider.
 */
const entityByIdPattern = new Map<string, string>();
for (const name of Object.keys(entities)) {
  const pattern = definitions[name]?.properties?.id?.pattern;
  if (pattern !== undefined && !entityByIdPattern.has(pattern)) entityByIdPattern.set(pattern, name);
}

/** The entity whose id a text field holds, if it holds one. */
function entityPointedTo({ pattern }: JsonSchema): string | undefined {
  return pattern === undefined ? undefined : entityByIdPattern.get(pattern);
}

function numberType({ type, minimum, maximum }: JsonSchema): string {
  // The largest year and the largest integer are limits of the notation and say nothing to a reader.
  const from = minimum === undefined || minimum < 0 ? "" : `, from ${minimum}`;
  const to = maximum === undefined || maximum >= 2999 ? "" : ` to ${maximum}`;
  return `${type === "integer" ? "whole number" : "number"}${from}${to}`;
}

function textType(schema: JsonSchema): string {
  const pointsTo = entityPointedTo(schema);
  if (pointsTo !== undefined) return `id of a ${link(definitionPath(pointsTo), code(pointsTo))}`;
  if (schema.enum) {
    const list = codeListOf(schema.enum);
    return list
      ? `code of ${link(codeListPath(list), inline(list.title))}`
      : schema.enum.map(code).join(", ");
  }
  if (schema.format === "date") return "date";
  return "text";
}

/** The type of a field in words, as HTML, with links to what it refers to. */
export function fieldType(schema: JsonSchema): string {
  const name = referredName(schema);
  if (name !== undefined) {
    const list = codeListOf(definition(name).enum ?? []);
    return list
      ? `code of ${link(definitionPath(name), inline(list.title))}`
      : link(definitionPath(name), code(name));
  }
  if (schema.anyOf) return schema.anyOf.map(fieldType).join(" or ");
  if (schema.items) return `list of ${fieldType(schema.items)}`;
  if (schema.type === "null") return code("null");
  if (schema.type === "boolean") return "true or false";
  if (schema.type === "integer" || schema.type === "number") return numberType(schema);
  if (schema.type === "string") return textType(schema);
  if (nestedObject(schema)) return "object";
  return schema.properties?.en ? "text by language" : "object with keys of your own";
}

/** The meaning of a field: its own words, or those of the type that it refers to. */
export function fieldDescription(schema: JsonSchema): string {
  const name = referredName(schema);
  return schema.description ?? (name === undefined ? "" : (definition(name).description ?? ""));
}

/** One value that the field may hold. */
export function fieldExample(schema: JsonSchema): unknown {
  const name = referredName(schema);
  return schema.examples?.[0] ?? (name === undefined ? undefined : definition(name).examples?.[0]);
}
