import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  fromText,
  type ReportFormat,
  render,
  renderTotals,
  report,
  reportFormats,
  totalsOf,
} from "../src/index.ts";
import { visible } from "../src/printable.ts";
import { hostile, hostileRun, SECRET } from "./hostile-run.ts";
import { digestOf, htmlPage } from "./html-page.ts";
import { commandsOf, csvRows, htmlOf, sarifErrors, xmlElements } from "./report-parsers.ts";

const formats = Object.keys(reportFormats) as ReportFormat[];

type Run = Awaited<ReturnType<typeof hostileRun>>;

const found = ({ reports }: Pick<Run, "reports">) =>
  reports.reduce((sum, { counts }) => sum + counts.error + counts.warning + counts.info, 0);

/** What each format must hold of a run, whatever texts are in it. */
const asserted: Readonly<Record<ReportFormat, (text: string, run: Run) => void>> = {
  pretty: (text) => expect(commandsOf(text)).toEqual([]),
  json: (text, { reports }) => {
    expect(JSON.parse(text).reports).toEqual(JSON.parse(JSON.stringify(reports)));
    expect(commandsOf(text)).toEqual([]);
  },
  ndjson: (text, run) => {
    const lines = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const times = lines.map(({ type, count }) => (type === "finding" ? 1 : type === "more" ? count : 0));
    expect(times.reduce((sum, one) => sum + one, 0)).toBe(found(run));
    expect(lines.map(({ type }) => type === "summary")).toEqual(
      lines.map((_, at) => at === lines.length - 1),
    );
    expect(lines.at(-1).totals).toEqual(totalsOf(run));
    expect(commandsOf(text)).toEqual([]);
  },
  csv: (text, run) => {
    const [head = [], ...rows] = csvRows(text);
    for (const row of rows) expect(row.length).toBe(head.length);
    const times = rows.map((row) => Number(row[head.indexOf("times")]));
    expect(times.reduce((sum, one) => sum + one, 0)).toBe(found(run));
    const severities = rows.map((row) => row[head.indexOf("severity")]);
    expect(severities.filter((one) => one === "not-checked").length).toBeGreaterThan(0);
    // Spreadsheets of half of Europe cut lines at semicolons.
    for (const delimiter of [",", ";", "\t"])
      for (const cell of csvRows(text, delimiter).flat()) expect(cell).not.toMatch(/^[\s"]*[=+\-@]/);
  },
  junit: (text, { reports }) => {
    const elements = xmlElements(text);
    const cases = elements.filter(({ name }) => name === "testcase");
    const root = elements[0]?.attributes;
    expect(Number(root?.tests)).toBe(cases.length);
    for (const [sum, name] of [
      ["failures", "failure"],
      ["errors", "error"],
      ["skipped", "skipped"],
    ] as const)
      expect(Number(root?.[sum])).toBe(elements.filter((one) => one.name === name).length);
    const suites = elements.filter(({ name }) => name === "testsuite");
    expect(suites.length).toBe(reports.length + 1);
    const properties = elements.filter(({ name }) => name === "property").map(({ attributes }) => attributes);
    expect(properties.filter(({ name }) => name === "error").map(({ value }) => Number(value))).toEqual(
      reports.map(({ counts }) => counts.error),
    );
    const known = ["testsuites", "testsuite", "properties", "property", "testcase"];
    for (const { name } of elements)
      expect([...known, "failure", "error", "skipped", "system-out"]).toContain(name);
  },
  github: (text, run) => {
    const commands = commandsOf(text);
    for (const { level, properties } of commands) {
      expect(["error", "warning", "notice"]).toContain(level);
      for (const name of Object.keys(properties)) expect(["file", "line", "title"]).toContain(name);
    }
    const names = new Set(run.reports.map(({ file }) => visible(file)));
    for (const { properties } of commands)
      if (properties.file !== undefined) expect(names).toContain(properties.file);
    for (const level of ["error", "warning", "notice"])
      expect(commands.filter((one) => one.level === level).length).toBeLessThanOrEqual(10);
    expect(text.endsWith(renderTotals(run))).toBe(true);
  },
  markdown: (text, { reports }) => {
    const html = htmlOf(text);
    const tags = new Set(Array.from(html.matchAll(/<\/?([^\s>]*)/g), ([, name]) => name));
    const known = "h2 h3 p strong a ul li table thead tbody tr th td".split(" ");
    expect(known).toEqual(expect.arrayContaining([...tags]));
    for (const [, href] of html.matchAll(/href="(.*?)"/g))
      expect(href).toMatch(/^https:\/\/open-tip\.example\/(?:rules|diagnoses)\//);
    const rows = html.split("<tr>").slice(2);
    expect(rows.map((row) => row.split("<td").length - 1)).toEqual(reports.map(() => 5));
  },
  html: (text, run) => {
    const { elements, comments, data } = htmlPage(text);
    expect(comments).toBe(0);
    const ours = htmlPage(render("html", { reports: [] })).elements;
    const once = (name: string) => elements.filter((one) => one.name === name);
    // Nothing runs or is applied but what the page has when nothing was checked.
    for (const name of ["style", "link", "meta", "base", "iframe", "img", "object"])
      expect(once(name)).toEqual(ours.filter((one) => one.name === name));
    const scripts = once("script").filter(({ attributes }) => attributes.type === undefined);
    expect(scripts.map(({ text }) => text)).toEqual([ours.findLast(({ name }) => name === "script")?.text]);
    const policy = once("meta").find((one) => "http-equiv" in one.attributes)?.attributes.content;
    for (const one of [...scripts, ...once("style")]) expect(policy).toContain(digestOf(one));
    for (const { name, attributes } of elements) {
      for (const attribute of Object.keys(attributes)) expect(attribute).not.toMatch(/^(?:on|style|src)/);
      if (name === "a") expect(attributes.href).toMatch(/^(?:#(?:found|file-\d+)$|https:\/\/(?!evil))/);
    }
    const sum = (name: "count" | "listed") => data.groups.reduce((total, group) => total + group[name], 0);
    expect(sum("count")).toBe(found(run));
    expect(sum("listed")).toBe(
      run.reports.flatMap(({ groups }) => groups.flatMap(({ samples }) => samples)).length,
    );
  },
  sarif: (text, { reports }) => {
    const log = JSON.parse(text);
    expect(sarifErrors(log)).toEqual([]);
    expect(commandsOf(text)).toEqual([]);
    const [{ results, tool }] = log.runs;
    expect(results.length).toBe(
      reports.flatMap(({ groups }) => groups.flatMap(({ samples }) => samples)).length,
    );
    const names = reports.map(({ file }) => file.replace(/\p{Cs}/gu, "\ufffd"));
    for (const { locations, ruleId, ruleIndex } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
      const { uri } = locations[0].physicalLocation.artifactLocation;
      expect(names).toContain(decodeURIComponent(uri.replace(/^file:\/\//, "")));
    }
  },
};

describe.each(formats)("%s", (format) => {
  test("holds whatever stands in cells and names, and acts on none of it", async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (name, cell, column) => {
        const run = await hostileRun(name, cell, column);
        const text = render(format, run);
        // What a terminal would act on, and what would turn the direction of text.
        expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(text).not.toContain(SECRET);
        asserted[format](text, run);
      }),
      { numRuns: 60 },
    );
  });

  test("does not look like success where something was not checked", async () => {
    const one = await report(fromText("a.csv", "country,year,tier\nFiji,2020,Tier 2\n"));
    const whole = render(format, { reports: [one] });
    const passedOver = [{ path: "b.csv", reason: "a link that leads out of the folder", unread: true }];
    expect(render(format, { reports: [one], passedOver })).not.toBe(whole);
    expect(render(format, { reports: [one], passedOver })).toContain("b");
    const notOpened = [{ path: "c.csv", code: "file-not-found", message: "Gone.", remedy: "Look." }] as const;
    expect(render(format, { reports: [one], notOpened })).not.toBe(whole);
  });
});

test("findings are given as they come, all of them, and the formats that show each say the same counts", async () => {
  const lines = Array.from({ length: 3000 }, (_, at) => `Fiji,${2001 + (at % 20)},Tier ${7 + (at % 3)}\n`);
  const input = fromText("a.csv", `country,year,tier\n${lines.join("")}`);
  const csv = reportFormats.csv();
  const ndjson = reportFormats.ndjson();
  const html = reportFormats.html();
  const text = { csv: "", ndjson: "" };
  const one = await report(input, {
    onFindings: (findings) => {
      for (const finding of findings) {
        text.csv += csv.finding?.(finding);
        text.ndjson += ndjson.finding?.(finding);
        html.finding?.(finding);
      }
    },
  });
  const run = { reports: [one], passedOver: [], notOpened: [] };
  text.csv += (csv.file?.(one) ?? "") + csv.end(run);
  text.ndjson += (ndjson.file?.(one) ?? "") + ndjson.end(run);
  expect(found(run)).toBeGreaterThan(3000 - 1);
  expect(csvRows(text.csv).length).toBe(found(run) + 1 + one.diagnoses.length);
  expect(text.ndjson.split("\n").length).toBe(found(run) + 2);
  html.file?.(one);
  const { groups } = htmlPage(html.end(run)).data;
  expect(groups.map(({ listed }) => listed)).toEqual(one.groups.map(({ count }) => count));
  const rows = groups.map(({ columns }) => columns.find(({ name }) => name === "Row")?.values);
  for (const [at, { samples }] of one.groups.entries())
    expect(rows[at]).toEqual(expect.arrayContaining(samples.map(({ place }) => place.row)));
});
