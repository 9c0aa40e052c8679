import { readdirSync } from "node:fs";
import { components, entities } from "@open-tip/schema";
import { tierLaw } from "@open-tip/schema/tier-law";
import { describe, expect, test } from "vitest";
import { exampleBytes, exampleOptions, fromBytes, type Rule, report, rules } from "../src/index.ts";

async function codesFoundIn(rule: Rule, example: Rule["examples"]["valid"][number]): Promise<string[]> {
  const input = fromBytes(`${rule.code}.csv`, exampleBytes(example));
  const { groups } = await report(input, exampleOptions(example));
  return groups.map((group) => group.rule);
}

test("each file in src/rules holds the rule of its name, and every rule is in the list", () => {
  const files = readdirSync(new URL("../src/rules/", import.meta.url))
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .map((file) => file.slice(0, -".ts".length));
  expect(rules.map(({ code }) => code).sort()).toEqual(files.sort());
});

describe.each(rules.map((rule) => [rule.code, rule] as const))("%s", (_, rule) => {
  test.each(rule.examples.invalid.map((one) => [one.title, one] as const))(
    "finds: %s",
    async (_title, example) => {
      expect(await codesFoundIn(rule, example)).toContain(rule.code);
    },
  );

  test.each(rule.examples.valid.map((one) => [one.title, one] as const))(
    "is content with: %s",
    async (_title, example) => {
      expect(await codesFoundIn(rule, example)).not.toContain(rule.code);
    },
  );

  test("shows at least one file that passes and one that fails, and says why and how to mend it", () => {
    expect(rule.examples.valid.length).toBeGreaterThan(0);
    // What only a binary format can hold has no text to show; its own tests have files of that kind.
    const shown = rule.code === "unreadable-cells" ? 0 : 1;
    expect(rule.examples.invalid.length).toBeGreaterThanOrEqual(shown);
    for (const words of [rule.summary, rule.why, rule.remedy]) expect(words).toMatch(/^[A-Z].*\.$/s);
  });

  test("is as serious as what the standard asks, where it enforces that", () => {
    const severity = { MUST: "error", SHOULD: "warning", MAY: "info" } as const;
    expect(rule.severity).toBe(rule.clause ? severity[rule.clause.level] : rule.severity);
    const shapes = { ...entities, ...components };
    const [entity = "", field] = rule.clause?.at.split(".") ?? ["Dataset"];
    const shape = shapes[entity as keyof typeof shapes] as unknown as { shape: object } | undefined;
    expect(shape, `${rule.clause?.at} is an entity of the standard`).toBeDefined();
    if (field !== undefined) expect(Object.keys(shape?.shape ?? {})).toContain(field);
  });

  test("is never an error where the law is a reading of ours or says nothing certain", () => {
    const basis = rule.law && tierLaw[rule.law].basis;
    if (basis === "reading") expect(rule.severity).not.toBe("error");
    else expect(["error", "warning", "info"]).toContain(rule.severity);
  });
});
