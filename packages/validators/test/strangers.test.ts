import { describe, expect, test } from "vitest";
import { type CheckOptions, fromText, parseCoding, report } from "../src/index.ts";
import { openFile } from "../src/node.ts";
import { codesIn, haveStrangersFiles, seriesTable, strangersFile } from "./files.ts";

const check = (csv: string, options: CheckOptions = {}, name = "table.csv") =>
  report(fromText(name, csv), options);
const fieldsOf = (one: Awaited<ReturnType<typeof check>>) =>
  one.mapping?.columns.map(({ header, field }) => `${header}: ${field}`);

describe("tables in the shapes that strangers send", () => {
  test("a panel with squeezed names, 555 and 666, and years before the first report", async () => {
    const one = await check(
      'name,year,ccode,tierupdated,changetier\nSaoT&P,1999,403,555.0,\nDomRep,2004,42,2.5,0.0\n"Congo, DemRep (Zaire)",2004,490,2.0,\nHaiti,2004,41,666.0,-1.0\nFiji,2010,950,3.0,\nFiji,2011,950,2.0,\n',
    );
    expect(fieldsOf(one)).toEqual(["name: territoryAsStated", "year: edition", "tierupdated: tier"]);
    expect(one.groups.map(({ rule }) => rule)).toEqual([
      "non-canonical-value",
      "absence-before-first-report",
    ]);
    expect(one.coverage).toMatchObject({ complete: true, placements: 6, absences: 1, territories: 5 });
    expect(one.readings.join()).toContain(
      "2.5 is Tier 2 Watch List, 3 is Tier 3, 555 is not in the report, 666 is Special Case",
    );
  });

  const twoCodings =
    "name,year,tier,dos_tier\nFiji,2004-01-01,1.0,1.0\nFiji,2005-01-01,2.0,2.0\nFiji,2006-01-01,2.5,3.0\nFiji,2007-01-01,3.0,4.0\nChad,2007-01-01,3.0,4.0\n";

  test("two codings side by side: the same digit with two meanings is asked about, with what the other column suggests", async () => {
    const one = await check(twoCodings);
    const [asked] = one.groups;
    expect(asked).toMatchObject({ rule: "ambiguous-tier-codes", column: "dos_tier", count: 1 });
    expect(asked?.message).toContain("1=tier-1, 2=tier-2, 3=tier-2-watch-list and 4=tier-3");
    expect(asked?.remedy).toContain('--tier-codes "dos_tier:1=tier-1,2=tier-2,3=tier-2-watch-list,4=tier-3"');
    expect(one.coverage.complete).toBe(false);
    expect(one.coverage.placements).toBe(5);
  });

  test("the answer to that question is taken, for that column only", async () => {
    const one = await check(twoCodings, {
      tierCodes: [parseCoding("dos_tier:1=tier-1,2=tier-2,3=tier-2-watch-list,4=tier-3")],
    });
    expect(one.coverage).toMatchObject({ complete: true, placements: 10 });
    expect(one.groups.map(({ rule }) => rule)).toEqual([
      "edition-given-as-date",
      "non-canonical-value",
      "non-canonical-value",
    ]);
  });

  test("a list of one edition is checked once its edition is given, and never before", async () => {
    const list = "countryname,tier\nAustria ,1\nThe Bahamas,1\nBurma,2.5\nIran,3\nSomalia,666\nFiji,2\n";
    const before = await check(list, {}, "tiers_2015.csv");
    expect(before.groups.map(({ rule }) => rule)).toEqual(["missing-edition"]);
    expect(before.groups[0]?.remedy).toContain("--edition 2015");
    const after = await check(list, { edition: 2015 });
    expect(after.groups.map(({ rule, count }) => [rule, count])).toEqual([["non-canonical-value", 1]]);
    expect(after.coverage).toMatchObject({
      complete: true,
      placements: 6,
      editions: { first: 2015, last: 2015 },
    });
  });

  test("years as columns", async () => {
    const one = await check(
      "Country;2002;2003;2004\nFiji;2;;2WL\nMacedonia;2;2;2\nSwaziland;1;Watchlist;3\n",
    );
    expect(one.mapping?.layout).toBe("years as columns");
    expect(one.coverage).toMatchObject({ placements: 9, absences: 1 });
    expect(one.groups.map(({ rule }) => rule)).toEqual([
      "watch-list-before-2004",
      "absence-before-2009",
      "non-canonical-value",
    ]);
    expect(one.groups[2]).toMatchObject({ count: 2, editions: [2003, 2004] });
    expect(one.groups[2]).not.toHaveProperty("column");
    expect(one.groups[0]?.samples[0]?.place).toMatchObject({ row: 4, column: "2003", columnLetter: "C" });
  });

  test("labels without a column name that says tier, padded, beside codes that are not ISO", async () => {
    const one = await check(
      "fips,name,label_as_printed,report_year\nch,China,Tier 3    ,2020\nfj,Fiji,Tier 2 Watch list,2020\n",
    );
    expect(fieldsOf(one)).toEqual([
      "name: territoryAsStated",
      "label_as_printed: tier",
      "report_year: edition",
    ]);
    expect(one.mapping?.unread).toMatchObject([
      { header: "fips", reason: expect.stringContaining("not ISO") },
    ]);
    expect(one.groups.map(({ rule, count }) => [rule, count])).toEqual([["non-canonical-value", 2]]);
  });

  test.each([
    ["counts by tier", "year,tier,num_countries\n2001,Tier 1    ,11\n2001,Tier 2    ,47\n", "an aggregate"],
    [
      "case data",
      "Age Band,Means Threats,isForcedLabour,isSexualExploit\n1,0,1,0\n2,1,0,0\n",
      "case-level data about victims",
    ],
    ["statements", "id,statement,speaker,venue\n1,Something was said,someone,somewhere\n", "statements"],
    [
      "statements with a verdict and no column names",
      '1.json\tfalse\tSomething was said.\ta\tb\tc\td\te\t1\t2\t3\t4\t5\ta speech\n2.json\thalf-true\tSays "this" and that.\ta\tb\t\td\te\t1\t2\t3\t4\t5\tan interview\n',
      "the LIAR dataset",
    ],
    [
      "figures by country, year and category",
      "Iso3_code,Country,Region,Subregion,Indicator,Dimension,Category,Sex,Age,Year,Unit of measurement,txtVALUE\nFJI,Fiji,Oceania,Melanesia,Victims,Total,Total,Total,Total,2019,Counts,<5\n",
      "GLOTIP",
    ],
    ["a text", "# Notes\n\nSome words, and more.\n", "a Markdown document"],
  ])("%s: said to be what it is, and not checked as placements", async (_, csv, what) => {
    const one = await check(csv);
    expect(one.groups.map(({ rule }) => rule)).toEqual(["not-placements"]);
    expect(one.what).toContain(what);
    expect(one.coverage.complete).toBe(false);
  });

  test("one record of sections is a document, and its owner is told what to do", async () => {
    const sections = [
      "Introduction",
      "Geography",
      "People and Society",
      "Government",
      "Economy",
      "Transnational Issues",
    ];
    const page = Object.fromEntries(sections.map((name) => [name, { Background: { text: "<p>words</p>" } }]));
    const one = await check(JSON.stringify(page), {}, "page.json");
    expect(one.what).toContain("texts under headings, not a table");
    expect(one.groups[0]?.remedy).toContain("copy it into a table");
  });

  test.each([
    ["no column names at all", "Fiji,2019,2.5\nChad,2019,2.5\n", "put a row of column names above it"],
    [
      "two-letter codes that may be FIPS",
      "country_code,year,tier\nFJ,2010,Tier 2\nTD,2011,Tier 2\n",
      "call the column iso2",
    ],
  ])("%s: the report says what to do", async (_, csv, advice) => {
    const [only] = (await check(csv)).groups;
    expect(only).toMatchObject({ rule: "not-placements", remedy: expect.stringContaining(advice) });
  });

  test("column names are found below a title, and what was passed over is said", async () => {
    const { mapping, readings, coverage, groups } = await check(
      "Tier rankings,,\n,,\nCountry,Year,Tier\nFiji,2019,Tier 2\n",
    );
    expect(mapping?.columns.map(({ field }) => field)).toEqual(["territoryAsStated", "edition", "tier"]);
    expect(readings).toContain("Its column names stand in row 3; 1 row above was not read.");
    expect(coverage).toMatchObject({ rowsRead: 1, placements: 1 });
    expect(groups).toEqual([]);
  });

  test("of two rows of names, the lower one stands on the data", async () => {
    const { coverage, groups } = await check("Country,Year,Tier\niso3,edition,tier\nFJI,2019,Tier 2\n");
    expect(coverage).toMatchObject({ rowsRead: 1, placements: 1 });
    expect(groups).toEqual([]);
  });

  test.each(["2010/11", "2010-11", "2009-2010", "FY2010", "20100", "second"])(
    "%s is not taken for an edition",
    async (year) => {
      const one = await check(`country,year,tier\nFiji,2012,Tier 2\nFiji,${year},Tier 2\n`);
      expect(one.groups.map(({ rule }) => rule)).toEqual(["unreadable-edition"]);
    },
  );

  test.each([
    [
      "a source that is none",
      "country,year,tier,source\nFiji,2010,1,dataset/a\nFiji,2011,1,dataset/a\nFiji,2012,1,dataset/a\nFiji,2013,1,dataset/a\nFiji,2014,1,my notes\n",
    ],
    ["an absence that is none", "country,year,tier,absence\nFiji,2010,Tier 1,\nFiji,2011,,lost\n"],
    ["a day that does not exist", "country,year,tier,release_date\nFiji,2010,Tier 1,2010-02-30\n"],
  ])("%s is a finding, and never passed over", async (_, csv) => {
    const { groups, coverage } = await check(csv);
    expect(groups.map(({ rule }) => rule)).toEqual(["unreadable-value"]);
    expect(coverage.rowsChecked).toBe(csv.trim().split("\n").length - 1);
  });

  test.each([
    [
      "an edition for a file that states years",
      "country,year,tier\nFiji,2010,Tier 1\n",
      { edition: 2015 },
      "edition-given-twice",
    ],
    [
      "an edition for years as columns",
      "country,2010,2011\nFiji,Tier 1,Tier 2\n",
      { edition: 2015 },
      "edition-given-twice",
    ],
    [
      "an edition beside a nameless column of years",
      "a,b,c\nFiji,2010,Tier 1\n",
      { edition: 2015 },
      "edition-given-twice",
    ],
    [
      "a flag for the Watch List",
      "country,year,tier,watch_list\nFiji,2010,Tier 2,yes\n",
      {},
      "watch-list-in-another-column",
    ],
    [
      "an unknown code beside a known name",
      "iso3,country,year,tier\nFJI,Fiji,2010,Tier 2\nZZZ,Iran,2010,Tier 3\n",
      {},
      "unknown-territory",
    ],
    [
      "codes of which most are unknown",
      "iso3,country,year,tier\nALB,Algeria,2010,Tier 2\nZZZ,Iran,2010,Tier 3\n",
      {},
      "territory-mismatch",
    ],
    [
      "numbers of two scales in one column",
      "country,year,tier\nFiji,2010,2.5\nChad,2010,4\nIran,2010,2\n",
      {},
      "ambiguous-tier-codes",
    ],
    [
      "a first row that is a placement",
      "Albania,2018,Tier 2\nIran,2018,Tier 3\n",
      { edition: 2018 },
      "not-placements",
    ],
    [
      "one unknown two-letter code among known ones",
      "iso2,year,tier\nAL,2018,Tier 2\nXQ,2018,Tier 2\n",
      {},
      "unknown-territory",
    ],
  ])("%s is never passed over", async (_, csv, options, rule) => {
    const one = await check(csv, options);
    expect(one.groups.map((group) => group.rule)).toContain(rule);
    expect(one.counts.error).toBeGreaterThan(0);
  });

  test("columns of tiers that are left out make the check incomplete, whatever their reason", async () => {
    const twice = await check(
      "country,tier_2019,tier_2019,tier_2020,tier_2021\nFiji,Tier 2,Tier 1,Tier 2,Tier 2\n",
    );
    expect(twice.coverage).toMatchObject({ complete: false, placements: 2 });
    expect(twice.groups.map(({ rule }) => rule)).toEqual(["duplicate-header"]);
    const span = await check("country,2018,2019,2019-20\nFiji,Tier 2,Tier 1,Tier 2\n");
    expect(span.coverage).toMatchObject({ complete: false, placements: 2 });
  });

  test("two columns of tiers are said to be read as two sources", async () => {
    const one = await check("country,year,tier_name,tier\nFiji,2018,Tier 2 Watch List,Tier 2\n");
    expect(one.readings.join()).toContain(
      "each is read as a source of its own: tier_name (dataset/table-tier-name) and tier (dataset/table-tier)",
    );
  });

  test("coverage tells apart what was read, what has no tier, and what was not understood whole", async () => {
    const one = await check(
      "country,year,tier\nFiji,2018,Tier 2\nNowhere,2018,Tier 2\nFiji,2017,\nFiji,2016,Tier 9\n",
    );
    expect(one.coverage).toMatchObject({ placements: 4, absences: 1, unresolved: 2 });
  });

  test("TSV and semicolons are recognised without being told", async () => {
    for (const delimiter of ["\t", ";"]) {
      const table = seriesTable({ Fiji: { from: 2009, tiers: "W W W W W" } }).replaceAll(",", delimiter);
      expect(await codesIn(table)).toEqual(["watch-list-over-four-years"]);
    }
  });

  test("a byte order mark, as Excel writes it, is no part of the first column's name", async () => {
    const one = await check("\ufeffcountry,year,tier\nFiji,2003,Watchlist\n");
    expect(fieldsOf(one)?.[0]).toBe("country: territoryAsStated");
    expect(one.groups[0]?.samples[0]?.place).toMatchObject({ row: 2, byteOffset: 21 });
  });

  test("numbers 1 to 3 alone are asked about; before 2004 they are plain, as there was no Watch List", async () => {
    expect(await codesIn("country,year,tier\nFiji,2010,1\nChad,2010,3\n")).toEqual(["ambiguous-tier-codes"]);
    expect(await codesIn("country,year,tier\nFiji,2002,1\nChad,2003,3\n")).toEqual([]);
  });
});

