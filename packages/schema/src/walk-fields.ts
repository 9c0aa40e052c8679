import type * as z from "zod";

/** A value inside a record: a field that is neither an object nor a list, or a map. */
export interface LeafField {
  /** Names of fields joined by dots; `[]` after a list: `speakers[].speaker`. */
  readonly path: string;
  /** Its schema, without what makes it optional or a list. */
  readonly schema: z.ZodType;
}

/** Every value that a record of this schema can hold, in the order in which the fields are written. */
export function* walkFields(schema: z.ZodType, path = ""): Generator<LeafField> {
  const { def } = (schema as unknown as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      // A map by language is one value: its keys are not fields.
      if (def.catchall !== undefined && def.catchall._zod.def.type !== "never") yield { path, schema };
      else {
        for (const [name, inner] of Object.entries(def.shape)) {
          yield* walkFields(inner as z.ZodType, path === "" ? name : `${path}.${name}`);
        }
      }
      break;
    case "array":
      yield* walkFields(def.element as z.ZodType, `${path}[]`);
      break;
    case "optional":
    case "nullable":
      yield* walkFields(def.innerType as z.ZodType, path);
      break;
    default:
      yield { path, schema };
  }
}
