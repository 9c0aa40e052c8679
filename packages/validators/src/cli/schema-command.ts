import { OpenTipError } from "../errors.ts";
import type { Paint } from "../paint.ts";
import { paintFor } from "./paint.ts";
import { readArgs } from "./read-args.ts";
import { oneOf } from "./report-options.ts";
import { csvTemplate } from "./schema-template.ts";
import { type Described, describedByStandard, findDescribed } from "./standard-entities.ts";
import { standardFile, tableResources } from "./standard-files.ts";

const formats = ["json-schema", "table-schema", "csv"] as const;
type Format = (typeof formats)[number];

/** `open-tip schema [ENTITY]`: returns the exit code. */
export async function schemaCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArgs("schema", args, { format: { type: "string" } });
  const [name, ...others] = positionals;
  if (others.length > 0)
    throw new OpenTipError(
      "bad-option",
      "One entity is shown at a time.",
      "Try: open-tip schema TierPlacement --format csv",
    );
  const format = values.format === undefined ? undefined : oneOf("--format", values.format, formats);
  process.stdout.write(await textOf(name, format, paintFor(process.stdout)));
  return 0;
}

async function textOf(name: string | undefined, format: Format | undefined, paint: Paint): Promise<string> {
  if (name === undefined && format === "json-schema") return standardFile("tip.schema.json");
  if (name === undefined && format === "table-schema") return standardFile("flat/datapackage.json");
  const all = await describedByStandard();
  if (name === undefined && format === undefined) return listOf(all, paint);
  if (name === undefined)
    throw new OpenTipError(
      "bad-option",
      "A template is of one entity.",
      "Try: open-tip schema TierPlacement --format csv",
    );
  const found = findDescribed(name, all);
  if (format === "table-schema") return tableSchema(tableOf(found));
  if (format === "csv") return csvTemplate(tableOf(found), all);
  return jsonSchema(found);
}

function listOf(all: readonly Described[], paint: Paint): string {
  const entities = all.flatMap(({ entity, description }) =>
    entity === undefined ? [] : [[entity, description] as const],
  );
  const width = Math.max(...entities.map(([entity]) => entity.length));
  const tables = all.flatMap(({ entity, table }) =>
    entity === undefined && table !== undefined ? [table] : [],
  );
  return `${[
    paint("Entities", "strong"),
    ...entities.map(([entity, description]) => `  ${entity.padEnd(width)}  ${description}`),
    "",
    `${paint("Tables of what is in them", "strong")}: ${tables.join(", ")}`,
    "",
    "open-tip schema ENTITY shows one; see open-tip schema --help for formats.",
  ].join("\n")}\n`;
}

function tableOf({ table, entity }: Described): string {
  if (table !== undefined) return table;
  throw new OpenTipError(
    "bad-option",
    `${entity} has no table: a dataset has no list of it.`,
    `Try: open-tip schema ${entity} --format json-schema`,
  );
}

async function jsonSchema({ entity, table }: Described): Promise<string> {
  if (entity === undefined)
    throw new OpenTipError(
      "bad-option",
      `${table} is a table and no entity: it has no JSON Schema of its own.`,
      "Give --format table-schema or csv, or the name of an entity.",
    );
  const file = entity.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
  return standardFile(`schemas/${file}.schema.json`);
}

/** The Table Schema of a table by itself: keys to tables that are not there would be broken ones. */
async function tableSchema(name: string): Promise<string> {
  const resource = (await tableResources()).find((one) => one.name === name);
  const { foreignKeys = [], ...schema } = resource?.schema ?? { fields: [] };
  const own = foreignKeys.filter(({ reference }) => reference.resource === "");
  return `${JSON.stringify({ ...schema, ...(own.length > 0 && { foreignKeys: own }) }, null, 2)}\n`;
}
