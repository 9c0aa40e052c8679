import { readFileSync } from "node:fs";
import ajv2020 from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { configShape } from "../src/config/config-shape.ts";
import { file, openTip } from "./open-tip.ts";

const schema = JSON.parse(
  readFileSync(new URL("../generated/config.schema.json", import.meta.url), "utf8"),
) as { readonly properties: Readonly<Record<string, unknown>> };
const fits = new ajv2020.default({ strict: true, allErrors: true }).compile(schema);
const shape = configShape();
const table = file("table.csv", "country,year,tier\nFiji,2020,Tier 2\n");

const good: readonly object[] = [
  {},
  { $schema: "https://unpkg.com/@open-tip/validators@0/generated/config.schema.json" },
  { rules: { "unknown-territory": "warning", "duplicate-placement": "off" }, failOn: "warning" },
  { rules: { "unusual-release-month": { severity: "info", months: [6, 7, 8] } } },
  { overrides: [{ files: ["2015.csv", "old/*.csv"], edition: 2015, tierCodes: "1=tier-1,2=tier-2" }] },
  { ignore: [{ rule: "unknown-tier", column: "tier", files: "*.csv", reason: "the ministry's own scale" }] },
  { maxWarnings: 0, samples: "all", quiet: true, verbose: false, redact: true, format: "json", force: true },
  { output: { sarif: "open-tip.sarif" }, reference: "placements.csv", baseline: "baseline.json" },
  { delimiter: ";", sheet: "Data", encoding: "windows-1252", source: "dataset/a", mapping: "mapping.json" },
];

const bad: readonly (readonly [object, string])[] = [
  [{ failon: "error" }, "failon: there is no such key. Did you mean failOn?"],
  [{ failOn: "fatal" }, 'failOn: "fatal" is not known'],
  [{ rules: { "no-such-rule": "off" } }, 'there is no rule "no-such-rule"'],
  [{ rules: { "unreadable-file": "off" } }, "cannot be turned off"],
  [{ rules: { "unknown-tier": { colour: 1 } } }, "colour"],
  [{ rules: { "unusual-release-month": { months: [13] } } }, "a list of whole numbers from 1 to 12"],
  [{ overrides: [{ edition: 2015 }] }, 'overrides[0]: "files" is missing'],
  [{ overrides: [{ files: "*.csv", failOn: "error" }] }, "overrides[0].failOn: there is no such key"],
  [{ ignore: [{ rule: "unknown-tier" }] }, 'ignore[0]: "reason" is missing'],
  [{ maxWarnings: -1 }, 'maxWarnings: "-1" is not a whole number'],
  [{ samples: "many" }, "samples:"],
  [{ quiet: "yes" }, 'quiet: "yes" is not true or false'],
  [{ output: { pdf: "a.pdf" } }, "output.pdf: there is no such key"],
  [{ ruleSets: ["newsroom"] }, 'ruleSets[0]: "newsroom" is no set of rules'],
  [{ ruleSets: [{}] }, 'ruleSets[0]: "{}" is no set of rules'],
];

describe("the published schema of configurations", () => {
  test.each(good.map((config) => [JSON.stringify(config), config] as const))("accepts %s", (_, config) => {
    expect(fits(config), JSON.stringify(fits.errors)).toBe(true);
    expect(shape.faults(config, [])).toEqual([]);
  });

  test.each(bad.map(([config, words]) => [JSON.stringify(config), config, words] as const))(
    "refuses %s, as the command does, which says what is wrong",
    async (_, config, words) => {
      expect(fits(config)).toBe(false);
      const path = file("bad.config.json", JSON.stringify(config));
      const { code, err } = await openTip(["check", table, "--config", path]);
      expect(err).toContain(words);
      expect(code).toBe(2);
    },
  );

  test("refuses what the command refuses, and nothing else", () => {
    const value = fc.oneof(
      fc.constantFrom<unknown>(
        "error",
        "all",
        "off",
        "a.csv",
        "",
        "json",
        "unknown-tier",
        true,
        false,
        0,
        7,
        -1,
        1.5,
        1e20,
      ),
      fc.constantFrom<unknown>(
        null,
        [],
        {},
        ["a"],
        [""],
        [0],
        { name: "a", rules: [] },
        { "unknown-tier": "info" },
      ),
      fc.constantFrom<unknown>([{ files: "a" }], [{ rule: "unknown-tier", reason: "a" }], { json: "a.json" }),
      fc.anything({ withNullPrototype: false, maxDepth: 2 }),
    );
    const key = fc.oneof(fc.constantFrom(...Object.keys(schema.properties)), fc.string());
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 3 }), (given) => {
        // As a file would hold it.
        const config: unknown = JSON.parse(JSON.stringify(given));
        expect(shape.faults(config, []).length === 0).toBe(fits(config));
      }),
      { numRuns: 2000 },
    );
  });
});
