import { fieldAnchor } from "./addresses.ts";
import { fieldType } from "./field-type.ts";
import { definition, type JsonSchema, joinPath, nestedObject, referredName } from "./json-schema.ts";
import { code, headingAnchor, inline, link } from "./markup.ts";
import { table } from "./table.ts";

/** An example that is longer than this and has a page of its own is shown there. */
const LONGEST_EXAMPLE = 160;

/** What a field's own schema leaves to the type that it refers to. */
function withReferred(schema: JsonSchema): { description: string; example: unknown } {
  const name = referredName(schema);
  const referred = name === undefined ? {} : definition(name);
  return {
    description: schema.description ?? referred.description ?? "",
    example: schema.examples?.[0] ?? referred.examples?.[0],
  };
}

/** A value as JSON on one line, with spaces, so that a narrow column can break it there. */
function jsonLine(value: unknown): string {
  return (JSON.stringify(value, null, 1) ?? "")
    .replace(/\[\n\s*/g, "[")
    .replace(/\n\s*\]/g, "]")
    .replace(/\n\s*/g, " ");
}

/** The meaning of a field, and below it one value that it may hold. */
function meaningCell(schema: JsonSchema): string {
  const { description, example } = withReferred(schema);
  const text = jsonLine(example);
  const elsewhere = referredName(schema.items ?? schema) !== undefined;
  if (text === "" || (elsewhere && text.length > LONGEST_EXAMPLE)) return inline(description);
  return `${inline(description)} <span class="example">Example: ${code(text)}</span>`;
}

/** The fields of a named type, or of an object inside it, each as a row with its anchor. */
function fieldTable(owner: string, schema: JsonSchema, path: string, label: string): string {
  const required = new Set(schema.required);
  const rows = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const fieldPath = joinPath(path, name);
    const words = fieldPath === "id" ? "id of this record" : fieldType(field, owner, fieldPath);
    const heading = fieldPath.replaceAll("[]", "");
    const type = nestedObject(field) ? link(`#${headingAnchor(heading)}`, words) : words;
    return {
      id: fieldAnchor(fieldPath),
      cells: [
        code(name) + (required.has(name) ? ' <span class="required">required</span>' : ""),
        type,
        meaningCell(field),
      ],
    };
  });
  return table(["Field", "Type", "Meaning"], rows, { label, className: "fields" });
}

/** The fields of objects that stand inside, each under the path by which it is reached. */
function nestedTables(owner: string, schema: JsonSchema, path: string): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const inner = nestedObject(field);
    if (!inner) return [];
    const fieldPath = joinPath(path, name) + (field.items ? "[]" : "");
    const heading = fieldPath.replaceAll("[]", "");
    return [
      `### \`${heading}\``,
      `<p>${inline(inner.description ?? "")}</p>`,
      fieldTable(owner, inner, fieldPath, `Fields of ${heading}`),
      ...nestedTables(owner, inner, fieldPath),
    ];
  });
}

/** Every field of a named type, and of the objects inside it, as parts of a page. */
export function fieldTables(name: string): string[] {
  const schema = definition(name);
  return [
    fieldTable(name, schema, "", `Fields of ${schema.title ?? name}`),
    ...nestedTables(name, schema, ""),
  ];
}
