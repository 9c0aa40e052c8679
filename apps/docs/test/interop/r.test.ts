import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { standInNpx } from "../stand-in-npx.ts";
import { prepareR, runR } from "./r.ts";

// The samples in R of the site, run where their reader would run them: beside the files that the site offers.
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const examples = path("../../src/examples");
const folder = mkdtempSync(join(tmpdir(), "open-tip-r-"));

beforeAll(() => {
  prepareR();
  const history = path("../../../../packages/corpus/generated/history");
  copyFileSync(join(history, "placements-long.csv"), join(folder, "placements-long.csv"));
  copyFileSync(join(examples, "rankings.csv"), join(folder, "rankings.csv"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(["history", "check"])("%s.R prints what the site says", async (name) => {
  const printed = runR(join(examples, `${name}.R`), folder, standInNpx(folder));
  await expect(printed).toMatchFileSnapshot(join(examples, `${name}-R.out.txt`));
});
