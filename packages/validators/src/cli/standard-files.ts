import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** A file that `@open-tip/schema` publishes, as text. */
export function standardFile(path: string): Promise<string> {
  return readFile(fileURLToPath(import.meta.resolve(`@open-tip/schema/generated/${path}`)), "utf8");
}

/** An entity or a part of one, as the JSON Schema describes it. */
export interface Definition {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Definition>>;
  readonly items?: { readonly $ref?: string };
  readonly examples?: readonly unknown[];
}

/** The definitions of the standard's JSON Schema, by name. */
export async function definitions(): Promise<Readonly<Record<string, Definition>>> {
  const schema = JSON.parse(await standardFile("tip.schema.json")) as {
    readonly $defs: Readonly<Record<string, Definition>>;
  };
  return schema.$defs;
}

/** A table of the flat form, as its data package describes it. */
export interface TableResource {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly schema: {
    readonly fields: readonly unknown[];
    readonly foreignKeys?: readonly { readonly reference: { readonly resource: string } }[];
  };
}

/** The tables of the flat form. */
export async function tableResources(): Promise<readonly TableResource[]> {
  const datapackage = JSON.parse(await standardFile("flat/datapackage.json")) as {
    readonly resources: readonly TableResource[];
  };
  return datapackage.resources;
}
