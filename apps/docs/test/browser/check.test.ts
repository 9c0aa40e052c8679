import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { fromText, parseMapping, report, ruleUrl } from "@open-tip/validators";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, test } from "vitest";
import * as XLSX from "xlsx";
import { barriers } from "./barriers.ts";
import { checkPageForEach, openCheckPage } from "./check-page.ts";
import { servedSite } from "./served-site.ts";
import { dist, home } from "./site.ts";

const site = servedSite();
const checkPage = checkPageForEach(site);

const header = ["country", "year", "tier"];
const rows = [
  ["Fiji", "2003", "Tier 2 Watch List"],
  ["Nowhereland", "2020", "Tier 2"],
];
const csv = [header, ...rows].map((cells) => `${cells.join(",")}\n`).join("");
const book = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([header, ...rows]), "Data");
const columnData = header.map((name, at) => ({ name, data: rows.map((cells) => cells[at] ?? "") }));
const objects = rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at]])));

test.each<[name: string, content: string | Uint8Array]>([
  ["mine.csv", csv],
  ["mine.tsv", csv.replaceAll(",", "\t")],
  ["mine.csv.gz", gzipSync(csv)],
  ["mine.xlsx", new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }))],
  ["mine.parquet", new Uint8Array(parquetWriteBuffer({ columnData, codec: "SNAPPY" }))],
  ["mine.json", JSON.stringify(objects)],
  ["mine.ndjson", objects.map((one) => `${JSON.stringify(one)}\n`).join("")],
])("%s is checked, and its findings say where, why and how to mend it", async (name, content) => {
  const { page, check } = checkPage.current;
  expect(await check(name, content)).toBe(`${name}: 2 errors.`);
  await page.getByText("This is a table of tier placements", { exact: false }).waitFor();
  const finding = page.locator("details.finding", { hasText: "no Watch List in 2003" });
  if ((await finding.getAttribute("open")) === null) await finding.locator("summary").click();
  await finding.getByText("Mend:").waitFor();
  expect(await finding.getByRole("link").getAttribute("href")).toBe(
    new URL(ruleUrl("watch-list-before-2004")).pathname,
  );
  await finding.locator("table mark").waitFor();
  expect(await finding.locator("table mark").textContent()).toBe("Tier 2 Watch List");
});

test("after the page is loaded it asks for nothing but its own scripts, and a second file for nothing at all", async () => {
  const { page, check, requests } = checkPage.current;
  await check("first.csv", csv);
  const scripts = new Set(readdirSync(join(dist, "_astro")).filter((name) => name.endsWith(".js")));
  const own = requests.filter((request) => !request.startsWith("GET blob:"));
  expect(own.length).toBeGreaterThan(0);
  const prefix = `GET ${site.origin}${home.pathname}_astro/`;
  expect(own.filter((one) => !one.startsWith(prefix) || !scripts.has(one.slice(prefix.length)))).toEqual([]);
  requests.length = 0;
  await page.context().setOffline(true);
  expect(await check("second.csv", csv)).toBe("second.csv: 2 errors.");
  expect(requests).toEqual([]);
});

test("neither the page nor its worker can connect to anything, not even to their own site", async () => {
  const { page, check, complaints } = checkPage.current;
  await check("mine.csv", csv);
  const ask = (address: string) =>
    Promise.all([
      fetch(address).then(
        () => "reached",
        () => "refused",
      ),
      new Promise((resolve) => {
        // A worker has no images.
        if (typeof Image === "undefined") return resolve("refused");
        const image = new Image();
        image.onload = () => resolve("reached");
        image.onerror = () => resolve("refused");
        image.src = address.replace("127.0.0.1", "localhost");
      }),
    ]);
  const address = `${site.origin}${home.pathname}favicon.svg`;
  expect(await page.evaluate(ask, address)).toEqual(["refused", "refused"]);
  const [worker] = page.workers();
  expect(await worker?.evaluate(ask, address)).toEqual(["refused", "refused"]);
  expect(complaints.join()).toContain("Content Security Policy");
  complaints.length = 0;
});

test("what is not a table, is broken or hostile is answered in words with a remedy", async () => {
  const { page, check } = checkPage.current;
  const result = page.locator("[data-part=result]");
  const bomb = gzipSync(new Uint8Array(300 * 1024 * 1024), { level: 9 });
  for (const [name, content, words] of [
    ["empty.csv", "", "empty"],
    ["cut.gz", gzipSync(csv).subarray(0, 30), "damaged or cut short"],
    ["not.xlsx", "PK\u0003\u0004 no workbook", "save it anew as .xlsx"],
    ["page.csv", "<!doctype html><img src=x onerror=alert(1)>", "web page"],
    ["bomb.csv.gz", bomb, "Not everything was checked"],
    ["script.csv", "country,year,tier\n<img src=x onerror=alert(1)>,2020,Tier 9\n", "<img src=x"],
  ] as const) {
    await check(name, content);
    expect(await result.textContent(), name).toContain(words);
    expect(await result.locator("img").count()).toBe(0);
  }
});

