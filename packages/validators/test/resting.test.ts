import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CheckOptions,
  FileBaseline,
  type FileReport,
  FilesTogether,
  fromText,
  render,
  report,
  severities,
} from "../src/index.ts";

const header = "country,year,tier,note\n";
const row = fc.constantFrom(
  "Fiji,2020,Tier 2,x",
  "Fiji,2020,Tier 9,x",
  "Fji,2021,Tier 2,x",
  "Chad,1990,Tier 1,x",
  "Chad,2002,Tier 2 Watch List,x",
  "Chad,2020,Tier 1",
  "Atlantis,2020,tier four,x",
  "Ghana,2019,NA,x",
);
const table = fc.array(row, { maxLength: 30 }).map((rows) => `${header}${rows.join("\n")}\n`);

const check = (csv: string, options: CheckOptions = {}) =>
  report(fromText("t.csv", csv), { ...options, samples: 1000 });

/** How many findings there are in all, those that rest among them. */
function all({ counts, suppressed = [] }: FileReport): number {
  const resting = suppressed.reduce((total, { count }) => total + count, 0);
  return severities.reduce((total, severity) => total + counts[severity], 0) + resting;
}

/** What a first check found. */
async function baselineOf(csv: string, options: CheckOptions & { redacted?: boolean } = {}) {
  const { redacted, ...rest } = options;
  const baseline = new FileBaseline({}, { all: true, redacted });
  const first = await check(csv, { ...rest, baseline });
  return { first, found: baseline.found() };
}

