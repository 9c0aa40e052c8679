import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { annotatedSample, article, numbered, original } from "./annotated-sample.ts";
import { file, nowhere, openTip } from "./open-tip.ts";

const dataset = await annotatedSample();
const path = file("dataset.json", JSON.stringify(dataset));
const passages = (dataset.segments?.length ?? 0) + 2 * (dataset.statements?.length ?? 0);

/** A folder with these files in it. */
function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const made = mkdtempSync(join(tmpdir(), "open-tip-copies-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(made, name), content);
  return made;
}

const verify = (...args: string[]) => openTip(["verify", ...args]);
/** The second paragraph is gone. */
const shortened = original.text.split("\n").toSpliced(1, 1).join("\n");
const page = `<html><body>${original.text
  .split("\n")
  .map((line) => `<p>${line.replaceAll("“", "&ldquo;")}</p>`)
  .join("\n")}</body></html>`;

describe("open-tip verify", () => {
  test("is content with the text that was annotated, whatever the file is called", async () => {
    const { code, out, err } = await verify(path, "--articles", folder({ "copy.txt": original.text }));
    expect(out).toContain("copy.txt, taken for it by its digest");
    expect(out).toContain(`${passages} of ${passages} passages stand where the records say.`);
    expect([code, err]).toEqual([0, ""]);
  });

  test("finds the copies where the configuration names their folder, and goes by nothing else that is about checks", async () => {
    const made = folder({ "copy.txt": original.text });
    const said = { articles: made, quiet: true, redact: true, format: "sarif", baseline: "none.json" };
    const config = file("verify.config.json", JSON.stringify(said));
    const { code, out } = await verify(path, "--config", config);
    expect(out).toContain(`${passages} of ${passages} passages stand where the records say.`);
    expect(code).toBe(0);
    const without = await verify(path, "--config", config, "--no-config");
    expect(without.err).toContain("--articles is missing");
    expect(without.code).toBe(2);
  });

  test("says what a shortened copy lost, what moved, and where to", async () => {
    const { code, out } = await verify(path, "--articles", folder({ "harbour-news.txt": shortened }));
    expect(code).toBe(1);
    expect(out).toContain("harbour-news.txt, taken for it by its name");
    expect(out).toContain("passages lost: nothing in the file fits");
    expect(out).toMatch(
      /segment\/harbour-news\/06 [\s\S]*is probably at 2:1 to 2:\d+ \(line:column; code points \d+-\d+\)/,
    );
    expect(out).toContain("Next:");
  });

  test("finds the passages of a page that was saved from the web", async () => {
    const { code, out } = await verify(path, "--articles", folder({ "page.html": page }));
    expect(code).toBe(1);
    expect(out).toContain(`page.html, taken for it by its content, ${original.standing.length} of`);
    expect(out).toContain(`0 of ${passages} passages stand where the records say; ${passages} moved.`);
  });

  test("prints no words of the article but those that a record quotes", async () => {
    const copies = folder({ "harbour-news.txt": shortened });
    const { out } = await verify(path, "--articles", copies, "--samples", "all");
    const json = await verify(path, "--articles", copies, "--samples", "all", "--format", "json");
    for (const { text } of numbered.flat()) {
      if (text.includes("“")) continue;
      expect(out).not.toContain(text.slice(0, 20));
      expect(json.out).not.toContain(text.slice(0, 20));
    }
  });

  test("as JSON it says the same", async () => {
    const copies = folder({ "harbour-news.txt": shortened, "other.txt": "Nothing of it." });
    const { code, out } = await verify(path, "--articles", copies, "--format", "json");
    const told = JSON.parse(out);
    expect(told).toMatchObject({
      exitCode: 1,
      articles: [{ source: article, file: "harbour-news.txt", by: "name" }],
    });
    const { held, changed, moved, lost } = told.articles[0];
    expect(held + changed + moved + lost).toBe(passages);
    expect(lost).toBeGreaterThan(2);
    expect(out).toContain("other.txt");
    expect(code).toBe(1);
  });

  test("an article without a file is not checked, which is said and is exit code 3", async () => {
    const { code, out } = await verify(path, "--articles", folder({ "other.txt": "Nothing of it." }));
    expect(code).toBe(3);
    expect(out).toContain(`${article} has no file: ${passages} passages not checked.`);
    expect(out).toContain("other.txt is taken for no article");
  });

  test("a dataset with nothing to verify is no success", async () => {
    const { segments: _, statements: __, articles: ___, ...bare } = dataset;
    const { code, out } = await verify(
      file("bare.json", JSON.stringify(bare)),
      "--articles",
      folder({ "a.txt": "x" }),
    );
    expect(code).toBe(3);
    expect(out).toMatch(/nothing/i);
  });

  test("false fingerprints in the dataset are found in the true text", async () => {
    const [first, ...rest] = dataset.segments ?? [];
    const faulty = { ...dataset, segments: [{ ...first, fingerprints: ["0000"] }, ...rest] };
    const { code, out } = await verify(
      file("faulty.json", JSON.stringify(faulty)),
      "--articles",
      folder({ "copy.txt": original.text }),
    );
    expect(code).toBe(1);
    expect(out).toContain("fingerprints-differ  segment/harbour-news/01 (/segments/0/fingerprints)");
  });
});

describe("what open-tip verify cannot use, it refuses with a remedy, without a stack trace", () => {
  const copies = folder({ "copy.txt": original.text });
  const emptyFolder = mkdtempSync(join(tmpdir(), "open-tip-empty-"));
  mkdirSync(join(emptyFolder, "inside"));

  test.each<[what: string, args: readonly string[], says: RegExp]>([
    ["no dataset", ["--articles", copies], /open-tip verify corpus\.json --articles copies/],
    ["no folder", [path], /--articles is missing/],
    ["a dataset that is not there", [nowhere("no.json"), "--articles", copies], /There is no file/],
    ["a folder that is not there", [path, "--articles", nowhere("copies")], /There is no folder/],
    ["a file for a folder", [path, "--articles", path], /is no folder/],
    ["an empty folder", [path, "--articles", emptyFolder], /no files?/i],
    ["text that is not JSON", [file("bad.json", "{"), "--articles", copies], /not JSON/],
    [
      "JSON that is no dataset",
      [file("list.json", "[1]"), "--articles", copies],
      /not a dataset of the standard/,
    ],
    ["an unknown format", [path, "--articles", copies, "--format", "xml"], /Give one of pretty, json/],
    [
      "a copy that is not UTF-8",
      [path, "--articles", folder({ "copy.txt": Uint8Array.of(0x68, 0xff, 0xfe, 0x69) })],
      /copy\.txt.*UTF-8/,
    ],
  ])("%s", async (_, args, says) => {
    const { code, out, err } = await verify(...args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(says);
    expect(err).not.toMatch(/\n\s+at |this should not have happened/);
  });
});