test("columns that are sensitive or not known are masked, also in the rows that are shown", async () => {
  const { page } = checkPage.current;
  await page.getByRole("button", { name: "invented records of cases" }).click();
  await checkPage.current.said("cases.csv");
  await page.locator(".rows tr.wanted").first().waitFor();
  const cells = await page.locator(".rows td").allTextContents();
  expect(cells.length).toBeGreaterThan(10);
  expect(cells.filter((text) => text !== "" && !text.startsWith("•••"))).toEqual([]);
  expect(await page.locator("[data-part=result]").textContent()).not.toContain("21018");
});

describe("how a file was read", () => {
  const odd = "land,jahr,note,stufe\nFiji,2012,x,Tier 2\nFiji,2013,y,Tier 9\n";

  test("is corrected by hand, and the file is checked again with that", async () => {
    const { page, check, said, saved } = checkPage.current;
    expect(await check("odd.csv", odd)).not.toBe("odd.csv: 1 error.");
    await page.getByLabel("Read the column stufe as").selectOption("tier");
    await page.getByLabel("Read the column note as").selectOption({ label: "nothing: it is not read" });
    await page.getByRole("button", { name: "Check again with this" }).click();
    await page.locator("h2.title", { hasText: "odd.csv: 1 error." }).waitFor();
    expect(await said("odd.csv")).toBe("odd.csv: 1 error.");
    const mapping = await saved("Mapping");
    expect(mapping.name).toBe("odd.mapping.json");
    expect(parseMapping(mapping.text, mapping.name).columns).toMatchObject({ stufe: "tier", note: null });
    await page.getByRole("button", { name: "Forget what I said" }).click();
    await page.locator("h2.title:not(:has-text('1 error.'))", { hasText: "odd.csv" }).waitFor();
  });

  test("is asked where the file does not say it", async () => {
    const { page, check } = checkPage.current;
    await check("ranks-2015.csv", "country,tier\nFiji,1\nHaiti,3\n");
    const asked = page.locator(".asked");
    expect(await asked.getByLabel("Edition that all rows are of").inputValue()).toBe("2015");
    await page.getByRole("button", { name: "Check again with this" }).click();
    await asked.getByLabel("four steps", { exact: false }).check();
    await page.getByRole("button", { name: "Check again with this" }).click();
    await page.locator("h2.title", { hasText: "ranks-2015.csv: Nothing found." }).waitFor();

    await check("cut.csv", "place,when;what\nNamibia,2020;Tier 1\nHaiti,2020;Tier 2\n");
    await asked.getByLabel("Character between cells").selectOption({ label: "semicolon" });
    await page.getByRole("button", { name: "Check again with this" }).click();
    await page.locator(".mapping th", { hasText: "place,when" }).waitFor();
  });

  test("cannot be said in a way that makes no sense", async () => {
    const { page, check, said } = checkPage.current;
    await check("mine.csv", csv);
    await page.getByText("Say more about the file").click();
    await page.getByLabel("What numbers in tier columns mean").fill("1=first");
    await page.getByRole("button", { name: "Check again with this" }).click();
    await page.getByText('"1=first" is not a code and its meaning').waitFor();
    await page.getByRole("button", { name: "Check again without what I said" }).click();
    expect(await said("mine.csv")).toBe("mine.csv: 2 errors.");
  });
});

test("a cause behind many findings stands once, with what it explains below it", async () => {
  const { page, check } = checkPage.current;
  const shifted = Array.from({ length: 30 }, (_, at) => `,Fiji,${2001 + (at % 20)}\n`).join("");
  const whole = Array.from({ length: 15 }, (_, at) => `Tonga,${2005 + at},Tier 2\n`).join("");
  await check("shifted.csv", `country,year,tier\n${whole}${shifted}`);
  const cause = page.locator(".groups > details", { has: page.locator(".severity", { hasText: "cause" }) });
  expect(await cause.count()).toBeGreaterThan(0);
  expect(await cause.first().locator("summary").first().textContent()).toMatch(/explains [\d,]+ findings/);
  expect(await cause.first().locator("details.finding").count()).toBeGreaterThan(0);
});

test("findings are filtered by severity", async () => {
  const { page, check } = checkPage.current;
  await check("mine.csv", `${csv}Namibia,2010,Tier 2\nNamibia,2013,Tier 2\nFiji,2003,Tier 2\n`);
  const groups = page.locator("details.finding");
  const before = await groups.count();
  await page.locator(".filter label", { hasText: "error" }).locator("input").uncheck();
  expect(await groups.count()).toBeLessThan(before);
  expect(await page.locator("details.finding.error").count()).toBe(0);
});

