import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { flatColumns, flatTableNames } from "../src/entries/flat.ts";
import { layout } from "../src/flat/layout.ts";
import { collections, references } from "../src/references.ts";
import { readJson } from "./cases.ts";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly constraints?: { readonly pattern?: string };
}
interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
  };
}

const { resources } = readJson("generated/flat/datapackage.json") as { resources: readonly Resource[] };
const keys = resources.flatMap(({ name, schema }) =>
  (schema.foreignKeys ?? []).map(({ fields, reference }) => ({
    from: `${name}.${fields}`,
    to: `${reference.resource || name}.${reference.fields}`,
  })),
);
const types = new Map<string, string>(
  resources.flatMap(({ name, schema }) =>
    schema.fields.map((field) => [`${name}.${field.name}`, field.type] as const),
  ),
);

describe("the data package", () => {
  test("describes every table, and has a template of each and no other", () => {
    expect(resources.map(({ name }) => name)).toEqual(flatTableNames);
    const templates = readdirSync(new URL("../generated/flat/templates/", import.meta.url)).sort();
    expect(templates).toEqual(flatTableNames.map((name) => `${name}.csv`).sort());
  });

  test.each(resources)(
    "and the template of $name have the columns of the layout",
    ({ name, path, schema }) => {
      const template = readFileSync(new URL(`../generated/flat/${path}`, import.meta.url), "utf8");
      expect(template).toBe(`${flatColumns(name).join(",")}\n`);
      expect(schema.fields.map((field) => field.name)).toEqual(flatColumns(name));
      expect(schema.primaryKey).toEqual(layout.get(name)?.key);
    },
  );

  test("says in words what every table and column holds", () => {
    const all = resources.flatMap(({ name, title, description, schema }) => [
      { name, title, description },
      ...schema.fields.map((field) => ({ ...field, name: `${name}.${field.name}` })),
    ]);
    expect(all.filter(({ title, description }) => !title || !description)).toEqual([]);
  });

  test("has patterns that hold the whole text, so that it does not matter how a reader anchors them", () => {
    const patterns = resources.flatMap(({ schema }) =>
      schema.fields.flatMap(({ constraints }) => constraints?.pattern ?? []),
    );
    expect(patterns.filter((pattern) => !/^\^.*\$$/s.test(pattern))).toEqual([]);
  });
});

describe("a foreign key", () => {
  test("leads from a column to a column of the same type, which tells the rows of its table apart", () => {
    for (const { from, to } of keys) {
      expect(types.get(from), from).toBeDefined();
      expect(types.get(to), to).toBe(types.get(from));
    }
  });

  test("stands for the record of every child row, and for every single reference by id to one entity", () => {
    const children = [...layout.values()].filter(({ depth }) => depth > 0);
    const entities = new Set(Object.values(collections));
    const single = references.filter(
      ({ entity, path, targets: [target, ...others] }) =>
        entities.has(entity) && target?.by === "id" && others.length === 0 && !path.endsWith("[]"),
    );
    expect(keys).toHaveLength(children.length + single.length);
    expect(keys.map(({ from }) => from)).not.toContain("tier_placements.edition");
    expect(keys).toContainEqual({ from: "actors_roles.organisation", to: "actors.id" });
    expect(keys).toContainEqual({ from: "places.within", to: "places.id" });
  });
});
