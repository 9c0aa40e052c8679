import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { file, openTip } from "./open-tip.ts";

const newsroom = new URL("../examples/rule-set/newsroom.ts", import.meta.url).href;
const withRules = file(
  "newsroom.config.mjs",
  `import newsroom from ${JSON.stringify(newsroom)};
export default {
  ruleSets: [newsroom],
  rules: { "newsroom/before-the-archive": "warning" },
  overrides: [{ files: "old.csv", rules: { "newsroom/before-the-archive": "off" } }],
};
`,
);
const table = file("placements.csv", "country,year,tier\nFiji,2009,Tier 2\nFiji,2011,Tier 2\n");
const old = file("old.csv", "country,year,tier\nFiji,2009,Tier 2\n");

test("a configuration brings rules of others: they are applied, weighed, and turned off by file", async () => {
  const { out, code } = await openTip(["check", table, "--config", withRules, "--max-warnings", "0"]);
  expect(out).toContain("warning  newsroom/before-the-archive, row 2");
  // Rules of others have pages of their own.
  expect(out).toMatch(/^ {4}https:\/\/newsroom\.example\/rules$/m);
  expect(code).toBe(1);
  expect((await openTip(["check", old, "--config", withRules])).out).toContain("Nothing found.");
  expect((await openTip(["check", table])).out).not.toContain("newsroom");
});

test("rules of others are listed and explained where a configuration names their set", async () => {
  const all = (await openTip(["rules", "--config", withRules])).out;
  expect(all).toContain("  newsroom/before-the-archive");
  expect(all).toMatch(/^Sets of rules in newsroom\.config\.mjs: newsroom \(\d+ rules\)\.$/m);
  const { out } = await openTip(["rules", "newsroom/before-the-archive", "--config", withRules]);
  expect(out).toContain("Older reports are not in the archive");
  expect(out).toContain('newsroom.config.mjs says: "warning"');
  expect(out).toContain('newsroom.config.mjs says for old.csv: "off"');
  const json = (await openTip(["rules", "--format", "json", "--config", withRules])).out;
  expect(JSON.parse(json).map(({ code }: { code: string }) => code)).toContain("newsroom/before-the-archive");
  const unknown = await openTip(["rules", "newsroom/before-the-archive", "--no-config"]);
  expect(unknown.err).toContain(
    "Rules of others are known where the configuration names their set in ruleSets.",
  );
  expect(unknown.code).toBe(2);
});

test("a configuration in JSON cannot bring rules, and says so", async () => {
  const json = file("sets.config.json", '{ "ruleSets": ["newsroom"] }');
  const { err, code } = await openTip(["check", table, "--config", json]);
  expect(err).toContain('ruleSets[0]: "newsroom" is no set of rules. Import the set,');
  expect(code).toBe(2);
});

test("a set of rules that is none is told by its place, whatever it is", async () => {
  for (const value of ["null", "{}", "{ name: 'a' }", "[]", "() => 1"]) {
    const config = file("odd.config.mjs", `export default { ruleSets: [${value}] };`);
    const { err, code } = await openTip(["check", table, "--config", config]);
    expect(err).toMatch(/^open-tip: odd\.config\.mjs: ruleSets\[0\]: .* is no set of rules\./);
    expect(code).toBe(2);
  }
});

test("what a program is told of a rule has its options", async () => {
  const { out } = await openTip(["rules", "unusual-release-month", "--format", "json"]);
  expect(JSON.parse(out)[0].options.months).toMatchObject({
    kind: "numbers",
    default: [6, 7],
    least: 1,
    most: 12,
  });
  const generated = JSON.parse(readFileSync(new URL("../generated/rules.json", import.meta.url), "utf8"));
  const listed = JSON.parse((await openTip(["rules", "--format", "json"])).out);
  expect(listed).toHaveLength((generated.rules ?? generated).length);
});
