import standard from "@open-tip/schema/generated/flat/datapackage.json" with { type: "json" };

interface Field {
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** Whether a pattern is of ids, which begin with the kind of record. */
const isId = (pattern = "") => /^\^\(\?:[a-z-]+\\\//.test(pattern);

/** Tables of records that are checked in a way of their own, or hold no records. */
const others = new Set(["dataset", "tier_placements"]);

/**
 * The fields of the standard's tables of records, as the flat form has them, in the least space: patterns stand once,
 * because that of a date is long and is in many fields.
 */
export function entityTables(): string {
  const patterns: string[] = [];
  const patternAt = (pattern: string) => {
    if (!patterns.includes(pattern)) patterns.push(pattern);
    return patterns.indexOf(pattern);
  };
  const tables = standard.resources.flatMap(({ name, title, schema }) => {
    // Tables of lists inside records have the key `record` and `position`.
    if (others.has(name) || schema.primaryKey.includes("position")) return [];
    const fields = (schema.fields as readonly Field[]).map(({ name, title, type, constraints = {} }) => ({
      name,
      title,
      type,
      ...(constraints.required && { required: true }),
      ...(constraints.enum && { codes: constraints.enum }),
      ...(constraints.pattern !== undefined && { pattern: patternAt(constraints.pattern) }),
      ...(isId(constraints.pattern) && !schema.primaryKey.includes(name) && { refers: true }),
      ...(constraints.minimum !== undefined && { min: constraints.minimum }),
      ...(constraints.maximum !== undefined && { max: constraints.maximum }),
    }));
    return [{ name, title, key: schema.primaryKey, fields }];
  });
  return `// Generated from the flat form of the standard by \`npm run generate\`. Do not edit.
import type { EntityTable } from "../src/profiles/entity-profiles.ts";

export const patterns: readonly string[] = ${JSON.stringify(patterns, null, 2)};

export const tables: readonly EntityTable[] = [
${tables.map((table) => `  ${JSON.stringify(table)},`).join("\n")}
];
`;
}
