import { expect, test } from "vitest";
import {
  fromText,
  mappableFields,
  type ReportFormat,
  render,
  report,
  reportFormats,
  writeReport,
} from "../src/index.ts";

const rows = Array.from({ length: 2500 }, (_, at) => `Fiji,${1000 + (at % 900)},Tier 1`);
const input = () => fromText("mine.csv", ["country,year,tier", "Fiji,2020,Tier 2", ...rows, ""].join("\n"));
const shown = Object.entries(reportFormats).filter(([, format]) => !format().finding);

test.each(shown.map(([name]) => name as ReportFormat))("%s is written as it is rendered", async (format) => {
  let text = "";
  for await (const piece of writeReport(input(), format)) text += piece;
  expect(text).toBe(render(format, { reports: [await report(input())] }));
});

test("who leaves a report that is being written ends the check", async () => {
  let rowsRead = 0;
  const pieces = writeReport(input(), "ndjson", { onProgress: (progress) => (rowsRead = progress.rowsRead) });
  for await (const piece of pieces) {
    expect(piece).not.toBe("");
    break;
  }
  expect(rowsRead).toBeLessThan(rows.length);
});

test("what fails while a report is written is thrown as it is", async () => {
  const stop = new AbortController();
  const reason = new Error("enough");
  const pieces = writeReport(input(), "csv", { signal: stop.signal });
  await pieces.next();
  stop.abort(reason);
  await expect(async () => {
    for await (const _ of pieces);
  }).rejects.toBe(reason);
});

test("a profile's fields can be named by a mapping", () => {
  expect(mappableFields("placements").map(({ name }) => name)).toContain("territoryAsStated");
  expect(mappableFields("htcds-cases").some(({ sensitive }) => sensitive)).toBe(true);
  expect(mappableFields("none")).toEqual([]);
});
