import { fileURLToPath } from "node:url";
import { readChangesets } from "@changesets/read";
import { describe, expect, test } from "vitest";
import type { Change, Size } from "../scripts/change.ts";
import { missingChangeset, pendingSize } from "../scripts/changeset-verdict.ts";
import { publicSurface, type Surface } from "../scripts/surface.ts";
import { changes } from "../scripts/surface-changes.ts";
import * as api from "../src/index.ts";
import { readJson } from "./cases.ts";

const baseline = readJson("baseline/surface.json") as { version: string; surface: Surface };
const manifest = readJson("package.json") as { name: string; version: string };
const { fixed } = readJson("../../.changeset/config.json") as { fixed: string[][] };
const group = fixed.find((names) => names.includes(manifest.name)) ?? [manifest.name];
const surface = publicSurface();

describe("the public surface", () => {
  test("is that of the last release, or pending changesets announce what changed", async () => {
    const changesets = await readChangesets(fileURLToPath(new URL("../../../", import.meta.url)));
    const pending = pendingSize(changesets, group);
    const missing = missingChangeset(changes(baseline.surface, surface), baseline.version, pending);
    if (missing !== undefined) expect.fail(missing);
  });

  test("was written down when this version was released (else: npm run version)", () => {
    expect(baseline.version).toBe(manifest.version);
  });

  test("has the names that an import shows", () => {
    const values = surface.entries["."]?.filter((name) => !/^type |\./.test(name));
    expect(values).toEqual(Object.keys(api).sort());
  });

  test("has nothing that JSON would lose", () => {
    expect(JSON.parse(JSON.stringify(surface))).toEqual(surface);
    expect(Object.keys(surface.definitions)).not.toHaveLength(0);
    expect(Object.keys(surface.codeLists)).not.toHaveLength(0);
    expect(Object.keys(surface.files)).toContain("./generated/tip.schema.json");
    expect(JSON.stringify(surface.definitions)).not.toMatch(/"description":"/);
  });
});

describe("a changeset is missing", () => {
  const change = (size: Size): Change => ({ path: "entry .", what: `a ${size} thing`, size });
  const sufficient = (size: Size | undefined, released: string, pending: Size | undefined) =>
    missingChangeset(size ? [change("patch"), change(size)] : [], released, pending) === undefined;

  test.each<[changed: Size | undefined, released: string, pending: Size | undefined, enough: boolean]>([
    [undefined, "1.0.0", undefined, true],
    ["patch", "1.0.0", undefined, false],
    ["patch", "1.0.0", "patch", true],
    ["patch", "1.0.0", "major", true],
    ["minor", "1.0.0", undefined, false],
    ["minor", "1.0.0", "patch", false],
    ["minor", "1.0.0", "minor", true],
    ["major", "1.0.0", "minor", false],
    ["major", "1.0.0", "major", true],
    ["major", "10.0.0", "minor", false],
    ["patch", "0.4.2", undefined, false],
    ["minor", "0.4.2", "patch", false],
    ["major", "0.4.2", undefined, false],
    ["major", "0.4.2", "patch", false],
    ["major", "0.4.2", "minor", true],
  ])("a %s change since %s with a pending %s changeset: %s", (changed, released, pending, enough) => {
    expect(sufficient(changed, released, pending)).toBe(enough);
  });

  test("says what changed, what is needed and what to do", () => {
    expect(missingChangeset([change("major")], "0.1.0", "patch")).toMatchInlineSnapshot(`
      "The public surface is not that of 0.1.0 any more:
        major  entry .: a major thing
      This needs a minor changeset (a major change is a minor version before 1.0.0); pending is only a patch one.
      Run \`npx changeset\` and choose minor for @open-tip/schema, or take the change back."
    `);
    expect(missingChangeset([change("minor"), change("patch")], "1.0.0", undefined)).toMatchInlineSnapshot(`
      "The public surface is not that of 1.0.0 any more:
        minor  entry .: a minor thing
        patch  entry .: a patch thing
      This needs a minor changeset; pending is none.
      Run \`npx changeset\` and choose minor for @open-tip/schema, or take the change back."
    `);
  });
});

describe("the size of pending changesets", () => {
  const changeset = (name: string, type: Size | "none") => ({ releases: [{ name, type }] });

  test("is the largest for any package that shares the version", () => {
    const pending = [changeset("a", "patch"), changeset("b", "minor"), changeset("elsewhere", "major")];
    expect(pendingSize(pending, ["a", "b"])).toBe("minor");
    expect(pendingSize(pending, ["a"])).toBe("patch");
  });

  test("is none where nothing is pending, or only what raises no version", () => {
    expect(pendingSize([], ["a"])).toBeUndefined();
    expect(pendingSize([changeset("a", "none"), changeset("elsewhere", "major")], ["a"])).toBeUndefined();
  });
});
