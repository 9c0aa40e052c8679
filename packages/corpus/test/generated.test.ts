import { expect, test } from "vitest";
import { generatedFiles } from "../scripts/generate.ts";
import { leftOver } from "../scripts/left-over.ts";

const files = generatedFiles();

test.each(Object.keys(files))("generated/%s is what src generates (else: npm run generate)", async (path) => {
  await expect(files[path]).toMatchFileSnapshot(`../generated/${path}`);
});

test("generated/ holds nothing else (else: npm run generate)", () => {
  expect(leftOver(), "No source generates these any more: npm run generate").toEqual([]);
});
