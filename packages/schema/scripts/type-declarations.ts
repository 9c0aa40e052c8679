import { compile, type JSONSchema } from "json-schema-to-typescript";
import { definitions, type JsonObject } from "./json-schema.ts";

/**
 * Plain types for consumers without zod, with a sentence and an example on every field. json-schema-to-typescript
 * reads draft-07 better than 2020-12, and leaves out what no property reaches: so a root interface names everything.
 */
export async function typeDeclarations(): Promise<string> {
  const defs = definitions("draft-07");
  const root = {
    title: "Entities",
    description: "Every named type of the standard, by name.",
    type: "object",
    additionalProperties: false,
    required: Object.keys(defs),
    properties: Object.fromEntries(Object.keys(defs).map((id) => [id, { $ref: `#/definitions/${id}` }])),
    definitions: Object.fromEntries(Object.entries(defs).map(([id, def]) => [id, forEditors(def)])),
  };
  const text = await compile(root as JSONSchema, "Entities", {
    additionalProperties: false,
    unreachableDefinitions: false,
    // "At least one" as a tuple type would differ from what zod infers, and refuse arrays built by `map`.
    ignoreMinAndMaxItems: true,
    bannerComment: "/** Generated from packages/schema/src by `npm run generate`. Do not edit. */",
  });
  return text
    .replace(/\n\s*\*\s*\n\s*\* This interface was referenced by[\s\S]*?(?=\n\s*\*\/)/g, "")
    .replace(/\n\s*\* This interface was referenced by .*\n\s*\* via the `definition` .*/g, "");
}

/**
 * A title on a field would become a type name of its own, so titles go: the key names a type. The first example
 * goes where editors show it.
 */
function forEditors(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(forEditors);
  if (schema === null || typeof schema !== "object") return schema;
  const { title: _title, examples, ...rest } = schema as JsonObject;
  const inner = Object.entries(rest).map(([keyword, value]) => {
    if (keyword === "enum") return [keyword, value];
    if (keyword !== "properties") return [keyword, forEditors(value)];
    const fields = Object.entries(value as JsonObject).map(([name, field]) => [name, forEditors(field)]);
    return [keyword, Object.fromEntries(fields)];
  });
  const plain = Object.fromEntries(inner) as JsonObject;
  if (!Array.isArray(examples) || typeof rest.description !== "string") return plain;
  return { ...plain, description: `${rest.description}\n\n@example\n${exampleText(examples[0])}` };
}

/** An example as code: on one line where it is short. */
function exampleText(example: unknown): string {
  const line = JSON.stringify(example);
  return line.length <= 80 ? line : JSON.stringify(example, null, 2);
}