test("reports and the table in the columns of the standard are saved", async () => {
  const { check, saved } = checkPage.current;
  await check("mine.csv", csv);
  expect(await saved("CSV")).toMatchObject({ name: "mine.placements.csv" });
  const json = await saved("JSON lines");
  expect(
    json.text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toMatchObject([{ territory: "FJI", edition: 2003 }, { territoryAsStated: "Nowhereland" }]);
  const { counts } = await report(fromText("mine.csv", csv));
  const lines = await saved("CSV, a line for each finding");
  expect(lines.text.trimEnd().split("\n").length).toBeGreaterThan(counts.error);
  expect((await saved("HTML, one page to read and print")).text).toContain("Nowhereland");
  await checkPage.current.page.getByLabel("without any value of the file").check();
  const html = await saved("HTML, one page to read and print");
  expect(html.name).toBe("mine.report.html");
  expect(html.text).toContain("unknown-territory");
  expect(html.text).not.toContain("Nowhereland");
});

test("a million rows do not freeze the page, are counted as they are read, and can be stopped", async () => {
  const { page } = checkPage.current;
  const longest = await page.evaluate(async () => {
    const lines = Array.from(
      { length: 10_000 },
      (_, at) => `Fiji,${2001 + (at % 25)},Tier ${1 + (at % 3)}\n`,
    );
    const text = lines.join("");
    const file = new File(["country,year,tier\n", ...Array.from({ length: 100 }, () => text)], "long.csv");
    const given = new DataTransfer();
    given.items.add(file);
    let longest = 0;
    let last = performance.now();
    const clock = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 10);
    dispatchEvent(Object.assign(new Event("drop"), { dataTransfer: given }));
    const title = () => document.querySelector("h2.title")?.textContent ?? "";
    const told = new Set<string>();
    while (!title().startsWith("long.csv")) {
      told.add(document.querySelector("[data-part=result] .quiet")?.textContent ?? "");
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    clearInterval(clock);
    return { longest, told: told.size };
  });
  expect(longest.told).toBeGreaterThan(2);
  expect(await page.locator("[data-part=result]").textContent()).toContain("1,000,000 rows read");
  // Not a measure of speed: one turn of a page that reads the file itself would take many times that.
  expect(longest.longest).toBeLessThan(2000);

  await page.evaluate(() => {
    const given = new DataTransfer();
    const text = "Fiji,2001,Tier 9\n".repeat(100_000);
    given.items.add(
      new File(["country,year,tier\n", ...Array.from({ length: 50 }, () => text)], "longer.csv"),
    );
    dispatchEvent(Object.assign(new Event("drop"), { dataTransfer: given }));
  });
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByText("longer.csv was not checked to the end").waitFor();
  expect(await checkPage.current.check("after.csv", csv)).toBe("after.csv: 2 errors.");
});

test("all of it is done by keyboard, and what comes of it is said", async () => {
  const { page, said } = checkPage.current;
  await page.getByRole("button", { name: "a table of rankings with faults" }).focus();
  await page.keyboard.press("Enter");
  await said("rankings.csv");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("rankings.csv");
  expect(await page.locator("[data-part=status]").textContent()).toContain("errors");
});

test.each([
  ["in the light", { viewport: { width: 1280, height: 900 }, colorScheme: "light" }],
  ["in the dark", { viewport: { width: 1280, height: 900 }, colorScheme: "dark" }],
  ["on a phone", { viewport: { width: 360, height: 740 } }],
] as const)("what came of a check has no serious barrier and fits %s", async (_, options) => {
  const other = await openCheckPage(site.browser, site.origin, options);
  const { page } = other;
  await other.check("ranks-2015.csv", "country,tier,note\nFiji,1,a\nHaiti,3,b\nNowhere,9,c\n");
  expect(await barriers(page)).toEqual([]);
  await page.getByRole("button", { name: "a table of rankings with faults" }).click();
  await other.said("rankings.csv");
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  await page.locator(".rows").nth(5).waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(options.viewport.width);
  expect(other.complaints).toEqual([]);
  await page.context().close();
});

test("before a file is chosen the page loads less than 30 kB of script of its own", () => {
  const html = readFileSync(join(dist, "check/index.html"), "utf8");
  const loaded = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, src = ""]) => src);
  const bytes = loaded.map(
    (src) => gzipSync(readFileSync(join(dist, src.slice(home.pathname.length)))).length,
  );
  expect(loaded.length).toBeGreaterThan(0);
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(30_000);
});
