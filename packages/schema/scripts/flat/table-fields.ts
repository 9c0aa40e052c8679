import * as z from "zod";
import { fieldInWords, fieldTitle } from "../../src/field-name.ts";
import type { FieldLayout, TableLayout, ValueField } from "../../src/flat/build-layout.ts";
import type { JsonObject } from "../json-schema.ts";
import { type FlatSource, unwrap } from "./shapes.ts";

/** A column as Table Schema describes it. */
export interface TableField extends JsonObject {
  readonly name: string;
  readonly type: string;
}

/** What a table is called and holds, in words. */
export interface TableWords {
  readonly title: string;
  readonly description: string;
}

const booleans = { trueValues: ["true"], falseValues: ["false"] };

const jsonSchema = (schema: z.ZodType) => z.toJSONSchema(schema, { io: "input" }) as JsonObject;

function withConstraints(field: TableField, constraints: JsonObject): TableField {
  const given = Object.entries(constraints).filter(([, value]) => value !== undefined && value !== false);
  return given.length === 0 ? field : { ...field, constraints: Object.fromEntries(given) };
}

/** A bound that says something: every whole number is bound by what a number can hold. */
const bound = (value: unknown) =>
  Number.isSafeInteger(value) && Math.abs(Number(value)) < 2 ** 53 - 1 ? value : undefined;

function valueField(field: ValueField, schema: z.ZodType, words: TableWords, required: boolean): TableField {
  const { type, enum: codes, pattern, minimum, maximum } = jsonSchema(unwrap(schema).inner);
  const base = { name: field.column, ...words };
  if (field.list) {
    const description = `${words.description} Joined by \`|\`.`;
    return withConstraints({ ...base, type: "string", description }, { required });
  }
  switch (field.type) {
    case "text":
      return withConstraints({ ...base, type: "string" }, { required, enum: codes, pattern });
    case "number": {
      const bounds = { minimum: bound(minimum), maximum: bound(maximum) };
      return withConstraints({ ...base, type: String(type) }, { required, ...bounds });
    }
    case "boolean":
      return withConstraints({ ...base, type: "boolean", ...booleans }, { required });
    case "json":
      return withConstraints({ ...base, type: "object" }, { required });
  }
}

function keyFields({ depth, top }: TableLayout): TableField[] {
  if (depth === 0) return [];
  const pattern = `^[1-9][0-9]*${"\\.[1-9][0-9]*".repeat(depth - 1)}$`;
  return [
    {
      name: "record",
      title: "Record",
      description: `Key of the record in table \`${top}\` that the row belongs to.`,
      type: "string",
      constraints: { required: true },
    },
    {
      name: "position",
      title: "Position",
      description:
        depth === 1
          ? "Place in the list, from 1."
          : "Place in the list, from 1, after the position of the item that the list belongs to and a dot.",
      type: "string",
      constraints: { required: true, pattern },
    },
  ];
}

/**
 * The columns of a table in the terms of Table Schema, with the words of the schemas.
 * @param onRows is told of each list of objects in it, whose items are another table
 */
export function tableFields(
  table: TableLayout,
  { schemas, languages }: FlatSource,
  onRows: (table: string, names: readonly string[], description: string) => void,
): TableField[] {
  function of(field: FieldLayout, shape: string, above: readonly string[], isSure: boolean): TableField[] {
    const schema = schemas.get(shape)?.shape[field.name] as z.ZodType;
    const { description = "", minItems } = jsonSchema(schema) as { description?: string; minItems?: number };
    const names = [...above, field.name];
    const title = [fieldTitle(names[0] as string), ...names.slice(1).map(fieldInWords)].join(": ");
    const required = isSure && !field.optional;
    switch (field.kind) {
      case "value":
        return [valueField(field, schema, { title, description }, required && !field.nullable)];
      case "map":
        return languages.map((language) => {
          const name = `${field.column}_${language}`;
          const column = { name, title: `${title}: ${fieldInWords(language)}`, description, type: "string" };
          return withConstraints(column, { required });
        });
      case "object": {
        const mark = { name: field.column, title, description, type: "boolean", ...booleans };
        const inner = field.fields.flatMap((one) => of(one, field.shape, names, required));
        return field.marked ? [mark, ...inner] : inner;
      }
      case "rows": {
        onRows(field.table, names, description);
        const counts = `${description} How many there are in table \`${field.table}\`.`;
        const column = { name: field.column, title, description: counts, type: "integer" };
        return [withConstraints(column, { required, minimum: minItems ?? 0 })];
      }
    }
  }
  return [...keyFields(table), ...table.fields.flatMap((one) => of(one, table.shape, [], true))];
}
