import { describe, expect, test } from "vitest";
import { type FileReport, fromText, render, report, reportFormats } from "../src/index.ts";
import { htmlPage } from "./html-page.ts";
import { commandsOf, sarifErrors } from "./report-parsers.ts";

describe("the ceilings of those who read", () => {
  const many = async (groups: number, samples: number, words = "") => {
    const [one] = [await report(fromText("a.csv", "country,year,tier\nFiji,2020,Tier 9\n"))];
    const [group] = one.groups;
    const sample = group?.samples[0];
    if (!group || !sample) throw new Error("nothing was found");
    const all = Array.from({ length: groups }, (_, at) => ({
      ...group,
      message: `${at} ${words}`,
      count: samples + 7,
      samples: Array.from({ length: samples }, () => ({ ...sample, message: `${at} ${words}` })),
    }));
    const counts = { error: groups * (samples + 7), warning: 0, info: 0 };
    const full: FileReport = { ...one, groups: all, counts };
    return { reports: [full] };
  };

  test("ten annotations of a level, the last of which says what is left out", async () => {
    const commands = commandsOf(render("github", await many(25, 1)));
    expect(commands.length).toBe(10);
    expect(commands.at(-1)?.message).toMatch(/^16 further annotations \(128 findings\) left out/);
    expect(commandsOf(render("github", await many(10, 1))).length).toBe(10);
    expect(render("github", await many(10, 1))).not.toContain("left out");
  });

  test("5,000 results of SARIF, and less where they are long", async () => {
    const [{ results, invocations, properties }] = JSON.parse(render("sarif", await many(60, 100))).runs;
    expect(results.length).toBe(5000);
    expect(properties.totals.counts.error).toBe(60 * 107);
    expect(invocations[0].toolExecutionNotifications[0].message.text).toContain(
      "Of 6,420 findings 5,000 are listed",
    );

    const long = render("sarif", await many(30, 100, "é".repeat(8000)));
    expect(Buffer.byteLength(long)).toBeLessThan(20_000_000);
    expect(Buffer.byteLength(long)).toBeGreaterThan(18_000_000);
    expect(sarifErrors(JSON.parse(long))).toEqual([]);
  });

  test("a summary of 1 MiB", async () => {
    const long = render("markdown", await many(400, 2, "é".repeat(3000)));
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(1024 * 1024);
    expect(long).toMatch(/\*\*Not all is shown:\*\* \d+ further parts/);
    expect(long).toContain("| 1 | 3,600 | 0 | 0 |");
  });

  const pageOf = (text: string) => {
    const { elements, data } = htmlPage(text);
    const notices = elements.filter(({ attributes }) => attributes.class === "gap").map(({ text }) => text);
    const listed = data.groups.reduce((sum, group) => sum + group.listed, 0);
    const counted = data.groups.reduce((sum, group) => sum + group.count, 0);
    return { groups: data.groups.length, listed, counted, notices };
  };

  test("a page lists 100,000 findings of a run, and samples of what comes after", async () => {
    const { reports } = await many(2, 3);
    const [one] = reports;
    const [first, second] = one?.groups ?? [];
    const sample = first?.samples[0];
    if (!one || !first || !second || !sample) throw new Error("nothing was found");
    const html = reportFormats.html();
    const all = 123_456;
    for (let at = 0; at < all; at++)
      html.finding?.({ ...sample, place: { ...sample.place, row: at + 2, line: at + 2 } });
    const full = {
      ...one,
      groups: [
        { ...first, count: all },
        { ...second, cause: "another", samples: second.samples },
      ],
      counts: { error: all + second.count, warning: 0, info: 0 },
    };
    html.file?.(full);
    const page = pageOf(html.end({ reports: [full], passedOver: [], notOpened: [] }));
    expect(page).toMatchObject({ groups: 2, listed: 100_003, counted: all + 10 });
    expect(page.notices).toEqual([
      "Of 123,466 findings this page lists 100,003 one by one. Counts are of everything; the formats csv and ndjson list every one.",
    ]);
  });

  test("a page lists 32 million characters of findings, and shows 5,000 kinds of them", async () => {
    const long = pageOf(render("html", await many(100, 100, "x".repeat(10_000))));
    expect(long.listed).toBeGreaterThan(3000);
    expect(long.listed).toBeLessThan(5000);
    expect(long.counted).toBe(100 * 107);
    const wide = pageOf(render("html", await many(5100, 1)));
    expect(wide).toMatchObject({ groups: 5000, listed: 5000 });
    expect(wide.notices).toEqual([
      expect.stringContaining("Of 40,800 findings this page lists 5,000"),
      "100 further kinds of finding (800 findings) left out here: 5,000 are shown, the worst first.",
    ]);
  });
});
