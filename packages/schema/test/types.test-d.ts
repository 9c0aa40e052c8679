import { expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { Entities } from "../generated/types.d.ts";
import type { components, entities } from "../src/entities.ts";

type Named = typeof components & typeof entities;

test("the published types are exactly what the zod schemas infer, for every entity and component", () => {
  expectTypeOf<Entities>().toEqualTypeOf<{ -readonly [Name in keyof Named]: z.infer<Named[Name]> }>();
});
