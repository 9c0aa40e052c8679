import { existsSync, readdirSync, readFileSync } from "node:fs";
import { articles, statements } from "@open-tip/corpus";
import { digestOf } from "@open-tip/validators/evidence";
import type { Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { articlePath } from "../../src/reference/corpus/names.ts";
import { barriers } from "./barriers.ts";
import { complaintsOf } from "./complaints.ts";
import { type MadeUp, madeUp } from "./made-up-article.ts";
import { servedSite } from "./served-site.ts";

const article = "article/fox-news-tip-report-2020";
const site = servedSite();
let page: Page;
let complaints: string[];
let requests: string[];

beforeAll(async () => {
  // A browser asks for the icon of a site once, when it likes.
  const first = await site.browser.newPage();
  await first.goto(site.origin, { waitUntil: "networkidle" });
  await first.close();
});
beforeEach(async () => {
  page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  complaints = complaintsOf(page);
  requests = [];
});
// Whatever was done: nothing failed, and once the page was there, nothing was asked for and nothing sent.
afterEach(async () => {
  await page.close();
  expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
});

/** Opens the page of an article, with other records in it if they are given, and takes the network away. */
async function open(id: string, records?: string) {
  const address = site.origin + articlePath(id);
  if (records !== undefined) {
    await page.route(address, async (route) => {
      const html = await (await route.fetch()).text();
      const island = /(<own-copy.*?<script type="application\/json">).*?(<\/script>)/s;
      await route.fulfill({ contentType: "text/html", body: html.replace(island, `$1${records}$2`) });
    });
  }
  await page.goto(address);
  // The search of the site loads when the page is idle.
  await page.locator("#starlight__search *").first().waitFor({ state: "attached" });
  page.on("request", (request) => requests.push(request.url()));
  await page.context().setOffline(true);
}

const outcome = () => page.locator("own-copy .outcome");
const words = () => page.locator(".reading .words:visible");
const give = (name: string, content: string | Uint8Array) =>
  page
    .locator("own-copy input[type=file]")
    .setInputFiles({ name, mimeType: "", buffer: Buffer.from(content) });

describe("with an article that is made up for the test", () => {
  let made: MadeUp;
  beforeAll(async () => {
    made = await madeUp(article);
  });
  beforeEach(() => open(article, made.records));

  test("the annotated text is known by its digest, and laid over whole", async () => {
    await give("copy.txt", made.text);
    await outcome().getByText("byte for byte").waitFor();
    expect(await words().allTextContents()).toEqual(made.sentences);
    expect(await page.locator(".reading .words mark.quoted").allTextContents()).toEqual([made.quotation]);
    expect(await page.locator(".reading .words .cue").getAttribute("title")).toMatch(/said$/);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Take the text away again" }).click();
    expect(await words().count()).toBe(0);
    expect(await page.getByText(made.quotation).count()).toBe(0);
  });

  test("a copy that differs is searched, by keyboard, and what it lacks is named", async () => {
    const { sentences, quotation } = made;
    const changed = sentences
      .filter((_, at) => at !== 4)
      .map((sentence, at) =>
        at === 6 ? sentence.replace("one of them is out", "none of them is out") : sentence,
      );
    await page.locator("own-copy textarea").focus();
    await page.keyboard.insertText(`Menu · Home\n${changed.join("\n").replaceAll(/[“”]/g, '"')}\nComments`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await outcome().getByText("Your copy differs").waitFor();
    const said = (await outcome().textContent()) ?? "";
    expect(said).toContain(`Found: ${sentences.length - 1} of ${sentences.length} sentences`);
    expect(said).toContain("1 by runs of words");
    expect(said).toContain("1 of 1 quotations");
    expect(said).toContain("characters of your copy belong to no sentence");
    expect(await outcome().getByRole("listitem").getByRole("link").allTextContents()).toEqual([
      "Sentence 05",
    ]);
    expect(await page.locator(".reading .words mark.quoted").allTextContents()).toEqual([quotation]);
    expect(await words().nth(4).textContent()).toBe("This sentence was not found in your copy.");
  });

  test("a page saved from the web is read as a reader sees it", async () => {
    const body = made.sentences.map((one) => `<p>${one.replace("lamps", "<b>lamps</b>")}</p>`).join("");
    await give(
      "saved.html",
      `<!doctype html><head><title>x</title></head><body><nav>Menu</nav>${body}</body>`,
    );
    await outcome()
      .getByText(`Found: ${made.sentences.length} of ${made.sentences.length} sentences`)
      .waitFor();
    expect(await words().allTextContents()).toEqual(made.sentences);
  });

  test.each([
    ["nothing", "empty.txt", "", "There is no text in it"],
    ["another text", "other.txt", "Of ships and shoes and sealing wax.", "This is not the article"],
    ["no text", "copy.pdf", Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0xff, 0xfe), "no text in UTF-8"],
    ["far too much", "book.txt", "x".repeat(3_000_000), "far longer than an article"],
  ])("%s is refused with a reason, and takes away what was laid over", async (_, name, content, reason) => {
    await give("copy.txt", made.text);
    await outcome().getByText("byte for byte").waitFor();
    await give(name, content);
    await outcome().getByText(reason).waitFor();
    expect(await words().count()).toBe(0);
  });

  test("the text of another article is sent to its page", async () => {
    await give("other.txt", made.other.text);
    const link = outcome().getByRole("link");
    await link.waitFor();
    expect(await link.evaluate((one: HTMLAnchorElement) => new URL(one.href).pathname)).toBe(
      articlePath(made.other.article),
    );
  });

  test("a file can be dropped", async () => {
    const transfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], "copy.txt"));
      return data;
    }, made.text);
    await page.locator("own-copy form").dispatchEvent("drop", { dataTransfer: transfer });
    await outcome().getByText("byte for byte").waitFor();
  });
});

// The articles are under copyright and not in this repository. Who holds them keeps them beside it.
const folder = new URL("../../../../../shared/articles/", import.meta.url);
const present = existsSync(folder);

test.skipIf(!present)("each article that is at hand is laid over whole, by its digest", async () => {
  const files = readdirSync(folder).map((name) => readFileSync(new URL(name, folder)));
  const byDigest = new Map(
    await Promise.all(files.map(async (bytes) => [await digestOf(bytes), bytes] as const)),
  );
  const held = articles.flatMap(({ id, digest = "" }) => {
    const bytes = byDigest.get(digest);
    return bytes === undefined ? [] : [{ id, bytes }];
  });
  expect(held.length).toBe(articles.length);
  for (const { id, bytes } of held) {
    await page.context().setOffline(false);
    page.removeAllListeners("request");
    await open(id);
    await give("copy.txt", bytes);
    await outcome().getByText("byte for byte").waitFor();
    const sentences = await page.locator(".reading .segment").count();
    expect(await words().count()).toBe(sentences);
    const shown = (await words().allTextContents()).join("").replace(/\s/g, "");
    expect(shown).toBe(bytes.toString("utf8").replace(/\s/g, ""));
    const quoted = statements
      .filter(({ source }) => source === id)
      .flatMap(({ quotations = [] }) => quotations);
    expect(await page.locator(".reading .words mark.quoted").count()).toBeGreaterThanOrEqual(quoted.length);
  }
});

test.skipIf(present)(
  "the articles are not at hand, so only an article made up for the test was laid over",
  () => {},
);
