import { describe, expect, test } from "vitest";
import { codeLists } from "../src/code-lists.ts";
import { codedFields, collections, Dataset, entities, references } from "../src/index.ts";
import { bundle } from "./engines.ts";

type Schema = {
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  pattern?: string;
  enum?: string[];
};
const defs = bundle.$defs as Record<string, Schema>;

/** The schema at a path such as `speakers[].speaker`, in the published JSON Schema. */
function schemaAt(entity: string, path: string): Schema {
  const resolve = (schema: Schema): Schema =>
    schema.$ref === undefined ? schema : resolve(defs[schema.$ref.replace("#/$defs/", "")] as Schema);
  return path.split(".").reduce<Schema>((schema, step) => {
    const field = resolve(schema).properties?.[step.replace("[]", "")];
    if (field === undefined) throw new Error(`${entity} has no ${path}`);
    return step.endsWith("[]") ? ((resolve(field).items as Schema) ?? {}) : field;
  }, defs[entity] as Schema);
}

describe("the references", () => {
  test.each(references)(
    "$entity $path is a field of the published schema and points to entities",
    ({ entity, path, targets }) => {
      expect(schemaAt(entity, path)).toBeDefined();
      for (const target of targets) {
        expect(Object.keys(entities)).toContain(target.entity);
        expect(defs[target.entity]?.properties).toHaveProperty(target.by);
      }
    },
  );

  test("are all there: no field of an id's form is left out, but for records' own ids", () => {
    const listed = new Set(references.map(({ entity, path }) => `${entity} ${path}`));
    const missing = Object.keys(entities)
      .flatMap((entity) => idFields(entity, defs[entity] as Schema, ""))
      .filter((field) => !listed.has(field));
    expect(missing).toEqual([]);
  });

  /** Fields whose pattern is that of ids, which begin with a kind and a slash. */
  function idFields(entity: string, schema: Schema, path: string): string[] {
    const at = schema.$ref === undefined ? schema : (defs[schema.$ref.replace("#/$defs/", "")] as Schema);
    if (
      at.pattern?.includes("actor/") ||
      at.pattern?.includes("article/") ||
      at.pattern?.includes("place/")
    ) {
      return path === "id" || (entity === "Dataset" && !path.startsWith("redirects"))
        ? []
        : [`${entity} ${path}`];
    }
    if (at.items !== undefined) return idFields(entity, at.items, `${path}[]`);
    return Object.entries(at.properties ?? {}).flatMap(([name, inner]) =>
      idFields(entity, inner, path === "" ? name : `${path}.${name}`),
    );
  }

  test("reach every list of a dataset from somewhere", () => {
    const reached = new Set(references.flatMap(({ targets }) => targets.map(({ entity }) => entity)));
    expect(Object.values(collections).filter((entity) => !(reached as Set<string>).has(entity))).toEqual([]);
  });
});

describe("the lists of a dataset", () => {
  test("hold each entity once, but for the root and for the law, which no dataset carries", () => {
    const held = Object.values(collections);
    expect(new Set(held).size).toBe(held.length);
    expect([...held, "Dataset", "TierLawRule"].sort()).toEqual(Object.keys(entities).sort());
    expect(Object.keys(Dataset.shape)).toEqual(expect.arrayContaining(Object.keys(collections)));
  });
});

describe("the coded fields", () => {
  test.each(codedFields)("$entity $path takes codes of $list", ({ entity, path, list }) => {
    const found = codeLists.find(({ name }) => name === list);
    const schema = schemaAt(entity, path);
    const named = schema.$ref === undefined ? schema : defs[schema.$ref.replace("#/$defs/", "")];
    if (found?.openness === "closed") expect(named?.enum).toEqual(found.codes.map(({ code }) => code));
    else
      for (const { code } of found?.codes ?? []) expect(code).toMatch(new RegExp(named?.pattern ?? "(?!)"));
  });

  test("use every list, but the one that mappings use", () => {
    const used = new Set(codedFields.map(({ list }) => list));
    expect(codeLists.map(({ name }) => name).filter((name) => !used.has(name))).toEqual(["mapping-match"]);
  });
});
