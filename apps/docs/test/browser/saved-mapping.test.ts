import { expect, test } from "vitest";
import { checkPageForEach } from "./check-page.ts";
import { servedSite } from "./served-site.ts";

const site = servedSite();
const checkPage = checkPageForEach(site);

const odd = "land,note,stufe\nFiji,x,1\nHaiti,y,9\n";
const picker = () => checkPage.current.page.getByLabel("Read it by a saved mapping");
const load = async (text: string) => {
  const { page } = checkPage.current;
  await page.getByText("Say more about the file").click();
  await picker().setInputFiles({ name: "mine.json", mimeType: "", buffer: Buffer.from(text) });
};

test("a mapping that was saved is given back, with all that was said beside it", async () => {
  const { page, check, saved } = checkPage.current;
  const mapping = {
    profile: "placements",
    columns: { land: "territoryAsStated", note: null, stufe: "tier" },
    edition: 2012,
    tierCodes: ["stufe:1=tier-1,2=tier-2,3=tier-3"],
  };
  await check("odd.csv", odd);
  await load(JSON.stringify(mapping));
  await page.locator("h2.title", { hasText: "odd.csv: 1 error." }).waitFor();
  expect(await page.locator(".groups").textContent()).toContain("9");
  expect(await page.getByLabel("Read the column stufe as").inputValue()).toBe("tier");
  await page.getByText("Say more about the file").click();
  expect(await page.getByLabel("What numbers in tier columns mean").inputValue()).toBe(mapping.tierCodes[0]);
  const { text } = await saved("Mapping");
  expect(JSON.parse(text)).toMatchObject(mapping);
});

test("what is no mapping is refused beside its field, and what was found stays", async () => {
  const { page, check } = checkPage.current;
  const title = await check("mine.csv", "country,year,tier\nFiji,2003,Tier 2 Watch List\n");
  await load("country,year\n");
  await page.getByRole("alert").getByText("mine.json is no mapping: it is not JSON").waitFor();
  expect(await page.locator("h2.title").textContent()).toBe(title);
});
