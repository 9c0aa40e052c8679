import { describe, expect, test } from "vitest";
import {
  check,
  convert,
  exampleBytes,
  exampleOptions,
  FilesTogether,
  fromText,
  inspect,
  type ReportFormat,
  type RunReport,
  render,
  renderInspected,
  renderJson,
  renderPretty,
  renderTotals,
  report,
  reportFormats,
  rules,
  show,
} from "../src/index.ts";
import { file, openTip } from "./open-tip.ts";

const SECRET = "Zqx7-secret";
const secret = /zqx7/i;

/** Cells of an example in which a secret is planted, at most: some examples have thousands. */
const MOST_PLANTED = 40;

interface Planted {
  readonly name: string;
  readonly text: string;
  readonly options: ReturnType<typeof exampleOptions>;
}

/** Texts that are a text with a secret in one of its cells, the names of columns among them. */
function planted(text: string): string[] {
  const cells = [...text.matchAll(/[^,;\t|\n\r"]+/g)];
  const stride = Math.max(1, Math.ceil(cells.length / MOST_PLANTED));
  return cells
    .filter((_, index) => index % stride === 0)
    .flatMap(({ 0: cell, index }) => {
      const put = (words: string) => text.slice(0, index) + words + text.slice(index + cell.length);
      return [put(SECRET), put(`${cell} ${SECRET}`)];
    });
}

const examples: readonly Planted[] = rules.flatMap((rule) =>
  [...rule.examples.invalid, ...rule.examples.valid]
    .filter(({ times = 1, encoding }) => times === 1 && encoding === undefined)
    .flatMap((example) => {
      const text = new TextDecoder().decode(exampleBytes(example));
      const options = exampleOptions(example);
      return planted(text).map((one) => ({ name: `${rule.code}.csv`, text: one, options }));
    }),
);

/** Records of the standard and of others, as JSON, with secrets as values, as names of members, and nested. */
const record = { id: "actor/a", kind: "ngo", name: { en: "A" } };
const json: readonly unknown[] = [
  [{ ...record, id: `actor/${SECRET}` }],
  [
    { ...record, id: `actor/zqx7`, parent: `actor/zqx7-2` },
    { ...record, id: "actor/zqx7" },
  ],
  [{ ...record, kind: SECRET, [SECRET]: { [SECRET]: SECRET } }],
  [{ ...record, name: { [SECRET]: SECRET } }],
  [{ ...record, roles: [{ title: { en: "R" }, [SECRET]: 1 }] }],
  { id: "dataset/a", schemaVersion: "0.1.0", actors: [{ ...record, [SECRET]: SECRET }], [SECRET]: [SECRET] },
  { [SECRET]: [{ country: SECRET, year: 2020, tier: "Tier 2" }] },
  [{ country: `Fiji ${SECRET}`, year: 2020, tier: SECRET, [SECRET]: SECRET }, [SECRET], SECRET],
  [{ country: "Fiji", year: 2020, tier: "Tier 2" }, { [SECRET]: 1 }],
];

const formats = Object.keys(reportFormats) as ReportFormat[];

/** All that is told of an input, in every form. */
async function told({ name, text, options }: Planted, redact: boolean): Promise<string> {
  const asked = { ...options, redact };
  const said: string[] = [];
  const input = () => fromText(name, text);
  for await (const finding of check(input(), asked)) said.push(JSON.stringify(finding));
  const found = await report(input(), asked);
  const inspected = await inspect(input(), asked);
  for (const format of formats) said.push(render(format, { reports: [found] }));
  said.push(renderInspected(inspected), JSON.stringify(inspected));
  return said.join("\n");
}

describe("with redact nothing of a cell is told", () => {
  test("in no example of a rule, whichever cell holds a secret", async () => {
    const leaks: string[] = [];
    for (const one of examples)
      if (secret.test(await told(one, true).catch(String))) leaks.push(`${one.name}\n${one.text}`);
    expect(leaks).toEqual([]);
  }, 120_000);

  // Tables about people are never told of, and many rules say what they found without a value.
  test("without it many of them are told, so that the test above would notice", async () => {
    let leaks = 0;
    const some = examples.filter((_, index) => index % 10 === 0);
    for (const one of some) if (secret.test(await told(one, false).catch(String))) leaks++;
    expect(leaks).toBeGreaterThan(some.length / 3);
  });

  test.each(json.map((value) => [JSON.stringify(value)]))("in no JSON: %s", async (text) => {
    const one = { name: "records.json", text, options: {} };
    expect(await told(one, true)).not.toMatch(secret);
    const rows = await show(fromText("records.json", text), { byteOffset: 5 }, { redact: true }).catch(
      String,
    );
    expect(JSON.stringify(rows)).not.toMatch(secret);
  });

  test("of files that are checked together, or converted", async () => {
    const options = { redact: true };
    const together = new FilesTogether(options);
    const names = ["a.json", "b.json"];
    const reports = [];
    for (const name of names)
      reports.push(await report(fromText(name, JSON.stringify(json[1])), { ...options, together }));
    const run: RunReport = { reports, passedOver: [], notOpened: [], together: await together.report() };
    expect(run.together?.counts).toMatchObject({ error: 2, warning: 2 });
    expect(renderTotals(run) + renderJson(reports, "error", run)).not.toMatch(secret);

    const lines = convert(fromText("a.csv", `country,year,tier\n${SECRET},2020,2\n`), options);
    let next = await lines.next();
    while (!next.done) next = await lines.next();
    expect(renderPretty(next.value.report)).not.toMatch(secret);
    expect(next.value.report.counts.error).toBeGreaterThan(0);
  });

  test("and yet counts, rules and places are the same", async () => {
    const text = `country,year,tier\n${SECRET},2020,Tier 2\nFiji,2020,${SECRET}\nOther ${SECRET},2020,Tier 2\n`;
    const [open, redacted] = await Promise.all(
      [false, true].map((redact) => report(fromText("a.csv", text), { redact })),
    );
    expect(redacted?.counts).toEqual(open?.counts);
    const places = (one: typeof open) =>
      one?.groups
        .flatMap(({ rule, samples }) => samples.map(({ place }) => `${rule} ${place.row} ${place.column}`))
        .sort();
    expect(places(redacted)).toEqual(places(open));
    expect(places(redacted)).toContain("unknown-tier 3 tier");
  });

  test("columns whose names are not shown are told apart by their letters", async () => {
    const header = `country,year,tier ${SECRET},tier b ${SECRET}`;
    const text = `${header}\nFiji,2020,Tier 8,Tier 9\nTogo,2020,Tier 2,Tier 2\nPeru,2020,Tier 2,Tier 1\n`;
    const { groups } = await report(fromText("a.csv", text), { redact: true });
    const letters = groups.flatMap(({ samples }) => samples.map(({ place }) => place.columnLetter));
    expect(letters.filter(Boolean)).toEqual([...new Set(letters.filter(Boolean))]);
  });
});

test("the command line tells nothing of a cell with --redact, whatever the command and the format", async () => {
  const tables = [
    file("s.csv", `country,year,tier,${SECRET}\n${SECRET},2020,Tier 2,${SECRET}\nFiji,2020,${SECRET},x\n`),
    file("t.json", JSON.stringify(json[0])),
  ];
  const [table = ""] = tables;
  const calls = [
    ["check", ...tables],
    ...formats.map((format) => ["check", ...tables, "--format", format]),
    ["check", ...tables, "--quiet"],
    ["inspect", ...tables],
    ["inspect", ...tables, "--format", "json"],
    ["show", table, "--at", "row:2"],
    ["diff", table, file("u.csv", `country,year,tier\nFiji,2020,2\n`)],
    ["diff", table, table, "--format", "json"],
  ];
  for (const call of calls) {
    const { out, err } = await openTip([...call, "--redact"]);
    expect(out).not.toBe("");
    expect(out + err).not.toMatch(secret);
  }
  const mapped = await openTip(["inspect", table, "--redact", "--save-mapping", "none.json"]);
  expect(mapped).toMatchObject({ code: 2, out: "" });
}, 120_000);
