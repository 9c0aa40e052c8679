import { compile, type JSONSchema } from "json-schema-to-typescript";
import { z } from "zod";
import { schemaAddress } from "../src/addresses.ts";
import { components, entities } from "../src/entities.ts";

type JsonObject = { [key: string]: unknown };

const named: Record<string, z.ZodType> = { ...components, ...entities };

function definitions(target: "draft-2020-12" | "draft-07"): Record<string, JsonObject> {
  const key = target === "draft-07" ? "definitions" : "$defs";
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { target, io: "input", uri: (id) => `#/${key}/${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $id: _id, $schema: _schema, ...rest }]) => [id, rest as JsonObject]),
  );
}

/** The bundle for any language: JSON Schema 2020-12, a Dataset at the root, every entity under `$defs`. */
export function jsonSchemaBundle(version: string): JsonObject {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: schemaAddress("tip.schema.json", version),
    $comment: "Generated from packages/schema/src by `npm run generate`. Do not edit.",
    title: "Open TIP",
    description: "The open data standard for what is said and decided about trafficking in persons.",
    $ref: "#/$defs/Dataset",
    $defs: definitions("draft-2020-12"),
  };
}

/**
 * Plain types for consumers without zod. json-schema-to-typescript reads draft-07 better than 2020-12, and
 * leaves out what no property reaches: so a root interface names everything.
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
    definitions: withoutInnerTitles(defs),
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

/** A title on a field would become a type name of its own; only the named types keep theirs. */
function withoutInnerTitles(defs: Record<string, JsonObject>): Record<string, JsonObject> {
  const strip = (value: unknown, isSchema: boolean): unknown => {
    if (Array.isArray(value)) return value.map((item) => strip(item, isSchema));
    if (value === null || typeof value !== "object") return value;
    const entries = Object.entries(value)
      .filter(([key]) => !(isSchema && (key === "title" || key === "examples")))
      .map(([key, inner]) => [key, strip(inner, key !== "properties")]);
    return Object.fromEntries(entries);
  };
  return Object.fromEntries(Object.entries(defs).map(([id, def]) => [id, strip(def, true) as JsonObject]));
}
