import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenSite, openSite } from "./open-site.ts";
import { scriptWeight } from "./script-weight.ts";
import { home, pagePaths } from "./site.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** Pages on which files are checked: they load what checks once there is a file. */
const checking = ["", "check/"];

test("the scripts of every page that is read weigh less than 60 kB, gzipped, with all that they load later", () => {
  const weights = pagePaths
    .filter((path) => !checking.some((one) => path === home.pathname + one))
    .map((path) => ({ path, weight: scriptWeight(path) }));
  expect(weights.length).toBeGreaterThan(400);
  expect(weights.filter(({ weight }) => weight === 0 || weight > 60_000)).toEqual([]);
});

test.each(checking)("before a file is chosen, /%s loads less than 60 kB of script", async (path) => {
  const { script } = await site.weigh(path);
  expect(script).toBeGreaterThan(0);
  expect(script).toBeLessThan(60_000);
  expect(site.wrong).toEqual([]);
});
