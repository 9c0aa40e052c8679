import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { check, defineProfile, type Finding, fromText, OpenTipError, report } from "../src/index.ts";
import { cellFault, cellValue } from "../src/profiles/cell-type.ts";
import { fromZod } from "../src/profiles/from-zod.ts";

/** Fields as users write them, with texts that are near to what they allow. */
const fields: readonly (readonly [name: string, schema: z.ZodType, near: readonly string[]])[] = [
  ["a text", z.string(), ["", " ", "x"]],
  ["a text with lengths", z.string().min(2).max(4), ["ab", "abcde", "😀"]],
  ["a pattern", z.string().regex(/^[A-Z]{3}$/), ["FJI", "fji", "FJI "]],
  ["codes", z.enum(["tier-1", "tier-2"]), ["tier-1", "Tier-1", "tier-1 "]],
  ["a literal", z.literal("yes"), ["yes", "no"]],
  ["a whole number", z.int().min(2001).max(2025), ["2001", "2025", "2026", "02001", "2e3", "2001.0", "-0"]],
  ["any whole number", z.int(), ["9007199254740991", "9007199254740993", "-1"]],
  ["a number", z.number().min(0), ["0.5", "-1", ".5", "1e3", "1,000", "NaN", "Infinity", "1e999"]],
  ["more than a number", z.number().gt(0), ["0", "0.1"]],
  ["true or false", z.boolean(), ["true", "TRUE", "1"]],
  ["a day", z.iso.date(), ["2020-02-29", "2021-02-29", "2020-2-9", "0001-01-01", "2020-02-30"]],
  [
    "an address",
    z.url({ protocol: /^https?$/ }),
    ["https://a.b", "HTTP://a", "ftp://a", "https:", "http://a b", "http:a"],
  ],
  ["any address", z.url(), ["mailto:a", "x"]],
  ["a list", z.array(z.enum(["a", "b"])), ["a|b", "a|", "c"]],
  ["what may be blank", z.string().min(1).optional(), ["x"]],
  ["what only zod can judge", z.string().refine((text) => text.length % 2 === 0), ["ab", "abc"]],
  ["a number that only zod can judge", z.number().multipleOf(5), ["5", "7"]],
  ["an e-mail address", z.email(), ["a@b.cd", "a@b"]],
];

describe.each(fields)("%s", (_, schema, near) => {
  test("is judged as zod judges it", () => {
    const { type } = fromZod(schema as never);
    const texts = fc.oneof(
      fc.constantFrom(...near),
      fc.string(),
      fc.string({ unit: fc.constantFrom(..."0123456789-.,:/eE+ |abtrueTIRfls") }),
      fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
      fc.webUrl(),
      fc.double().map(String),
    );
    fc.assert(
      fc.property(texts, (text) => {
        // A blank cell is a field that is not there, and never comes to be judged.
        fc.pre(text !== "");
        const judged = schema.safeParse(cellValue(type, text)).success || schema.safeParse(text).success;
        if (type.kind === "judged") expect(cellFault(type, text) === undefined || !judged).toBe(true);
        else expect(cellFault(type, text) === undefined, JSON.stringify(text)).toBe(judged);
      }),
      { numRuns: 400 },
    );
  });
});

const shelters = defineProfile({
  name: "shelters",
  title: "a table of shelters",
  schema: z.strictObject({
    shelter: z.string().regex(/^S\d+$/),
    country: z.enum(["FJI", "TON"]),
    year: z.int().min(2000).max(2030),
    beds: z.int().min(0).optional(),
    address: z.string().optional(),
  }),
  fields: {
    beds: { names: ["capacity", "places"], meaning: "number of beds" },
    address: { sensitive: true },
  },
  key: ["shelter", "year"],
  sequence: { of: "year", within: "shelter" },
});

async function found(csv: string, options = {}): Promise<Finding[]> {
  const findings: Finding[] = [];
  for await (const finding of check(fromText("shelters.csv", csv), { profiles: [shelters], ...options }))
    findings.push(finding);
  return findings;
}

