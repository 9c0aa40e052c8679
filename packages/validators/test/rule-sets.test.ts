import { describe, expect, test } from "vitest";
import newsroom from "../examples/rule-set/newsroom.ts";
import {
  defineDatasetRule,
  defineRecordRule,
  defineRule,
  defineRuleSet,
  FilesTogether,
  fromText,
  OpenTipError,
  render,
  report,
  rules,
} from "../src/index.ts";

const statement = (act: string) => ({
  id: "statement/a/01",
  source: "article/a",
  mode: "indirect",
  speakers: [{ speaker: "actor/x" }],
  act,
  gloss: "Says something.",
  evidence: [
    {
      source: "article/a",
      start: 0,
      end: 9,
      digest: `sha256:${"0".repeat(64)}`,
      wordsDigest: `sha256:${"0".repeat(64)}`,
    },
  ],
});
const accusation = fromText("s.json", JSON.stringify([statement("accuse")]));
const table = fromText("t.csv", "country,year,tier\nFiji,2009,Tier 3\nFiji,2011,Tier 3\n");

const words = {
  severity: "error",
  summary: "It is so.",
  why: "It is.",
  remedy: "Make it so.",
  examples: { valid: [], invalid: [] },
} as const;
const everyPlacement = (code: string, more: object = {}) =>
  defineRule({
    ...words,
    ...more,
    code,
    scope: "placement",
    needs: [],
    check: (_, say) => say({ field: "tier", message: "Found." }),
  });
const url = "https://my.example/rules";

describe("a set of rules of others", () => {
  test("is applied to records and to placements, with its own page, and is covered", async () => {
    const ruleSets = [newsroom];
    const records = await report(accusation, { ruleSets });
    const found = records.groups.find(({ rule }) => rule === "newsroom/unverified-statement");
    expect(found).toMatchObject({
      severity: "warning",
      message: "Nobody has verified this accusation.",
      remedy: "Ask a colleague, and add a verification.",
      url: "https://newsroom.example/rules",
    });
    expect(found?.samples[0]?.place).toMatchObject({ pointer: "/0/act", record: "statement/a/01", line: 1 });
    expect(records.coverage.rulesRun).toContain("newsroom/unverified-statement");

    const placements = await report(table, { ruleSets });
    expect(placements.groups.map(({ rule }) => rule)).toEqual(["newsroom/before-the-archive"]);
    expect(placements.coverage.rulesRun).toContain("newsroom/before-the-archive");
    expect(placements.coverage.rulesSkipped.map(({ rule }) => rule)).toContain(
      "newsroom/unverified-statement",
    );
    expect(placements.foreignRules?.map(({ code }) => code)).toEqual(newsroom.rules.map(({ code }) => code));
  });

  test("is named by every format, and by SARIF as a rule of the tool", async () => {
    const run = {
      reports: [await report(accusation, { ruleSets: [newsroom] })],
      passedOver: [],
      notOpened: [],
    };
    for (const format of ["pretty", "json", "ndjson", "csv", "junit", "github", "markdown", "html"] as const)
      expect(render(format, run), format).toContain("newsroom/unverified-statement");
    const { tool, results } = JSON.parse(render("sarif", run)).runs[0];
    const [result] = results.filter((one: { ruleId: string }) => one.ruleId.startsWith("newsroom/"));
    expect(tool.driver.rules[result.ruleIndex]).toMatchObject({
      id: "newsroom/unverified-statement",
      helpUri: "https://newsroom.example/rules",
    });
  });

  test("tells nothing of a file whose values are not to be shown but its own words", async () => {
    const secret = defineRule({
      ...words,
      code: "x/secret",
      scope: "placement",
      needs: [],
      check: ({ territory }, say) => say({ field: "tier", message: `Secret: ${territory}.` }),
    });
    const { groups } = await report(table, {
      redact: true,
      ruleSets: [defineRuleSet({ name: "x", url, rules: [secret] })],
    });
    expect(groups[0]).toMatchObject({ rule: "x/secret", message: "It is so.", remedy: "Make it so." });
    expect(JSON.stringify(groups)).not.toContain("FJI");
  });

  test("sees every placement of a long table, also where its rows say the same", async () => {
    const row = "Fiji,2011,Tier 3,a\n";
    const long = fromText("t.csv", `country,year,tier,source_id\n${row.repeat(30_000)}`);
    const ruleSets = [defineRuleSet({ name: "x", url, rules: [everyPlacement("x/every")] })];
    const { groups } = await report(long, { ruleSets });
    expect(groups.find(({ rule }) => rule === "x/every")?.count).toBe(30_000);
  });

  test("compares the records of several files", async () => {
    const alike = defineDatasetRule({
      ...words,
      code: "x/same-name",
      entities: ["Actor"],
      needs: ["name"],
      keep: ({ name }) => name.en,
      check(kept, say) {
        const names = new Set<string>();
        for (const one of kept) {
          if (names.has(one.fact)) say(one, { pointer: "/name/en", message: "Another has the name." });
          names.add(one.fact);
        }
      },
    });
    const ruleSets = [defineRuleSet({ name: "x", url, rules: [alike] })];
    const one = fromText("1.json", '[{"id":"actor/a","kind":"ngo","name":{"en":"A"}}]');
    const other = fromText("2.csv", "id,kind,name_en\nactor/b,ngo,A\n");
    expect((await report(other, { ruleSets })).groups).toEqual([]);
    const together = new FilesTogether({ ruleSets });
    for (const file of [one, other]) await report(file, { ruleSets, together });
    const { groups } = await together.report();
    expect(groups.map(({ rule, samples }) => [rule, samples[0]?.place])).toEqual([
      ["x/same-name", expect.objectContaining({ file: "2.csv", row: 2, column: "name_en" })],
    ]);
  });

  test("changes nothing of what is found without it", async () => {
    const { groups } = await report(accusation, { ruleSets: [newsroom] });
    const alone = await report(accusation);
    expect(groups.filter(({ rule }) => !rule.includes("/"))).toEqual(alone.groups);
    expect(alone).not.toHaveProperty("foreignRules");
    expect(alone.coverage.rulesRun.length + alone.coverage.rulesSkipped.length).toBe(rules.length);
  });
});