// Real files, made by others, that are no part of this project: these tests run where they are at hand.
describe.skipIf(!haveStrangersFiles)("the real files (they are not in this repository)", () => {
  const counts = async (path: string, options: CheckOptions = {}) => {
    const one = await report(await openFile(strangersFile(path)), options);
    return { ...one, byRule: Object.fromEntries(one.groups.map(({ rule, count }) => [rule, count])) };
  };

  test("the cross-checked history breaks no law", async () => {
    const one = await counts("reference/tier-history.csv");
    expect(one.counts.error).toBe(0);
    expect(Object.keys(one.byRule).sort()).toEqual([
      "edition-count-differs",
      "non-canonical-value",
      "special-case-in-2003",
      "united-states-missing",
    ]);
    expect(one.coverage).toMatchObject({ complete: true, rowsChecked: 1867, rowsRejected: 0 });
  });

  test("the panel of 2015: all names and codes are read", async () => {
    const one = await counts("datasets/scorecard-diplomacy/tiers-2015-08-10.csv");
    expect(one.counts.error).toBe(0);
    expect(one.coverage).toMatchObject({ complete: true, rowsChecked: 2997, territories: 189 });
    expect(one.byRule["absence-before-first-report"]).toBe(374);
  });

  test("the two codings: one is read, the other asked about, and read once answered", async () => {
    const path = "datasets/scorecard-diplomacy/ajps-2014-two-codings.csv";
    const before = await counts(path);
    expect(before.byRule["ambiguous-tier-codes"]).toBe(1);
    const after = await counts(path, {
      tierCodes: [parseCoding("dos_tier:1=tier-1,2=tier-2,3=tier-2-watch-list,4=tier-3")],
    });
    expect(after.coverage.complete).toBe(true);
    expect(after.byRule["watch-list-before-2004"]).toBeGreaterThan(0);
  });

  test("the list of 2015 asks for its edition, and then lacks the United States", async () => {
    expect((await counts("datasets/one-year-list/tiers_2015.csv")).byRule).toEqual({ "missing-edition": 1 });
    const one = await counts("datasets/one-year-list/tiers_2015.csv", { edition: 2015 });
    expect(one.counts.error).toBe(0);
    expect(one.byRule).toMatchObject({ "united-states-missing": 1 });
  });

  test.each([
    ["datasets/scorecard-diplomacy/map_tiers_summary.csv", "an aggregate"],
    ["datasets/liar/test.tsv", "the LIAR dataset"],
    ["datasets/glotip/glotip_unodc.xlsx", "GLOTIP"],
    ["datasets/gsi/2023-Global-Slavery-Index-Data.xlsx", "Global Slavery Index"],
    ["datasets/factbook/haiti.json", "CIA World Factbook"],
    ["datasets/htcds/HTCDS Field Column Reference.md", "a Markdown document"],
  ])("%s is not placements, and is said to be what it is", async (path, what) => {
    const one = await counts(path);
    expect(one.byRule).toEqual({ "not-placements": 1 });
    expect(one.what).toContain(what);
  });

  test("a derivative of case-level data is known for one, and no value of it is shown", async () => {
    const one = await counts("datasets/ctdc-synthetic/final_data.csv");
    expect(one.what).toContain("CTDC Global Synthetic");
    expect(Object.keys(one.byRule).sort()).toEqual(["profile-remark", "unknown-code"]);
    expect(one.coverage).toMatchObject({ records: 91_043, rowsRejected: 0 });
  });

  test("labels from country pages: repeated rows are found, and what cannot be read is named", async () => {
    const one = await counts("datasets/factbook/tier-ratings.csv");
    expect(Object.keys(one.byRule).sort()).toEqual([
      "ambiguous-territory",
      "duplicate-placement",
      "non-canonical-value",
      "unknown-territory",
      "unreadable-edition",
    ]);
  });
});
