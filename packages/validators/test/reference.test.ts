import { describe, expect, test } from "vitest";
import { diff, fromText, type Reference, referenceOf, report } from "../src/index.ts";
import { file, openTip } from "./open-tip.ts";

const agreed = (territory: string, edition: number, tier: "tier-1" | "tier-2" | "tier-3") =>
  ({
    territory,
    edition,
    tier,
    level: "independent",
    values: [{ value: tier, sources: ["a", "b"] }],
  }) as const;
const reference: Reference = {
  name: "the reference",
  coverage: [{ edition: 2009, complete: true }],
  placements: [
    agreed("GHA", 2009, "tier-2"),
    agreed("KOR", 2005, "tier-1"),
    {
      territory: "FJI",
      edition: 2009,
      level: "single",
      tier: "tier-3",
      values: [{ value: "tier-3", sources: ["a"] }],
    },
    {
      territory: "TLS",
      edition: 2009,
      level: "single",
      values: [{ value: "tier-2-or-watch-list", sources: ["a"] }],
    },
  ],
};
const csv = (...rows: string[]) => fromText("mine.csv", `country,year,tier\n${rows.join("\n")}\n`);
const found = async (...rows: string[]) =>
  (await report(csv(...rows), { reference })).groups.map(({ rule, severity, count }) => [
    rule,
    severity,
    count,
  ]);

describe("a dataset beside a reference", () => {
  test("contradictions weigh as much as what they contradict", async () => {
    expect(await found("Ghana,2009,Tier 1", "South Korea,2005,not in report", "Fiji,2009,Tier 2")).toEqual([
      ["contradicts-reference", "warning", 2],
      ["contradicts-single-source", "info", 1],
    ]);
  });

  test("what agrees, is left open or says nothing is no contradiction", async () => {
    expect(
      await found("Ghana,2009,Tier 2", "Timor-Leste,2009,Tier 2 Watch List", "Namibia,2020,Tier 1"),
    ).toEqual([]);
    expect(await found("Ghana,2009,", "Fiji,2009,Tier 3")).toEqual([]);
  });

  test("the message has both values and who gives them", async () => {
    const { groups } = await report(csv("Ghana,2009,Tier 1", "Fiji,2009,Tier 3"), { reference });
    expect(groups[0]?.samples[0]?.message).toBe(
      "Ghana 2009 is Tier 1 here; the reference has Tier 2 (a, b).",
    );
  });

  test("without a reference the rules that compare are listed as not applied", async () => {
    const { coverage } = await report(csv("Ghana,2009,Tier 1"));
    expect(
      coverage.rulesSkipped
        .filter(({ reason }) => reason === "no reference was given")
        .map(({ rule }) => rule),
    ).toEqual([
      "contradicts-reference",
      "contradicts-single-source",
      "placed-though-not-in-report",
      "repeats-another-territory",
      "missing-placements",
    ]);
  });
});

describe("two files of placements", () => {
  const long = csv("Ghana,2009,Tier 2", "Fiji,2009,Tier 3", "Chad,2009,Tier 1");
  const wide = fromText(
    "wide.csv",
    "iso3,2009,2010\nGHA,Tier 2,\nFJI,Tier 2 Watch List,\nNAM,Tier 1,\nALB,Tier 3,\n",
  );

  test("are compared after both are normalised, whatever their layout", async () => {
    const { same, differing, onlyInA, onlyInB } = await diff(long, wide);
    expect(same).toBe(1);
    expect(differing).toEqual([
      {
        territory: "FJI",
        edition: 2009,
        a: [{ value: "tier-3", sources: ["dataset/mine"] }],
        b: [expect.objectContaining({ value: "tier-2-watch-list" })],
      },
    ]);
    expect(onlyInA.map(({ territory }) => territory)).toEqual(["TCD"]);
    expect(onlyInB.map(({ territory }) => territory)).toEqual(["ALB", "NAM"]);
  });

  test("differ by the same placements either way round, and a file not at all from itself", async () => {
    const [one, other] = [await diff(long, wide), await diff(wide, long)];
    expect(other.differing.map(({ territory, a, b }) => [territory, b, a])).toEqual(
      one.differing.map(({ territory, a, b }) => [territory, a, b]),
    );
    expect(await diff(long, long)).toMatchObject({ same: 3, differing: [], onlyInA: [], onlyInB: [] });
  });

  test("where one file has several values all are kept", async () => {
    const { reference } = await referenceOf(
      fromText(
        "two.csv",
        "source,country,year,tier\ndataset/a,Ghana,2009,Tier 1\ndataset/b,Ghana,2009,Tier 2\n",
      ),
    );
    expect([...reference.placements]).toEqual([
      {
        territory: "GHA",
        edition: 2009,
        level: "contested",
        values: [
          { value: "tier-1", sources: ["dataset/a"] },
          { value: "tier-2", sources: ["dataset/b"] },
        ],
      },
    ]);
  });
});

describe("in the terminal", () => {
  const mine = file("mine.csv", "country,year,tier\nGhana,2009,Tier 1\nFiji,2009,Tier 3\n");
  const theirs = file("theirs.csv", "iso3,year,tier\nGHA,2009,Tier 2\nFJI,2009,Tier 3\nNAM,2009,Tier 1\n");

  test("--reference takes a file, or a package that is installed", async () => {
    const byFile = await openTip(["check", mine, "--reference", theirs]);
    expect(byFile.out).toContain("Ghana 2009 is Tier 1 here;");
    expect(byFile.code).toBe(0);
    const byPackage = await openTip([
      "check",
      mine,
      "--reference",
      "@open-tip/corpus/history",
      "--fail-on",
      "warning",
    ]);
    expect(byPackage.out).toContain(
      "Ghana 2009 is Tier 1 here; @open-tip/corpus/history has Tier 2 Watch List",
    );
    expect(byPackage.code).toBe(1);
  });

  test("what is no reference is refused with a remedy", async () => {
    const nothing = await openTip(["check", mine, "--reference", "@nobody/nothing/here"]);
    expect([nothing.code, nothing.err]).toEqual([2, expect.stringContaining("npm install @nobody/nothing")]);
    const noTable = await openTip(["check", mine, "--reference", file("notes.csv", "a,b\n1,2\n")]);
    expect([noTable.code, noTable.err]).toEqual([2, expect.stringContaining("No placement could be read")]);
  });

  test("diff says what differs, and its exit code whether anything does", async () => {
    const differing = await openTip(["diff", mine, theirs]);
    expect(differing.out).toContain(
      "1 placement the same, 1 different, 0 only in the first, 1 only in the second.",
    );
    expect(differing.out).toMatch(
      /Ghana 2009: first: Tier 1 \(dataset\/mine\); second: Tier 2 \(dataset\/theirs\)/,
    );
    expect(differing.code).toBe(1);
    expect((await openTip(["diff", mine, mine])).code).toBe(0);
    const json = await openTip(["diff", mine, theirs, "--format", "json"]);
    expect(JSON.parse(json.out)).toMatchObject({ exitCode: 1, same: 1, differing: [{ territory: "GHA" }] });
    expect((await openTip(["diff", mine, file("empty.csv", "")])).code).toBe(3);
    expect(await openTip(["diff", mine])).toMatchObject({
      code: 2,
      err: expect.stringContaining("Exactly two files"),
    });
  });
});