describe("a profile of one's own", () => {
  test("is recognised by its columns, under other names too", async () => {
    const csv = "Shelter,Country,Year,Capacity,Weather\nS1,FJI,2020,12,fine\n";
    const { what, mapping, coverage, groups } = await report(fromText("shelters.csv", csv), {
      profiles: [shelters],
    });
    expect(what).toBe("a table of shelters");
    expect(mapping).toMatchObject({
      profile: "shelters",
      columns: [
        { field: "shelter", by: "exact name" },
        { field: "country" },
        { field: "year" },
        { field: "beds", by: "known name", meaning: "number of beds" },
      ],
      unread: [{ header: "Weather", reason: "not a field of shelters" }],
    });
    expect(coverage).toMatchObject({ records: 1, rowsChecked: 1, complete: true });
    expect(groups).toEqual([]);
  });

  test("has every cell checked, its keys, and its sequences", async () => {
    const csv =
      "shelter,country,year,beds,address\nS1,FJI,2019,12,a\nS1,FIJI,2021,-1,b\nX,,2020.5,many,c\nS1,TON,2019,,d\n";
    const findings = await found(csv);
    expect(findings.map(({ rule, place }) => [rule, place.row, place.column])).toEqual([
      ["unknown-code", 3, "country"],
      ["out-of-range", 3, "beds"],
      ["invalid-value", 4, "shelter"],
      ["missing-value", 4, "country"],
      ["invalid-value", 4, "year"],
      ["invalid-value", 4, "beds"],
      ["duplicate-record", 5, "shelter"],
      ["sequence-gap", undefined, "year"],
    ]);
    expect(findings[0]?.suggestion).toMatchObject({ text: "Write FJI." });
    expect(findings.at(-1)?.message).toContain("2020");
  });

  test("that is given is used, though the columns would not say so, and what lacks is named", async () => {
    const findings = await found("shelter\nS1\n", { profile: shelters });
    expect(findings.map(({ rule }) => rule)).toEqual(["missing-column"]);
    expect(findings[0]?.message).toContain('"country" and "year"');
  });

  test("never shows what is sensitive", async () => {
    const secret = "12 Hidden Lane";
    const profile = defineProfile({
      name: "places",
      title: "places",
      schema: z.strictObject({ address: z.string().max(3), town: z.enum(["Suva"]) }),
      fields: { address: { sensitive: true }, town: { sensitive: true } },
    });
    const csv = `address,town\n${secret},${secret}\n`;
    const all = await report(fromText("places.csv", csv), { profile, samples: 100 });
    expect(all.counts.error).toBe(2);
    expect(JSON.stringify(all)).not.toContain("Hidden");
  });

  test("is refused where its key names no field", () => {
    const schema = z.strictObject({ id: z.string() });
    expect(() => defineProfile({ name: "x", title: "x", schema, key: ["ID" as "id"] })).toThrow(OpenTipError);
  });
});

describe("profiles of other people's standards", () => {
  test("HTCDS is known by its labels and by its names, both above the data, and nothing of a case is shown", async () => {
    const csv =
      "Case Owner,First Name,Gender,Trafficking Status,Type of Exploitation\ncas_CaseOwner,prs_FirstName,prs_Gender,vic_TraffickingStatus,vic_TypeOfExploitation\nkeeper,Somebody,Feminine,Actual victim of trafficking,Forced labour;Servitude\nkeeper,Somebody,Secret,ActualVictimOfTrafficking,ForcedLabour\n";
    const one = await report(fromText("cases.csv", csv), { samples: 100 });
    expect(one.what).toContain("HTCDS");
    expect(one.coverage).toMatchObject({ records: 2 });
    // A column of first names is a risk by itself.
    expect(one.groups.map(({ rule, samples }) => [rule, samples.map(({ place }) => place.row)])).toEqual([
      ["unknown-code", [4]],
      ["name-in-case-data", [3, 4]],
    ]);
    expect(JSON.stringify(one)).not.toMatch(/Somebody|Secret|keeper/);
  });

  test("CTDC's layout passes as published, and records that are alike are of different people", async () => {
    const row = "2019,Woman,18—20,1,\n";
    const csv = `yearOfRegistration,gender,ageBroad,meansThreats,isForcedLabour\n${row}${row}${row}`;
    const { what, counts, coverage } = await report(fromText("ctdc.csv", csv));
    expect(what).toContain("CTDC");
    expect(counts).toEqual({ error: 0, warning: 0, info: 0 });
    expect(coverage.records).toBe(3);
  });
});
