import { describe, expect, test } from "vitest";
import { applyFixes, fromBytes, render, report } from "../src/index.ts";
import { csvRows, sarifErrors } from "./report-parsers.ts";

const table = [
  "country,year,tier,remark",
  " Haiti ,2015.0,Tier 2 Watchlist   ,é",
  "Côte d'ivoire,2016,tier 3,",
  "Nowhere,2016,Tier 2,",
  "",
].join("\r\n");
const bytes = new TextEncoder().encode(table);
const all = { samples: Number.POSITIVE_INFINITY };
const found = await report(fromBytes("a.csv", bytes), all);

/** What a reader of SARIF makes of the fixes of a log, by its text alone. */
function applied(log: string, to: Uint8Array): string {
  const { results } = JSON.parse(log).runs[0];
  const changes = results
    .flatMap(({ fixes = [] }) => fixes)
    .flatMap(({ artifactChanges }: { artifactChanges: object[] }) => artifactChanges)
    .flatMap(({ replacements }: { replacements: object[] }) => replacements)
    .sort((a: Change, b: Change) => b.deletedRegion.byteOffset - a.deletedRegion.byteOffset);
  let now = Buffer.from(to);
  for (const { deletedRegion, insertedContent } of changes as Change[]) {
    const { byteOffset, byteLength } = deletedRegion;
    const inserted = Buffer.from(insertedContent.binary ?? "", "base64");
    expect(inserted.toString()).toBe(insertedContent.text);
    now = Buffer.concat([now.subarray(0, byteOffset), inserted, now.subarray(byteOffset + byteLength)]);
  }
  return now.toString();
}

interface Change {
  readonly deletedRegion: { readonly byteOffset: number; readonly byteLength: number };
  readonly insertedContent: { readonly text: string; readonly binary?: string };
}

describe("how findings are mended", () => {
  test("stands in SARIF as replacements, which make of the file what this library makes of it", async () => {
    const log = render("sarif", { reports: [found] });
    expect(sarifErrors(JSON.parse(log))).toEqual([]);
    const fixes = found.groups.flatMap(({ samples }) => samples.flatMap(({ fix }) => fix ?? []));
    const pieces: Uint8Array[] = [];
    for await (const piece of applyFixes(fromBytes("a.csv", bytes), fixes)) pieces.push(piece.slice());
    expect(applied(log, bytes)).toBe(Buffer.concat(pieces).toString());
    expect(applied(log, bytes)).toMatch(/\r\nHaiti,2015,Tier 2 Watch List,é\r\n/);
  });

  test("has no bytes in SARIF where these hang on an encoding that is not told", async () => {
    const text = "country,year,tier\nCote d&#39;Ivoire,2015,Tier 2\nC&ocirc;te d&#39;Ivoire,2016,Tier 2\n";
    const one = await report(fromBytes("b.csv", Buffer.from(text, "utf16le")), { encoding: "utf-16le" });
    const { results } = JSON.parse(render("sarif", { reports: [one] })).runs[0];
    const inserted = results
      .flatMap(({ fixes = [] }) => fixes)
      .map(
        ({ artifactChanges }: { artifactChanges: { replacements: Change[] }[] }) =>
          artifactChanges[0]?.replacements[0]?.insertedContent,
      );
    expect(inserted.length).toBeGreaterThan(0);
    for (const content of inserted) expect(content).not.toHaveProperty("binary");
  });

  test("stands in CSV with its kind, and the new value where there is one", () => {
    const [head = [], ...rows] = csvRows(render("csv", { reports: [found] }));
    const cell = (row: readonly string[], name: string) => row[head.indexOf(name)];
    const told = rows.map((row) => [
      cell(row, "row"),
      cell(row, "column"),
      cell(row, "fix"),
      cell(row, "new_value"),
    ]);
    expect(told).toContainEqual(["2", "tier", "safe", "Tier 2 Watch List"]);
    expect(told).toContainEqual(["2", "year", "safe", "2015"]);
    expect(told).toContainEqual(["4", "country", "manual", ""]);
  });

  test("is for a person in a file that is not edited in its place, with the new value", async () => {
    const { groups } = found;
    const packed = groups.map((group) => ({
      ...group,
      samples: group.samples.map((sample) => {
        const edits = sample.fix?.edits.map(
          ({ place: { byteOffset, byteEnd, ...place }, written, ...edit }) => ({
            ...edit,
            place,
          }),
        );
        return { ...sample, ...(sample.fix && { fix: { ...sample.fix, edits: edits ?? [] } }) };
      }),
    }));
    const reports = [{ ...found, groups: packed }];
    const [head = [], ...rows] = csvRows(render("csv", { reports }));
    const kinds = new Set(rows.map((row) => row[head.indexOf("fix")]));
    // The line of what is behind findings has none.
    expect([...kinds].filter((kind) => kind !== "")).toEqual(["manual"]);
    expect(rows.map((row) => row[head.indexOf("new_value")])).toContain("Tier 2 Watch List");
    expect(render("sarif", { reports })).not.toContain("artifactChanges");
  });

  test("is told on a page and in JSON", () => {
    expect(render("html", { reports: [found] })).toMatch(/can be mended with --fix/);
    const [one] = JSON.parse(render("json", { reports: [found] })).reports;
    expect(JSON.stringify(one.groups)).toContain('"kind":"safe"');
  });
});
