import { patterns, tables } from "../../generated/entity-tables.ts";
import type { CellType } from "./cell-type.ts";
import type { Profile } from "./profile.ts";

/** A table of the standard's flat form, as it is generated. */
export interface EntityTable {
  readonly name: string;
  /** The entity whose records are its rows; absent where they are rows of lists. */
  readonly entity?: string;
  readonly title: string;
  readonly key: readonly string[];
  readonly fields: readonly EntityField[];
}

interface EntityField {
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly required?: true;
  readonly codes?: readonly string[];
  /** Index in the list of patterns. */
  readonly pattern?: number;
  /** Whether it holds ids of other records. */
  readonly refers?: true;
  readonly min?: number;
  readonly max?: number;
  /** Whether it holds a list of values. */
  readonly list?: true;
  /** Whether it holds the length of a list whose objects are rows of another table. */
  readonly rows?: true;
}

/** Names that strangers give to the fields of an entity. */
const synonyms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  figures: { value: ["number", "amount"], unit: ["unit of measure"], place: ["country", "location"] },
  events: { name_en: ["name", "event", "title"], place: ["location", "venue"] },
  actors: { names_en: ["name", "actor"], territory: ["country", "iso3"] },
  programmes: { names_en: ["name", "programme", "program", "project"] },
};

/**
 * Each table of the standard's flat form as a profile: of records, or of the lists inside them. Placements are read in
 * more ways.
 */
export const entityProfiles: readonly Profile[] = /* @__PURE__ */ tables.map(
  ({ name, entity, title, key, fields }): Profile => ({
    name: name.replaceAll("_", "-"),
    entity,
    title: `a table of ${name.replaceAll("_", " ")} of the standard (${title})`,
    fields: fields.map((field) => ({
      name: field.name,
      names: synonyms[name]?.[field.name] ?? [],
      meaning: field.title.toLowerCase(),
      type: cellType(field),
      required: field.required ?? false,
      sensitive: false,
      refers: field.refers ?? false,
      holds: field.rows ? "rows" : field.list ? "list" : undefined,
    })),
    key,
    repeats: false,
    sequence: undefined,
    // An id tells what a table is of; two more columns, that it is meant to be.
    least: 3,
    aboutPeople: false,
    remark: undefined,
  }),
);

function cellType({ type, codes, pattern, min, max }: EntityField): CellType {
  if (codes) return { kind: "code", codes };
  if (pattern !== undefined) return { kind: "text", pattern: new RegExp(patterns[pattern] ?? "") };
  const bounds = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  switch (type) {
    case "integer":
      return { kind: "integer", ...bounds };
    case "number":
      return { kind: "number", ...bounds };
    case "boolean":
      return { kind: "boolean" };
    case "object":
      return { kind: "judged", judge: notAnObject, expected: "a JSON object" };
    default:
      return { kind: "text" };
  }
}

function notAnObject(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? undefined
      : "it is no object";
  } catch {
    return "it is not JSON";
  }
}
