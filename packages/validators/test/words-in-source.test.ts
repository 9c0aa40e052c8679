import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digestOf, evidenceOf } from "../src/evidence.ts";
import { type CheckOptions, FilesTogether, fromText, render, report } from "../src/index.ts";

const source = "article/a";
const statement = (what: object) => ({
  id: "statement/a/01",
  source,
  mode: "mixed",
  speakers: [{ speaker: source }],
  act: "announce",
  gloss: "Announces a plan.",
  ...what,
});
const article = (digest?: string) => ({
  id: source,
  genre: "news-report",
  headline: null,
  ...(digest && { digest }),
});
const check = (records: readonly object[], texts: CheckOptions["texts"]) =>
  report(fromText("a.json", JSON.stringify(records)), { texts });
const codes = ({ groups }: Awaited<ReturnType<typeof check>>) =>
  groups.map(({ rule }) => rule).filter((code) => code.startsWith("words-"));

/** Words of which none is another's, so that each run of them stands in one place only. */
const wordList = fc.uniqueArray(fc.stringMatching(/^[a-zé]{3,9}$/), { minLength: 8, maxLength: 40 });

describe("words that records rest on, beside the texts of their sources", () => {
  test("stand where evidence says, in the annotated text and in a copy that differs around them", async () => {
    const passages = fc.tuple(wordList, fc.nat(), fc.integer({ min: 4, max: 7 }), fc.boolean());
    await fc.assert(
      fc.asyncProperty(passages, async ([all, at, length, quoted]) => {
        const from = at % (all.length - length + 1);
        const text = `“${all.join(" ")}”\n`;
        const start = 1 + all.slice(0, from).join(" ").length + (from > 0 ? 1 : 0);
        const end = start + all.slice(from, from + length).join(" ").length;
        const evidence = await evidenceOf(source, text, start, end, quoted);
        const digest = await digestOf(text);
        const right = [article(digest), statement({ evidence: [evidence] })];
        expect(codes(await check(right, [["a.txt", text]]))).toEqual([]);
        const copy = `BY AN AGENCY\n\n"${all.join("\n")}"`;
        const other = await check(right, new Map([[source, copy]]));
        expect(codes(other)).toEqual([]);
        expect(other.coverage.evidence).toMatchObject({
          checked: 1,
          texts: 1,
          otherTexts: 1,
          withoutText: 0,
        });

        const moved = { ...evidence, start: start + 1, end: end + 1 };
        const wrong = await check([article(digest), statement({ evidence: [moved] })], [["a.txt", text]]);
        expect(codes(wrong)).toEqual(["words-not-in-source"]);
        const [sample] = wrong.groups.flatMap(({ rule, samples }) =>
          rule.startsWith("words-") ? samples : [],
        );
        expect(sample?.place.pointer).toBe("/1/evidence/0");
        expect(sample?.suggestion?.text).toBe(`Write ${start} as start and ${end} as end.`);
        const cut = await check(right, [["a.txt", all.filter((_, word) => word !== from).join(" ")]]);
        expect(codes(cut)).toEqual(["words-not-in-copy"]);
      }),
      { numRuns: 30 },
    );
  });

  test("are looked for in the whole text where a quotation has no place", async () => {
    const text = "The minister said: “We don’t have a plan.” Nobody asked.";
    const quoted = (exact: string) => [article(), statement({ evidence: [], quotations: [{ exact }] })];
    expect(codes(await check(quoted("we don't have a plan"), [["a.html", text]]))).toEqual([]);
    expect(codes(await check(quoted("we do have a plan"), [["a.html", text]]))).toEqual([
      "words-not-in-copy",
    ]);
  });

  test("are counted where their source has no text, and texts that are nobody's are named", async () => {
    const evidence = await evidenceOf(source, "some words of a source", 0, 10);
    const { coverage } = await check([statement({ evidence: [evidence] })], [["notes.txt", "shopping list"]]);
    expect(coverage.evidence).toEqual({
      checked: 0,
      withoutText: 1,
      texts: 0,
      otherTexts: 0,
      unused: ["notes.txt"],
    });
    const { coverage: without } = await report(fromText("a.json", "[]"));
    expect(without.evidence).toBeUndefined();
    expect(without.rulesSkipped).not.toEqual([]);
  });

  test("are not told", async () => {
    const text = "Nadia fled at night, a neighbour says.";
    const evidence = await evidenceOf(source, text, 0, 20);
    const wrong = { ...evidence, start: 3, end: 23 };
    const found = await check(
      [article(await digestOf(text)), statement({ evidence: [wrong] })],
      [["a.txt", text]],
    );
    expect(codes(found)).toEqual(["words-not-in-source"]);
    for (const format of ["json", "pretty", "html", "csv"] as const)
      expect(render(format, { reports: [found] })).not.toMatch(/nadia|fled|night/i);
  });

  test("are checked in flat tables too, after the last of those that are checked together", async () => {
    const text = "The minister said that we have a plan.";
    const { digest, wordsDigest } = await evidenceOf(source, text, 18, 37);
    const together = new FilesTogether();
    const texts = new Map([[source, text]]);
    const header = "record,position,source,start,end,exact,digest,wordsDigest\n";
    const row = (at: number, start: number) =>
      `statement/a/0${at},1,${source},${start},${start + 19},,${digest},${wordsDigest}\n`;
    await report(fromText("evidence.csv", `${header}${row(1, 18)}${row(2, 12)}`), { together, texts });
    await report(
      fromText("articles.csv", `id,genre,headline,digest\n${source},news-report,,${await digestOf(text)}\n`),
      { together, texts },
    );
    const { groups, evidence } = await together.report();
    const own = groups.filter(({ rule }) => rule === "words-not-in-source");
    expect(own.map(({ count, samples }) => [count, samples[0]?.place.row])).toEqual([[1, 3]]);
    expect(evidence).toMatchObject({ checked: 2, texts: 1, otherTexts: 0 });
  });
});
