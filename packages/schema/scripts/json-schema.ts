import * as z from "zod";
import { schemaAddress } from "../src/addresses.ts";
import { components, type EntityName, entities } from "../src/entities.ts";
import { fieldTitle } from "../src/field-name.ts";

/** A JSON Schema, or a part of one. */
export type JsonObject = { [key: string]: unknown };

const generatedBy = "Generated from packages/schema/src by `npm run generate`. Do not edit.";
const dialect = "https://json-schema.org/draft/2020-12/schema";

/** Everything that has a name in the standard. */
export const named: Readonly<Record<string, z.ZodType>> = { ...components, ...entities };

/** The definition of every named type, in the dialect asked for. Every field has its name in words as its title. */
export function definitions(target: "draft-2020-12" | "draft-07"): Record<string, JsonObject> {
  const key = target === "draft-07" ? "definitions" : "$defs";
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { target, io: "input", uri: (id) => `#/${key}/${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $id: _id, $schema: _schema, ...rest }]) => [
      id,
      withFieldTitles(rest as JsonObject) as JsonObject,
    ]),
  );
}

function withFieldTitles(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withFieldTitles);
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (keyword === "examples" || keyword === "enum") return [keyword, value];
      if (keyword !== "properties") return [keyword, withFieldTitles(value)];
      const fields = Object.entries(value as Record<string, JsonObject>).map(([name, field]) => [
        name,
        { ...(withFieldTitles(field) as JsonObject), title: fieldTitle(name) },
      ]);
      return [keyword, Object.fromEntries(fields)];
    }),
  );
}

/** The bundle for any language: JSON Schema 2020-12, a Dataset at the root, every named type under `$defs`. */
export function jsonSchemaBundle(version: string): JsonObject {
  return {
    $schema: dialect,
    $id: schemaAddress("tip.schema.json", version),
    $comment: generatedBy,
    title: "Open TIP",
    description: "The open data standard for what is said and decided about trafficking in persons.",
    $ref: "#/$defs/Dataset",
    $defs: definitions("draft-2020-12"),
  };
}

/** The name of an entity in file names and addresses: `TierPlacement` is `tier-placement`. */
export function kebabCase(name: string): string {
  return name.replace(/(?<!^)(?=[A-Z])/g, "-").toLowerCase();
}

/** The schema of one entity, whole in one file: its definition and all that it refers to. */
export function entitySchema(entity: EntityName, version: string): JsonObject {
  const all = definitions("draft-2020-12");
  const needed = new Set<string>();
  const need = (name: string) => {
    if (needed.has(name)) return;
    needed.add(name);
    for (const [, other] of JSON.stringify(all[name]).matchAll(/"#\/\$defs\/(\w+)"/g)) need(other as string);
  };
  need(entity);
  const { title, description } = all[entity] as JsonObject;
  return {
    $schema: dialect,
    $id: schemaAddress(`schemas/${kebabCase(entity)}.schema.json`, version),
    $comment: generatedBy,
    title,
    description,
    $ref: `#/$defs/${entity}`,
    $defs: Object.fromEntries(Object.entries(all).filter(([name]) => needed.has(name))),
  };
}