describe("a set is refused", () => {
  const code = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      if (error instanceof OpenTipError) return [error.code, error.message, error.remedy].join(" | ");
    }
    return undefined;
  };

  test("whose name, codes or addresses are none", () => {
    const set = (name: string, rule: string, page = url) =>
      code(() => defineRuleSet({ name, url: page, rules: [everyPlacement(rule)] }));
    expect(set("x", "x/fine")).toBeUndefined();
    expect(set("My Org", "My Org/fine")).toMatch(/^bad-rule-set \| "My Org" is no name/);
    expect(set("x", "fine")).toMatch(/^bad-rule-set \| "fine" is no code of a rule of x.*x\/what-is-wrong/);
    expect(set("x", "y/fine")).toMatch(/^bad-rule-set/);
    expect(set("x", "x/fine", "nowhere")).toMatch(/^bad-rule-set .* has no page/);
    const twice = [everyPlacement("x/a"), everyPlacement("x/a")];
    expect(code(() => defineRuleSet({ name: "x", url, rules: twice }))).toMatch(/^bad-rule-set .*Two rules/);
  });

  test("that has the name of another in the same check", async () => {
    const set = () => defineRuleSet({ name: "x", url, rules: [everyPlacement("x/a")] });
    await expect(report(table, { ruleSets: [set(), set()] })).rejects.toMatchObject({ code: "rule-clash" });
  });

  test("by name, when a rule of it throws", async () => {
    const broken = defineRecordRule({
      ...words,
      code: "x/broken",
      entities: ["Statement"],
      needs: [],
      check: () => {
        throw new TypeError("undefined is not a function");
      },
    });
    const ruleSets = [defineRuleSet({ name: "x", url, rules: [broken] })];
    await expect(report(accusation, { ruleSets })).rejects.toMatchObject({
      code: "rule-failed",
      message: "The rule x/broken failed: undefined is not a function",
    });
  });
});
