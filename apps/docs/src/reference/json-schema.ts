import bundle from "@open-tip/schema/schema.json" with { type: "json" };

/** The parts of JSON Schema 2020-12 that the standard's schemas use. */
export interface JsonSchema {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly $ref?: string;
}

/** Every named type of the standard, as the published file defines it. */
export const definitions = bundle.$defs as unknown as Readonly<Record<string, JsonSchema>>;

/** The definition of a name. */
export function definition(name: string): JsonSchema {
  const found = definitions[name];
  if (!found) throw new Error(`tip.schema.json has no $defs/${name}. Run \`npm run generate\`.`);
  return found;
}

/** The name that a schema refers to, if it is a reference. */
export function referredName({ $ref }: JsonSchema): string | undefined {
  return $ref?.replace("#/$defs/", "");
}

/** The schema of an object's fields, also where it stands in a list: what a table of its own can show. */
export function nestedObject(schema: JsonSchema): JsonSchema | undefined {
  const inner = schema.items ?? schema;
  return inner.properties && inner.additionalProperties === false ? inner : undefined;
}

/** The path of a field below another one. */
export function joinPath(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

/** `TierPlacement` as part of an address: `tier-placement`. */
export function kebabCase(name: string): string {
  return name.replace(/(?<!^)(?=[A-Z])/g, "-").toLowerCase();
}
