import { describe, expect, test } from "vitest";
import {
  exampleBytes,
  exampleOptions,
  fromBytes,
  fromText,
  type Rule,
  type RuleSettings,
  render,
  report,
  rules,
} from "../src/index.ts";
import { seriesTable } from "./files.ts";

/** The report on the first example that a rule finds something in, with settings of that rule. */
async function reportWith(rule: Rule, setting: unknown) {
  const [example = { title: "", csv: "" }] = rule.examples.invalid;
  const settings = { [rule.code]: setting } as RuleSettings;
  return report(fromBytes(`${rule.code}.csv`, exampleBytes(example)), {
    ...exampleOptions(example),
    rules: settings,
  });
}

const withExamples = rules.filter(({ examples }) => examples.invalid.length > 0);
const optional = withExamples.filter(({ tellsUnread }) => tellsUnread === undefined);

describe.each(optional.map((rule) => [rule.code, rule] as const))("%s", (code, rule) => {
  test("finds nothing when it is turned off, and is listed with the reason", async () => {
    const { groups, coverage } = await reportWith(rule, "off");
    expect(groups.map((group) => group.rule)).not.toContain(code);
    expect(coverage.rulesRun).not.toContain(code);
    expect(coverage.rulesSkipped).toContainEqual({ rule: code, reason: "turned off" });
  });
});

test.each(withExamples.map((rule) => [rule.code, rule] as const))(
  "%s: another severity is in its findings and in the counts",
  async (code, rule) => {
    const severity = rule.severity === "info" ? "error" : "info";
    const found = await reportWith(rule, severity);
    const groups = found.groups.filter((group) => group.rule === code);
    const asItIs = await reportWith(rule, {});
    expect(groups.length).toBeGreaterThan(0);
    for (const group of groups) {
      expect(group.severity).toBe(severity);
      for (const sample of group.samples) expect(sample.severity).toBe(severity);
    }
    const moved = groups.reduce((total, group) => total + group.count, 0);
    expect(found.counts[severity]).toBe(asItIs.counts[severity] + moved);
    expect(found.counts[rule.severity]).toBe(asItIs.counts[rule.severity] - moved);
  },
);

test.each(rules.filter(({ tellsUnread }) => tellsUnread).map((rule) => [rule.code, rule] as const))(
  "%s cannot be turned off, since nothing else would tell what was not read",
  async (code, rule) => {
    for (const setting of ["off", { severity: "off" }])
      await expect(reportWith(rule, setting)).rejects.toMatchObject({
        code: "bad-option",
        message: expect.stringMatching(`${code}.*cannot be turned off: without it`),
      });
  },
);

test("a severity in force is in every format of report", async () => {
  const table = fromText("t.csv", "country,year,tier\nFiji,2020,Tier 9\n");
  const reports = [await report(table, { rules: { "unknown-tier": "warning" } })];
  const sarif = JSON.parse(render("sarif", { reports }));
  expect(sarif.runs[0].results[0].level).toBe("warning");
  expect(render("github", { reports })).toMatch(/^::warning /m);
  expect(render("pretty", { reports })).toContain("warning  unknown-tier");
  expect(render("markdown", { reports })).toContain("**warning** [unknown-tier]");
  expect(render("csv", { reports })).toContain(",warning,unknown-tier,");
  expect(render("ndjson", { reports })).toContain('"rule":"unknown-tier","severity":"warning"');
  expect(JSON.parse(render("json", { reports })).exitCode).toBe(0);
  expect(render("junit", { reports })).toMatch(/failures="0"/);
});

const far = `country,year,tier,release_date\nFiji,2020,Tier 2,2020-05-25\nFiji,${new Date().getFullYear() + 20},Tier 2,\n`;

test("options of a rule move its limits", async () => {
  const found = async (settings?: RuleSettings) => {
    const { groups } = await report(fromText("t.csv", far), { rules: settings });
    return groups.map(({ rule }) => rule);
  };
  expect(await found()).toEqual(["edition-not-known-yet", "unusual-release-month"]);
  expect(
    await found({
      "unusual-release-month": { months: [5, 6, 7] },
      "edition-not-known-yet": { newest: 2090 },
    }),
  ).toEqual([]);
  const { groups } = await report(fromText("t.csv", far), {
    rules: { "unusual-release-month": { severity: "error", months: [1, 2] } },
  });
  expect(groups.find(({ rule }) => rule === "unusual-release-month")).toMatchObject({
    severity: "error",
    message: "2020-05-25 is not in January or February.",
  });
});

test("every option that a rule declares is within its own limits as it is", () => {
  for (const { code, options = {} } of rules)
    for (const [name, { default: value, least, most, about }] of Object.entries(options)) {
      for (const one of [value].flat())
        expect([code, name, one >= least && one <= most]).toEqual([code, name, true]);
      expect(about).toMatch(/^[A-Z].*\.$/);
    }
});

test.each([
  [
    { "unkown-tier": "off" },
    /^rules\["unkown-tier"\]: there is no rule "unkown-tier"\.$/,
    /Did you mean unknown-tier\?/,
  ],
  [
    { "sequence-gap": "warnings" },
    /"warnings" is no severity/,
    /Did you mean warning\? Give "off", "error", "warning" or "info"/,
  ],
  [{ "sequence-gap": 2 }, /"2" is no severity/, /Give "off"/],
  [{ "sequence-gap": { least: 2 } }, /has no option "least"/, /It has no options, only a severity/],
  [
    { "edition-count-differs": { tolerence: 2 } },
    /^rules\["edition-count-differs"\]\.tolerence: the rule has no option "tolerence"/,
    /Did you mean tolerance\? It has "severity" and "tolerance"/,
  ],
  [
    { "edition-count-differs": { tolerance: -1 } },
    /"-1" is not a whole number from 0 to 300/,
    /^Give a whole/,
  ],
  [{ "edition-count-differs": { tolerance: "2" } }, /"2" is not a whole number/, /^Give/],
  [{ "unusual-release-month": { months: [] } }, /"\[\]" is not a list of whole numbers/, /^Give/],
  [{ constructor: "off" }, /there is no rule "constructor"/, /open-tip rules/],
  [{ "unusual-release-month": { constructor: 1 } }, /no option "constructor"/, /months/],
])("%j is refused with the place and what was meant", async (settings, message, remedy) => {
  const given = settings as RuleSettings;
  await expect(report(fromText("t.csv", far), { rules: given })).rejects.toMatchObject({
    code: "bad-option",
    message: expect.stringMatching(message),
    remedy: expect.stringMatching(remedy),
  });
});

test("a rule that is turned off is off in files of every kind and size", async () => {
  const series = seriesTable({ Fiji: { from: 2019, tiers: "W W W W" } });
  const long = `${series}${"Chad,2020,Tier 2\n".repeat(30_000)}`;
  const { groups, coverage } = await report(fromText("t.csv", long), {
    rules: { "duplicate-placement": "off" },
  });
  expect(groups.map(({ rule }) => rule)).not.toContain("duplicate-placement");
  expect(coverage.rulesSkipped).toContainEqual({ rule: "duplicate-placement", reason: "turned off" });
  const records = fromText("r.json", '{"events":[{"id":"event/a"},{"id":"event/a"}]}');
  const json = await report(records, { rules: { "duplicate-record": "off", "invalid-record": "off" } });
  expect(json.groups).toEqual([]);
  expect(json.coverage.rulesSkipped.filter(({ reason }) => reason === "turned off")).toHaveLength(2);
});
