import { expect, test } from "vitest";
import { withoutDocumentation } from "../scripts/without-documentation.ts";

const stripped = (code: string) => withoutDocumentation("x.ts", code);

test("the build takes words out and leaves schemas as they are", () => {
  expect(stripped('z.string().min(1).meta({ title: "A", examples: ["b"] })')).toBe("z.string().min(1)");
  expect(stripped('field(z.int(), "A number.", 1)')).toBe("field(z.int())");
  expect(stripped('optional(field(Text, "A."), "B.", "c")')).toBe("optional(field(Text))");
  expect(stripped("z.array(X.meta({ a: 1 })).meta({ b: 2 })")).toBe("z.array(X)");
  expect(stripped("schema.meta()?.examples")).toBe("schema.meta()?.examples");
  expect(stripped("const text = 'field(a, b)'; // field(a, b)")).toBe(
    "const text = 'field(a, b)'; // field(a, b)",
  );
});
