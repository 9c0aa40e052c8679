import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { z } from "zod";
import { components, entities } from "../src/entities.ts";
import { readJson } from "./cases.ts";

/** Everything that has a name in the standard: entities and their named parts. */
export const named: Readonly<Record<string, z.ZodType>> = { ...components, ...entities };

/** The published bundle, as a consumer without zod gets it. */
export const bundle = readJson("generated/tip.schema.json") as {
  readonly $id: string;
  readonly $defs: Readonly<Record<string, object>>;
};

/** A strict JSON Schema 2020-12 compiler that knows the published bundle. */
export const ajv = new Ajv2020({ strict: true, allErrors: true, verbose: true });
addFormats.default(ajv);
ajv.addSchema(bundle);

/** What JSON Schema says of an entity: the compiled `$defs` entry. */
export function jsonSchemaOf(entity: string): ValidateFunction {
  const validate = ajv.getSchema(`${bundle.$id}#/$defs/${entity}`);
  if (validate === undefined) throw new Error(`generated/tip.schema.json has no $defs/${entity}`);
  return validate;
}

/** What zod says of an entity. */
export function zodOf(entity: string): z.ZodType {
  const schema = named[entity];
  if (schema === undefined) throw new Error(`entities.ts has no ${entity}`);
  return schema;
}
