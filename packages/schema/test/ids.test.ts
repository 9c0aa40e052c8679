import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  entities,
  formatId,
  type IdPrefix,
  idKinds,
  isSourceId,
  parseId,
  placementId,
  SourceId,
} from "../src/index.ts";
import { zodOf } from "./engines.ts";

const kinds = Object.entries(idKinds) as [IdPrefix, (typeof idKinds)[IdPrefix]][];

/** Any id that the pattern of its kind admits. */
const anyId = fc
  .constantFrom(...kinds)
  .chain(([prefix, { rest }]) =>
    fc.stringMatching(new RegExp(`^(?:${rest})$`)).map((text) => ({ prefix, id: `${prefix}/${text}` })),
  );

describe("an id", () => {
  test.each(kinds)(
    "of kind %s belongs to an entity of the standard, whose schema takes the example",
    (prefix, kind) => {
      expect(Object.keys(entities)).toContain(kind.entity);
      expect(kind.example).toMatch(new RegExp(`^${prefix}/`));
      const shape = entities[kind.entity as keyof typeof entities].shape as {
        id: { safeParse(id: string): { success: boolean } };
      };
      expect(shape.id.safeParse(kind.example).success).toBe(true);
    },
  );

  test("taken apart and put together again is the same", () => {
    fc.assert(
      fc.property(anyId, ({ prefix, id }) => {
        const parsed = parseId(id);
        expect(parsed).toMatchObject({
          status: "parsed",
          entity: idKinds[prefix].entity,
          parts: { kind: prefix },
        });
        if (parsed.status === "parsed") expect(formatId(parsed.parts)).toBe(id);
      }),
    );
  });

  test("is the id of a source where the schema of those says so", () => {
    const text = fc.oneof(
      anyId.map(({ id }) => id),
      anyId.map(({ id }) => `${id}/`),
      fc.string(),
      fc.constantFrom(1, null, undefined),
    );
    fc.assert(
      fc.property(text, (id) => {
        expect(isSourceId(id)).toBe(SourceId.safeParse(id).success);
      }),
    );
  });

  test("says what it names", () => {
    const id = placementId("article/fox-news-tip-report-2020", 2020, "NAM");
    expect(parseId(id)).toMatchObject({
      entity: "TierPlacement",
      parts: { source: "article/fox-news-tip-report-2020", edition: 2020, territory: "NAM" },
    });
    expect(parseId("statement/pti-launch/07")).toMatchObject({ parts: { source: "pti-launch", number: 7 } });
    expect(formatId({ kind: "figure", source: "ludci", number: 112 })).toBe("figure/ludci/112");
    expect(formatId({ kind: "segment", source: "ludci", number: 3 })).toBe("segment/ludci/03");
  });

  test.each([
    "",
    "actor",
    "actor/",
    "person/x",
    "Actor/x",
    "actor/Mike Pompeo",
    "constructor/x",
    "__proto__/x",
  ])("%j is none, and the answer says what one looks like", (text) =>
    expect(parseId(text)).toMatchObject({
      status: "not-an-id",
      reason: expect.stringMatching(/kinds|looks like/),
    }),
  );

  test("is one for parseId exactly when it is one for the schema of its entity", () => {
    const text = fc.oneof(
      anyId.map(({ id }) => id),
      fc.string(),
      anyId.map(({ id }) => `${id} `),
    );
    fc.assert(
      fc.property(text, (id) => {
        const own = kinds.some(([prefix, { entity }]) => {
          const { shape } = zodOf(entity) as unknown as {
            shape: { id: { safeParse(id: string): { success: boolean } } };
          };
          return id.startsWith(`${prefix}/`) && shape.id.safeParse(id).success;
        });
        expect(parseId(id).status === "parsed").toBe(own);
      }),
    );
  });
});
