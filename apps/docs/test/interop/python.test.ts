import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { preparePython, runPython } from "../../../../packages/schema/test/interop/python.ts";
import { standInNpx } from "../stand-in-npx.ts";

// The Python samples of the site, run where their reader would run them: beside the files that the site offers.
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "open-tip-python-"));
const examples = path("../../src/examples");
const packages = path("../../../../packages");

beforeAll(() => {
  preparePython();
  for (const file of [
    join(packages, "schema/generated/tip.schema.json"),
    join(packages, "schema/generated/code-lists/tier.csv"),
    join(packages, "corpus/generated/history/placements-long.csv"),
    join(examples, "rankings.csv"),
  ])
    copyFileSync(file, join(folder, basename(file)));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["validate.py", "validate.out.txt"],
  ["history.py", "history-py.out.txt"],
  ["check.py", "check-py.out.txt"],
])("%s prints what the site says", async (script, output) => {
  const printed = runPython([join(examples, script)], folder, standInNpx(folder));
  await expect(printed).toMatchFileSnapshot(join(examples, output));
});
