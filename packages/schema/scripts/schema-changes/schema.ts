/** A JSON Schema that is an object; `true` is the empty one, and `false` is met only as a keyword's value. */
export type Schema = { readonly [keyword: string]: unknown };

/** Schemas by name, as under `$defs`. */
export type Definitions = Readonly<Record<string, Schema>>;

const prefix = "#/$defs/";

/**
 * The schema with what it refers to written out. `undefined` when that cannot be done faithfully: the name is
 * unknown, or both say something of the same keyword.
 */
export function resolved(schema: Schema, definitions: Definitions): Schema | undefined {
  const { $ref, ...rest } = schema;
  if ($ref === undefined) return schema;
  const target = definitions[String($ref).slice(prefix.length)];
  if (target === undefined || !String($ref).startsWith(prefix)) return undefined;
  const inner = resolved(target, definitions);
  if (inner === undefined || Object.keys(rest).some((keyword) => keyword in inner)) return undefined;
  return { ...inner, ...rest };
}
