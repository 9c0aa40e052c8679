import * as standard from "@open-tip/schema";
import { codeLists } from "@open-tip/schema/code-lists";
import { codeListPath, definitionPath } from "./addresses.ts";
import { type FieldFacts, fieldFacts } from "./field-facts.ts";
import { type JsonSchema, nestedObject, referredName } from "./json-schema.ts";
import { code, inline, link } from "./markup.ts";

/** What a schema that the package exports can tell of itself. */
interface Exported {
  toJSONSchema(parameters: { readonly io: "input" }): unknown;
}

function isSchema(value: unknown): value is Exported {
  return typeof value === "object" && value !== null && "toJSONSchema" in value;
}

/** What the notation of a text is called: the package exports each such notation, with its title. */
const notations = new Map(
  Object.values<unknown>(standard).flatMap((one) => {
    const { pattern, title } = isSchema(one) ? (one.toJSONSchema({ io: "input" }) as JsonSchema) : {};
    return pattern === undefined || title === undefined ? [] : [[pattern, title] as const];
  }),
);

function numberType({ type, minimum, maximum }: JsonSchema): string {
  // The largest year and the largest integer are limits of the notation and say nothing to a reader.
  const from = minimum === undefined || minimum < 0 ? "" : `, from ${minimum}`;
  const to = maximum === undefined || maximum >= 2999 ? "" : ` to ${maximum}`;
  return `${type === "integer" ? "whole number" : "number"}${from}${to}`;
}

function codeOf(list: string, many: boolean): string {
  const { title = list, openness } = codeLists.find(({ name }) => name === list) ?? {};
  const page = link(codeListPath(list), inline(title));
  const own = many ? ", or of your own" : ", or one of your own";
  return `${many ? "codes" : "code"} of ${page}${openness === "open" ? own : ""}`;
}

function withArticle(name: string): string {
  return `${/^[AEIOU]/i.test(name) ? "an" : "a"} `;
}

/** "date", "texts, each a web address": a text by its notation, where it has one with a name. */
function textType({ pattern, enum: values }: JsonSchema, many: boolean): string {
  if (values) return values.map(code).join(", ");
  // An abbreviation keeps its capitals.
  const notation = notations.get(pattern ?? "")?.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
  if (notation === undefined) return many ? "texts" : "text";
  return many ? `texts, each ${withArticle(notation)}${notation}` : notation;
}

/** "an `Article`, a `ReportEdition` or a `Source`". */
function anyOf(names: readonly string[]): string {
  const each = names.map((name) => withArticle(name) + link(definitionPath(name), code(name)));
  return new Intl.ListFormat("en-GB", { type: "disjunction" }).format(each);
}

/** What a field may point to, and by what. */
function pointer(schema: JsonSchema, targets: NonNullable<FieldFacts["targets"]>, many: boolean): string {
  const by = targets[0]?.by ?? "id";
  // Where the value has a page of its own, its name leads there.
  const name = referredName(schema);
  const word = many ? `${by}s` : by;
  const label = name === undefined ? word : link(definitionPath(name), word);
  const records = anyOf(targets.map(({ entity }) => entity));
  return `${label}${many ? ", each of" : " of"} ${records}${by === "edition" ? ` (${numberType(schema)})` : ""}`;
}

/**
 * The type of a field in words, as HTML, with links to what it refers to.
 * @param owner the named type that has the field
 * @param path where the field is in it
 */
export function fieldType(schema: JsonSchema, owner: string, path: string, many = false): string {
  const { list, targets } = fieldFacts(owner, path);
  if (schema.anyOf) return schema.anyOf.map((one) => fieldType(one, owner, path, many)).join(" or ");
  if (schema.items) return `list of ${fieldType(schema.items, owner, `${path}[]`, true)}`;
  if (list !== undefined) return codeOf(list, many);
  if (targets !== undefined) return pointer(schema, targets, many);
  const name = referredName(schema);
  if (name !== undefined) return link(definitionPath(name), code(name));
  if (nestedObject(schema)) return many ? "objects" : "object";
  switch (schema.type) {
    case "null":
      return code("null");
    case "boolean":
      return "true or false";
    case "integer":
    case "number":
      return numberType(schema);
    case "string":
      return textType(schema, many);
  }
  return schema.properties?.en ? "text by language" : "object with keys of your own";
}
