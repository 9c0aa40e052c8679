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

/** "an `Actor`, or a `Source`, `Article`, …": what a field may point to. */
function pointer(schema: JsonSchema, targets: NonNullable<FieldFacts["targets"]>, many: boolean): string {
  const by = targets[0]?.by ?? "id";
  const [first = "", ...others] = targets.map(({ entity }) => link(definitionPath(entity), code(entity)));
  const article = /^[AEIOU]/.test(targets[0]?.entity ?? "") ? "an" : "a";
  const rest = others.length === 0 ? "" : `, or of a ${others.join(", ")}`;
  // Where the value has a page of its own, its name leads there.
  const name = referredName(schema);
  const word = many ? `${by}s` : by;
  const label = name === undefined ? word : link(definitionPath(name), word);
  return `${label} of ${article} ${first}${rest}${by === "edition" ? ` (${numberType(schema)})` : ""}`;
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
    case "string": {
      const notation = schema.pattern === undefined ? undefined : notations.get(schema.pattern);
      return (
        schema.enum?.map(code).join(", ") ??
        notation?.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase()) ??
        "text"
      );
    }
  }
  return schema.properties?.en ? "text by language" : "object with keys of your own";
}
