import { describe, expect, test } from "vitest";
import {
  exampleBytes,
  exampleOptions,
  FilesTogether,
  fromBytes,
  fromText,
  type RunReport,
  render,
  report,
  rules,
} from "../src/index.ts";
import { hostileRun } from "./hostile-run.ts";
import { schemaErrors } from "./report-schemas.ts";

const formats = ["json", "ndjson"] as const;

/** What the published schemas say against the reports of a run. */
const errorsOf = (run: Pick<RunReport, "reports"> & Partial<RunReport>) =>
  formats.flatMap((format) => schemaErrors[format](render(format, run)));

test.each(rules.map((rule) => [rule.code, rule] as const))(
  "reports on the examples of %s are as the schemas say",
  async (code, { examples }) => {
    for (const example of [...examples.invalid, ...examples.valid]) {
      const one = await report(fromBytes(`${code}.csv`, exampleBytes(example)), exampleOptions(example));
      expect(errorsOf({ reports: [one] })).toEqual([]);
    }
  },
);

describe("as the schemas say are", () => {
  test("reports on files together, with what was passed over and could not be opened", async () => {
    const together = new FilesTogether();
    const statement = { id: "statement/a-1/01", article: "article/a-1", act: "assert", speakers: [] };
    const actor = { id: "actor/x", kind: "agency", names: { en: "X" }, parent: "actor/nobody" };
    const files = [
      fromText("a.json", JSON.stringify({ schemaVersion: "0.0.0", actors: [actor] })),
      fromText(
        "b.json",
        JSON.stringify({ schemaVersion: "0.0.0", actors: [actor], statements: [statement] }),
      ),
    ];
    const reports = [];
    for (const file of files) reports.push(await report(file, { together }));
    const run = {
      reports,
      together: await together.report(),
      passedOver: [{ path: "c.txt", reason: "not named as a table is", unread: true }],
      notOpened: [{ path: "d.csv", code: "file-not-found", message: "Gone.", remedy: "Look." }],
    } as const;
    expect(run.together.groups.length).toBeGreaterThan(0);
    expect(errorsOf(run)).toEqual([]);
  });

  test("reports on tables of other records, whatever is in them, and redacted ones", async () => {
    expect(errorsOf(await hostileRun("\u202e", "=1+1", "<b>"))).toEqual([]);
    const wide = fromText("w.csv", "country,2019,2020,note\nFiji,Tier 9,Tier 2,x\n");
    expect(errorsOf({ reports: [await report(wide, { redact: true })] })).toEqual([]);
  });
});

test("the schemas refuse what is no report: a field that is lacking, wrong or unknown", async () => {
  const one = await report(fromText("a.csv", "country,year,tier\nFiji,2020,Tier 9\n"));
  const json = JSON.parse(render("json", { reports: [one] }));
  const refused = (change: (report: typeof json) => void) => {
    const changed = structuredClone(json);
    change(changed);
    return schemaErrors.json(JSON.stringify(changed)).length > 0;
  };
  expect(refused(() => undefined)).toBe(false);
  expect(refused((changed) => delete changed.totals)).toBe(true);
  expect(refused((changed) => (changed.exitCode = 4))).toBe(true);
  expect(refused((changed) => (changed.reports[0].groups[0].count = 1.5))).toBe(true);
  expect(refused((changed) => (changed.reports[0].groups[0].samples[0].place.cell = "C2"))).toBe(true);
  const [line = ""] = render("ndjson", { reports: [one] }).split("\n");
  expect(schemaErrors.ndjson(line)).toEqual([]);
  expect(schemaErrors.ndjson(line.replace('"finding"', '"more"')).length).toBeGreaterThan(0);
});
