import type * as z from "zod";
import { Dataset } from "../../src/dataset.ts";
import { root, type Shapes } from "../../src/flat/build-layout.ts";
import { named } from "../json-schema.ts";

/** What the flat form is made from: the kinds of objects in a dataset, their schemas, and the languages. */
export interface FlatSource {
  readonly shapes: Shapes;
  /** The schema of each shape. */
  readonly schemas: ReadonlyMap<string, z.ZodObject>;
  /** The languages that every map has. */
  readonly languages: readonly string[];
}

/** A schema without what makes it optional, nullable or a list. */
export interface Unwrapped {
  readonly inner: z.ZodType;
  readonly optional: boolean;
  readonly nullable: boolean;
  readonly list: boolean;
}

const definition = (schema: z.ZodType) => (schema as unknown as z.core.$ZodTypes)._zod.def;

/** Takes off the layers around a schema, of each kind one at most. */
export function unwrap(schema: z.ZodType): Unwrapped {
  const layers: string[] = [];
  let inner = schema;
  for (let def = definition(inner); ; def = definition(inner)) {
    if (def.type === "array") inner = def.element as z.ZodType;
    else if (def.type === "optional" || def.type === "nullable") inner = def.innerType as z.ZodType;
    else break;
    layers.push(def.type);
  }
  // A blank cell says one thing only: that a field is absent, or that it is null. A list in a list has no cell.
  const order = layers.join(" ");
  if (!/^(?:optional)?(?: ?array)?$|^nullable$/.test(order))
    throw new Error(`The flat form has no ${order}.`);
  return {
    inner,
    optional: layers.includes("optional"),
    nullable: layers.includes("nullable"),
    list: layers.includes("array"),
  };
}

function isMap(schema: z.ZodType): schema is z.ZodObject {
  const def = definition(schema);
  return def.type === "object" && def.catchall !== undefined && def.catchall._zod.def.type !== "never";
}

function cellType(schema: z.ZodType, where: string): string {
  const { type } = definition(schema);
  if (type === "number" || type === "boolean") return type;
  if (type === "record") return "json";
  const isText = (type === "string" || type === "enum") && !schema.safeParse("").success;
  if (!isText)
    throw new Error(`The flat form has no cell for ${where}: ${type}, or a text that may be empty.`);
  return "text";
}

/** Reads the shapes of all objects in a dataset from the schemas. Throws where the flat form could lose something. */
export function flatSource(): FlatSource {
  const names = new Map(Object.entries(named).map(([name, schema]) => [schema, name]));
  const schemas = new Map<string, z.ZodObject>();
  const shapes: Record<string, Record<string, string>> = {};
  const languages = new Set<string>();

  function typeOf(schema: z.ZodType, where: string): string {
    if (isMap(schema)) {
      for (const language of Object.keys(schema.shape)) languages.add(language);
      return "map";
    }
    return definition(schema).type === "object"
      ? addShape(schema as z.ZodObject, where)
      : cellType(schema, where);
  }

  function addShape(schema: z.ZodObject, where: string): string {
    // What has no name of its own is called by where it stands.
    const name = names.get(schema) ?? where;
    if (schemas.has(name)) return name;
    schemas.set(name, schema);
    const shape: Record<string, string> = {};
    shapes[name] = shape;
    for (const [field, outer] of Object.entries(schema.shape)) {
      const { inner, optional, nullable, list } = unwrap(outer as z.ZodType);
      const type = typeOf(inner, `${name}.${field}`);
      const isObject = isMap(inner) || schemas.has(type);
      if ((nullable && isObject) || (list && type === "map") || (list && type === "json")) {
        throw new Error(`The flat form has no column for ${name}.${field}.`);
      }
      if (field.includes("_")) throw new Error(`${name}.${field}: "_" is what joins the names of fields.`);
      shape[field] = `${type}${list ? "[]" : ""}${optional ? "?" : nullable ? "~" : ""}`;
    }
    return name;
  }

  addShape(Dataset as unknown as z.ZodObject, root.shape);
  return { shapes, schemas, languages: [...languages] };
}
