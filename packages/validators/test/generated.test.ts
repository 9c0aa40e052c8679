import { expect, test } from "vitest";
import { generatedFiles } from "../scripts/generate.ts";

const files = generatedFiles();

test.each(Object.keys(files))("generated/%s is what src generates (else: npm run generate)", async (path) => {
  await expect(files[path]).toMatchFileSnapshot(`../generated/${path}`);
});
