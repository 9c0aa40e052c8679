import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { preparePython, runPython } from "../../../../packages/schema/test/interop/python.ts";

// The Python sample of the site, run where its reader would run it: beside the files that the site offers.
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "open-tip-python-"));
const downloads = path("../../../../packages/schema/generated");

beforeAll(() => {
  preparePython();
  copyFileSync(join(downloads, "tip.schema.json"), join(folder, "tip.schema.json"));
  copyFileSync(join(downloads, "code-lists/tier.csv"), join(folder, "tier.csv"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("validate.py prints what the site says", async () => {
  const printed = runPython([path("../../src/examples/validate.py")], folder);
  await expect(printed).toMatchFileSnapshot(path("../../src/examples/validate.out.txt"));
});
