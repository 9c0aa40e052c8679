import { describe, expectTypeOf, test } from "vitest";
import * as z from "zod";
import type { Entities } from "../generated/types.d.ts";
import type { components, entities } from "../src/entities.ts";
import { typedAs } from "../src/entity-schema.ts";
import { type Figure, Statement, type TierPlacement } from "../src/index.ts";
import type { CodeOf } from "../src/is-code.ts";

type Named = typeof components & typeof entities;

test("the published types are exactly what the zod schemas infer, for every entity and component", () => {
  expectTypeOf<Entities>().toEqualTypeOf<{ -readonly [Name in keyof Named]: z.infer<Named[Name]> }>();
});

describe("a schema typed by a published type compiles only where zod infers that type exactly", () => {
  const schema = z.strictObject({ a: z.string(), b: z.int().exactOptional() });

  test("the same", () => {
    expectTypeOf(typedAs<{ a: string; b?: number }>()(schema).parse({})).toEqualTypeOf<{
      a: string;
      b?: number;
    }>();
  });

  test("anything else", () => {
    // @ts-expect-error a field is missing in the type
    typedAs<{ a: string }>()(schema);
    // @ts-expect-error a field is missing in the schema
    typedAs<{ a: string; b?: number; c?: string }>()(schema);
    // @ts-expect-error optional in the schema, required in the type
    typedAs<{ a: string; b: number }>()(schema);
    // @ts-expect-error another type
    typedAs<{ a: "x"; b?: number }>()(schema);
  });
});

describe("in an editor", () => {
  const placement: TierPlacement = {
    id: "placement/dataset/x/2020/NAM",
    source: "dataset/x",
    territory: "NAM",
    edition: 2020,
  };

  test("a wrong tier, a misspelt field and a missing one do not compile", () => {
    // @ts-expect-error no such tier
    const wrongTier: TierPlacement = { ...placement, tier: "tier-4" };
    // @ts-expect-error misspelt
    const misspelt: TierPlacement = { ...placement, teir: "tier-1" };
    // @ts-expect-error no unit
    const missing: Figure = {
      id: "figure/x/01",
      source: "article/x",
      asStated: "1",
      qualifier: "exact",
      measure: "stock",
      counted: "x",
    };
    // @ts-expect-error undefined is no value: leave the field out
    const undefinedTier: TierPlacement = { ...placement, tier: undefined };
    expectTypeOf([wrongTier, misspelt, missing, undefinedTier]).not.toBeNever();
  });

  test("parsing returns the published type by its name, and shape has the schema of each field", () => {
    expectTypeOf(Statement.parse({})).toEqualTypeOf<Statement>();
    expectTypeOf<z.infer<typeof Statement.shape.act>>().toEqualTypeOf<CodeOf<"speech-act">>();
    // @ts-expect-error misspelt
    expectTypeOf(Statement.parse({}).speaker).toBeAny();
  });
});
