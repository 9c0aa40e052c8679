import { describe, expect, test } from "vitest";
import { type CodeList, codeLists } from "../src/code-lists.ts";
import { entities } from "../src/index.ts";
import { ajv, bundle, jsonSchemaOf, named, zodOf } from "./engines.ts";

/** The part of JSON Schema in which the bundle is written. */
interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly pattern?: string;
  readonly propertyNames?: Schema;
}

/** A place in the bundle: an entity, one of its fields, or an object that is written inside a field. */
interface Place {
  readonly pointer: string;
  readonly schema: Schema;
}

const definitions = bundle.$defs as Readonly<Record<string, Schema>>;

/** A field that is only a reference is documented by what it refers to; its own words come first. */
function documentation(schema: Schema): Schema {
  const name = schema.$ref?.replace("#/$defs/", "");
  return { ...(name !== undefined && definitions[name]), ...schema };
}

function placesIn(pointer: string, schema: Schema): Place[] {
  const fields = Object.entries(schema.properties ?? {});
  return [
    { pointer, schema },
    ...fields.flatMap(([name, inner]) => placesIn(`${pointer}/properties/${name}`, inner)),
    ...(schema.items?.properties ? placesIn(`${pointer}/items`, schema.items) : []),
  ];
}

const places = Object.entries(definitions).flatMap(([name, schema]) => placesIn(`/$defs/${name}`, schema));

describe("the published JSON Schema", () => {
  test("defines what entities.ts names, no more and no less", () => {
    expect(Object.keys(definitions).sort()).toEqual(Object.keys(named).sort());
  });

  test.each(places)(
    "explains $pointer with title, description and examples that hold",
    ({ pointer, schema }) => {
      const { title, description, examples } = documentation(schema);
      expect(title, "title").toMatch(/^\p{Lu}[^.]*$/u);
      expect(description, "description").toMatch(/^\p{Lu}.*\.$/su);
      expect(examples, "examples").not.toHaveLength(0);
      const validate = ajv.getSchema(`${bundle.$id}#${pointer}`);
      for (const example of examples ?? []) {
        expect(validate?.(example), `${JSON.stringify(example)}: ${JSON.stringify(validate?.errors)}`).toBe(
          true,
        );
      }
    },
  );

  test("has patterns that mean the same in the regular expressions of every language", () => {
    const patterns = [...JSON.stringify(bundle).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(
      ([, pattern]) => JSON.parse(pattern as string) as string,
    );
    expect(patterns).not.toHaveLength(0);
    for (const pattern of patterns) {
      expect(pattern, "anchored at both ends").toMatch(/^\^.*\$$/s);
      expect(pattern, "classes that differ by language").not.toMatch(/\\[dDwWsSbBpP]/);
      expect(pattern, "look-around and back-references, which RE2 does not have").not.toMatch(
        /\(\?[=!<]|\\[1-9]/,
      );
    }
  });
});

describe("the examples of an entity", () => {
  test.each(Object.keys(entities))("%s: are records", (entity) => {
    const examples = documentation(definitions[entity] as Schema).examples ?? [];
    for (const example of examples) expect(zodOf(entity).parse(example)).toEqual(example);
    expect(examples.every((example) => jsonSchemaOf(entity)(example))).toBe(true);
    expect(examples).not.toHaveLength(0);
  });
});

describe("the code lists", () => {
  const lists: readonly CodeList[] = codeLists;

  test("have names and titles of their own", () => {
    for (const key of ["name", "title"] as const) {
      expect(new Set(lists.map((list) => list[key])).size, key).toBe(lists.length);
    }
  });

  test.each(lists)("$name: every code has a label and a definition", ({ description, codes }) => {
    expect(description).toMatch(/\.$/);
    for (const { code, label, definition } of codes) {
      expect(code).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
      expect(label, code).toMatch(/^\p{Lu}/u);
      expect(definition, code).toMatch(/^\p{Lu}.*\.$/su);
    }
    expect(new Set(codes.map(({ label }) => label)).size, "labels").toBe(codes.length);
    const active = codes.filter(({ status }) => status === "active").map(({ code }) => code);
    for (const { code, status, replacedBy } of codes) {
      if (replacedBy !== undefined)
        expect(active, `${code} is replaced by a code in use`).toContain(replacedBy);
      if (status === "deprecated") expect(replacedBy, `${code} says what to use instead`).toBeDefined();
    }
  });
});