describe("a baseline", () => {
  test("takes nothing away: with it there are as many findings as without it, and none when nothing has changed", async () => {
    await fc.assert(
      fc.asyncProperty(table, table, async (before, after) => {
        const { first, found } = await baselineOf(before);
        const without = await check(before);
        expect(all(first)).toBe(all(without));
        expect(first.groups).toEqual([]);

        const again = new FileBaseline(found);
        const same = await check(before, { baseline: again });
        expect(same.counts).toEqual({ error: 0, warning: 0, info: 0 });
        expect(again.tally()).toEqual({ resting: all(without), fresh: 0, gone: 0 });

        const later = new FileBaseline(found);
        const changed = await check(after, { baseline: later });
        const { resting, fresh, gone } = later.tally();
        expect(all(changed)).toBe(all(await check(after)));
        expect(resting + fresh).toBe(all(changed));
        expect(resting + gone).toBe(all(first));
        expect(all(changed) - resting).toBe(fresh);
      }),
      { numRuns: 60 },
    );
  });

  test("does not mind in which order rows stand, nor rows without a fault among them", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 5 }),
        async (rows, at) => {
          const { found } = await baselineOf(`${header}${rows.join("\n")}\n`);
          const moved: string[] = [...rows].reverse();
          at.forEach((place, year) => {
            moved.splice(place % (moved.length + 1), 0, `Peru,${2010 + year},Tier 1,x`);
          });
          const baseline = new FileBaseline(found);
          const { groups } = await check(`${header}${moved.join("\n")}\n`, { baseline });
          expect(groups.map(({ message }) => message)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("lets no more of the same rest than there were", async () => {
    const { found } = await baselineOf(`${header}Fiji,2020,Tier 9,x\n`);
    const baseline = new FileBaseline(found);
    const twice = `${header}Fiji,2020,Tier 9,x\nChad,2020,Tier 9,x\n`;
    const { counts, suppressed } = await check(twice, { baseline });
    expect(counts.error).toBe(1);
    expect(suppressed).toMatchObject([{ rule: "unknown-tier", count: 1, suppression: { by: "baseline" } }]);
    expect(baseline.tally()).toEqual({ resting: 1, fresh: 1, gone: 0 });
  });

  test("without what is gone is what was found, and keeps rules that were not applied", async () => {
    const { found } = await baselineOf(`${header}Fiji,2020,Tier 9,x\nAtlantis,2020,Tier 1,x\n`);
    const baseline = new FileBaseline(found);
    await check(`${header}Fiji,2020,Tier 9,x\n`, { baseline });
    expect(Object.keys(baseline.pruned())).toEqual(["unknown-tier"]);
    expect(baseline.tally()).toMatchObject({ resting: 1, gone: 1 });
    expect(baseline.tally((rule) => rule !== "unknown-territory").gone).toBe(0);
    expect(baseline.pruned((rule) => rule !== "unknown-territory")).toEqual(found);
  });

  test("holds no value of the file, and with values kept back none can be guessed from it", async () => {
    const csv = `${header}Secretland,2020,Tier 9,x\n`;
    const { found } = await baselineOf(csv);
    expect(JSON.stringify(found)).not.toMatch(/secret/i);
    const other = csv.replace("Secretland", "Otherland");
    expect((await baselineOf(other)).found).not.toEqual(found);
    const kept = await baselineOf(csv, { redact: true, redacted: true });
    expect(kept.found).toEqual((await baselineOf(other, { redact: true, redacted: true })).found);
    // It fits checks that tell values, too.
    const { counts } = await check(csv, { baseline: new FileBaseline(kept.found, { redacted: true }) });
    expect(counts.error).toBe(0);
    const told = await check(csv, { redact: true, baseline: new FileBaseline(found) });
    expect(told.counts.error).toBe(0);
    expect(JSON.stringify(told)).not.toContain("fingerprint");
  });

  test("lets references between files rest, each as often as before", async () => {
    const files = [
      [
        "a.json",
        '{"id":"event/a","name":{"en":"A"},"kind":"report-launch","place":"place/none"}\n'.repeat(3),
      ],
      ["b.json", '{"id":"place/b","name":{"en":"B"},"kind":"settlement"}\n'],
    ] as const;
    const together = async (baseline: FileBaseline) => {
      const shown = new FilesTogether({ baseline });
      for (const [name, text] of files) await report(fromText(name, text), { together: shown });
      return shown.report();
    };
    const first = new FileBaseline({}, { all: true });
    const { suppressed = [] } = await together(first);
    const found = suppressed.reduce((total, { count }) => total + count, 0);
    expect(found).toBeGreaterThan(0);
    const again = await together(new FileBaseline(first.found()));
    expect(again.groups).toEqual([]);
    expect(again.suppressed).toMatchObject(suppressed.map(({ rule, count }) => ({ rule, count })));
  });
});

describe("what is to be ignored", () => {
  const csv = `${header}Fiji,2020,Tier 9,x\nAtlantis,2020,Tier 8,x\n`;
  const reason = "the ministry's own scale";

  test("rests with its reason, and is neither counted nor left out", async () => {
    const without = await check(csv);
    const found = await check(csv, { ignore: [{ rule: "unknown-tier", reason }] });
    expect(all(found)).toBe(all(without));
    expect(found.groups.map(({ rule }) => rule)).toEqual(["unknown-territory"]);
    expect(found.suppressed).toMatchObject([
      { rule: "unknown-tier", count: 1, suppression: { by: "ignore", reason } },
      { rule: "unknown-tier", count: 1, suppression: { by: "ignore", reason } },
    ]);
    expect(found.coverage.suppressed).toEqual({ ignore: 2, baseline: 0 });
  });

  test("may be limited to a column, in JSON to a member, also where names are not told", async () => {
    for (const redact of [false, true]) {
      const inColumn = (column: string) =>
        check(csv, { redact, ignore: [{ rule: "unknown-tier", column, reason }] });
      expect((await inColumn("tier")).coverage.suppressed?.ignore).toBe(2);
      expect((await inColumn("country")).coverage.suppressed).toBeUndefined();
    }
    const json = fromText("e.json", '{"events":[{"id":"event/a","name":{"en":"A"},"kind":7}]}');
    const found = await report(json, { ignore: [{ rule: "invalid-record", column: "kind", reason }] });
    expect(found.suppressed).toMatchObject([{ rule: "invalid-record", count: 1 }]);
    expect(found.counts.error).toBe((await report(json)).counts.error - 1);
  });

  test("is shown as resting in every format that has a place for it", async () => {
    const found = await check(csv, {
      ignore: [{ rule: "unknown-tier", reason, from: "ignore[0] of a file" }],
      baseline: new FileBaseline({}, { all: true, from: "before.json" }),
    });
    const reports = [found];
    const { results, invocations } = JSON.parse(render("sarif", { reports })).runs[0];
    const justifications = results.flatMap((one: { suppressions?: { justification: string }[] }) =>
      (one.suppressions ?? []).map(({ justification }) => justification),
    );
    expect(results).toHaveLength(all(found));
    expect(justifications).toContain(`${reason} (ignore[0] of a file)`);
    expect(justifications).toContain("it was there when the baseline was written (before.json)");
    expect(invocations[0].exitCode).toBe(0);
    const known = results.flatMap((one: { partialFingerprints?: unknown }) => one.partialFingerprints ?? []);
    expect(known).toEqual([{ "openTip/v1": expect.stringMatching(/^[0-9a-f]{16}$/) }]);
    const pretty = render("pretty", { reports });
    expect(pretty).toContain(`  2 findings rest: ${reason} (ignore[0] of a file).\n`);
    expect(pretty).toContain(
      "  1 finding rests: it was there when the baseline was written (before.json).\n",
    );
    expect(render("pretty", { reports })).toMatch(/Nothing else found; 3 findings rest\.\n$/);
    expect(render("markdown", { reports })).toContain("3 findings rest.");
    expect(
      render("csv", { reports })
        .split("\n")
        .filter((line) => line.includes(",suppressed,")),
    ).toHaveLength(3);
    expect(render("ndjson", { reports })).toContain(`"suppressed":{"by":"ignore","reason":"${reason}"`);
    expect(JSON.parse(render("json", { reports })).totals).toMatchObject({ suppressed: 3 });
    const html = render("html", { reports });
    expect(html).toContain("<dt>Findings that rest</dt><dd>3</dd>");
    expect(html).toMatch(/<li> *2 findings rest: the ministry.{1,6}s own scale/);
    expect(render("github", { reports })).not.toContain("unknown-tier");
    expect(render("junit", { reports })).toContain('failures="0"');
  });
});
