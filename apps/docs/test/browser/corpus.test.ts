import { annotatedArticles, articles, events, segments, statements, statementsAbout } from "@open-tip/corpus";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { anchorOf, articlePath } from "../../src/reference/corpus/names.ts";
import { escapeHtml, pagePath } from "../../src/reference/markup.ts";
import { barriers } from "./barriers.ts";
import { complaintsOf } from "./complaints.ts";
import { servedSite } from "./served-site.ts";
import { pageText } from "./site.ts";

const article = "article/pti-tip-report-launch-2018";
const timeline = pagePath("corpus/timeline");
const places = pagePath("corpus/places");
const site = servedSite();
let page: Page;
let complaints: string[];

beforeEach(async () => {
  page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  complaints = complaintsOf(page);
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

const shown = () => page.locator(".statement:visible");
const count = () => page.locator("output[name=count]");

/** Chooses an option of a field as one does without a mouse: by typing how it begins. */
async function choose(field: string, typed: string) {
  await page.locator(`select[name=${field}]`).focus();
  await page.keyboard.type(typed, { delay: 20 });
}

test("every sentence, statement and quotation of an article is on its page, under an anchor of its own", () => {
  const missing = annotatedArticles.flatMap(({ article, segments, statements }) => {
    const text = pageText(articlePath(article.id));
    const quoted = statements.flatMap(({ quotations = [] }) =>
      quotations.map(({ exact }) => escapeHtml(exact)),
    );
    return [
      ...[...segments, ...statements].map(({ id }) => ` id="${anchorOf(id)}"`),
      ...segments.map(({ gloss }) => escapeHtml(gloss)),
      ...quoted,
    ].filter((one) => !text.includes(one));
  });
  expect(missing).toEqual([]);
});

test("statements are chosen by keyboard, and the address keeps the choice", async () => {
  const pompeo = statements.filter(
    ({ source, speakers }) =>
      source === article && speakers.some((one) => one.speaker === "actor/mike-pompeo"),
  );
  const accusations = pompeo.filter(({ act }) => act === "accuse");
  await page.goto(site.origin + articlePath(article));
  await choose("speaker", "Mike");
  await expect.poll(() => count().textContent()).toMatch(new RegExp(`^${pompeo.length} of `));
  await choose("act", "Accuse");
  await expect.poll(() => shown().count()).toBe(accusations.length);
  expect(await page.locator(".segment:visible").count()).toBeLessThanOrEqual(accusations.length);
  await page.reload();
  expect(await shown().evaluateAll((cards) => cards.map(({ id }) => id))).toEqual(
    accusations.map(({ id }) => anchorOf(id)),
  );
  await page.getByRole("button", { name: "Show all" }).press("Enter");
  await expect
    .poll(() => page.locator(".segment:visible").count())
    .toBe(segments.filter((one) => one.article === article).length);
  expect(new URL(page.url()).search).toBe("");
});

test("statements that checking found wrong are chosen by what was found", async () => {
  const wrong = "article/ludci-diplomatic-strides";
  const contradicted = statements.filter(
    ({ source, verifications = [] }) =>
      source === wrong && verifications.some(({ status }) => status === "contradicted"),
  );
  await page.goto(site.origin + articlePath(wrong));
  await choose("found", "Contra");
  await expect.poll(() => shown().count()).toBe(contradicted.length);
  expect(await shown().locator(".checks .contradicted").count()).toBeGreaterThanOrEqual(contradicted.length);
});

test("a link to a statement that is not among those chosen shows it", async () => {
  const hidden = statements.find(({ source, act }) => source === article && act !== "commit");
  const anchor = anchorOf(hidden?.id ?? "");
  await page.goto(`${site.origin}${articlePath(article)}?act=commit#${anchor}`);
  await page.locator(`#${anchor}`).waitFor({ state: "visible" });
});

test("the evidence of a statement opens by keyboard, with offsets and digest", async () => {
  const [first] = statements.filter(({ source }) => source === article);
  const [evidence] = first?.evidence ?? [];
  await page.goto(site.origin + articlePath(article));
  const drawer = page.locator(`#${anchorOf(first?.id ?? "")} details`);
  await drawer.locator("summary").press("Enter");
  await drawer.getByText(evidence?.digest ?? "none").waitFor({ state: "visible" });
  expect(await drawer.textContent()).toContain(`${evidence?.start} to ${evidence?.end}`);
});

test("a place is picked by keyboard, all that is said of it is shown, and its address leads back", async () => {
  await page.goto(site.origin + places);
  await choose("place", "Libya");
  const about = statementsAbout("LBY");
  await expect.poll(() => shown().count()).toBe(about.length);
  expect(await count().textContent()).toContain(`Libya: ${about.length} statements`);
  expect(new URL(page.url()).hash).toBe("#LBY");
  const said = await shown().allTextContents();
  expect(about.map(({ gloss }, at) => said[at]?.includes(gloss))).toEqual(about.map(() => true));
  await page.goto(`${site.origin}${places}#place-xinjiang`);
  await expect.poll(() => page.locator(".spoken-of:visible").count()).toBe(1);
});

test("the timeline names every event and article with its date as data", () => {
  const text = pageText(timeline);
  const dated = [
    ...events.map(({ name, date }) => [name.en, date?.date]),
    ...articles.map((one) => [one.published?.date]),
  ];
  const missing = dated.flat().filter((one) => one !== undefined && !text.includes(escapeHtml(one)));
  expect(missing).toEqual([]);
});

const light = { colorScheme: "light", viewport: { width: 1280, height: 900 } } as const;
const phone = { colorScheme: "dark", viewport: { width: 360, height: 740 } } as const;

test.each(
  [timeline, places, articlePath(article)].flatMap((path) => [
    [path, "in the light", light] as const,
    [path, "in the dark, on a phone", phone] as const,
  ]),
)("%s has no barrier %s, with drawers open", async (path, _, options) => {
  const own = await site.browser.newPage(options);
  await own.goto(site.origin + path);
  await own.evaluate(() => {
    for (const drawer of [...document.querySelectorAll("details")].slice(0, 6)) drawer.open = true;
  });
  expect(await barriers(own)).toEqual([]);
  expect(await own.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await own.close();
});
