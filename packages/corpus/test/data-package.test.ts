import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly { readonly name: string }[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}

const folder = new URL("../generated/flat/", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), "utf8");
const { resources, version, licenses } = JSON.parse(read("datapackage.json")) as {
  readonly resources: readonly Resource[];
  readonly version: string;
  readonly licenses: readonly { readonly name: string }[];
};

test("the data package says which version it is, and under which licence", () => {
  expect(version).toBe(JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version);
  expect(licenses).toEqual([expect.objectContaining({ name: "CC-BY-4.0" })]);
});

test("it describes exactly the files beside it, with their columns", () => {
  const files = readdirSync(folder).filter((file) => file !== "datapackage.json");
  expect(resources.map(({ path }) => path).sort()).toEqual(files.sort());
  for (const { path, schema } of resources) {
    expect(read(path).split("\n")[0]).toBe(schema.fields.map(({ name }) => name).join(","));
  }
});

test("each key leads from a column of its table to the key of a table that is there", () => {
  const keys = resources.flatMap(({ name, schema }) =>
    (schema.foreignKeys ?? []).map((key) => ({ from: name, columns: schema.fields, ...key })),
  );
  for (const { from, columns, fields, reference } of keys) {
    expect(columns.map(({ name }) => name)).toContain(fields);
    const to = resources.find(({ name }) => name === (reference.resource || from));
    expect(to?.schema.primaryKey, `${from}.${fields}`).toEqual([reference.fields]);
  }
});

test("a row of a list inside a record has a key to its record, and single references have keys too", () => {
  const keysOf = (table: string) =>
    resources
      .find(({ name }) => name === table)
      ?.schema.foreignKeys?.map(({ fields, reference }) => [fields, reference.resource]);
  expect(keysOf("statements_quotations")).toEqual(expect.arrayContaining([["record", "statements"]]));
  expect(keysOf("tier_placements")).toEqual(expect.arrayContaining([["statement", "statements"]]));
  const children = resources.filter(({ schema }) => schema.fields[0]?.name === "record");
  expect(children.filter(({ name }) => keysOf(name)?.some(([field]) => field === "record") !== true)).toEqual(
    [],
  );
});
