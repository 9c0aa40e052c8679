import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { TierPlacement } from "@open-tip/schema";
import { codePointText, digestOf, span, verify, words } from "@open-tip/validators/evidence";
import { describe, expect, test } from "vitest";
import { annotatedArticles, articles, corpus, segments, statements, tierPlacements } from "../src/index.ts";

// The articles are under copyright and not in this repository. Who holds them keeps them beside it.
const received = new URL("../../../../shared/articles/", import.meta.url);
const present = existsSync(received);

/** Source id to bytes as received. A file is known by its digest and not by its name. */
async function articleTexts(): Promise<Map<string, Uint8Array>> {
  const files = readdirSync(received).map((name) => readFileSync(new URL(name, received)));
  const byDigest = new Map(
    await Promise.all(files.map(async (bytes) => [await digestOf(bytes), bytes] as const)),
  );
  const known = articles.map(({ id, digest = "" }) => [id, byDigest.get(digest)] as const);
  return new Map(
    known.filter((entry): entry is [string, NonNullable<(typeof entry)[1]>] => entry[1] !== undefined),
  );
}

test("without the articles, every source and every span is listed as not checked", async () => {
  const report = await verify(corpus, []);
  const spans = tierPlacements.flatMap(({ id, evidence = [] }) => evidence.map(() => id));
  expect(report).toMatchObject({ complete: false, checked: 0, problems: [] });
  const statementSpans = statements.flatMap(({ id, evidence, quotations = [] }) =>
    [...quotations, ...evidence].map(() => id),
  );
  const expected = [...articles, ...segments].map(({ id }) => id).concat(statementSpans, spans);
  expect(report.notChecked.map(({ record }) => record).sort()).toEqual(expected.sort());
});

describe.skipIf(!present)(
  "with the articles (needs ../shared/articles, which is not in this repository)",
  async () => {
    const bytes = present ? await articleTexts() : new Map<string, Uint8Array>();
    const texts = new Map(Array.from(bytes, ([id, content]) => [id, new TextDecoder().decode(content)]));
    const textOf = (id: string) => texts.get(id) ?? "";
    const passages = ({ evidence = [] }: TierPlacement) =>
      evidence.map(({ source, start, end }) => span(textOf(source), start, end));

    test("every offset, digest and quotation is proven against the text as received", async () => {
      const report = await verify(corpus, bytes);
      expect(report).toMatchObject({ complete: true, problems: [], notChecked: [] });
      expect(report.checked).toBeGreaterThan(tierPlacements.length);
    });

    test.each(tierPlacements)("$territory: what it gives as stated stands in its evidence", (placement) => {
      const evidence = passages(placement).join("\n");
      for (const [field, value] of Object.entries(placement)) {
        if (field.endsWith("AsStated")) expect(evidence).toContain(value);
      }
    });

    test("what is quoted verbatim stands inside quotation marks", () => {
      const quoted = [
        ...tierPlacements.flatMap(({ evidence = [] }) => evidence),
        ...statements.flatMap(({ quotations = [] }) => quotations),
      ];
      for (const { source, start, end, exact } of quoted) {
        if (exact === undefined) continue;
        const text = codePointText(textOf(source));
        expect(text.span(0, start).match(/[“”]/g)?.at(-1)).toBe("“");
        expect(text.span(end, text.length).match(/[“”]/)?.[0]).toBe("”");
      }
    });

    test.each(annotatedArticles.filter((annotated) => annotated.segments.length > 0))(
      "$article.id: every character that is not blank is in exactly one segment",
      ({ article, segments }) => {
        const rest = Array.from(textOf(article.id));
        const ordered = segments.toSorted((a, b) => a.start - b.start);
        for (const [at, { start, end }] of ordered.entries()) {
          expect(ordered[at + 1]?.start ?? end).toBeGreaterThanOrEqual(end);
          rest.fill("", start, end);
        }
        expect(rest.join("").trim()).toBe("");
      },
    );

    test("caveats cut off all that follows the article's last sentence", () => {
      for (const { id, caveats = [] } of articles) {
        const spans = caveats.filter(({ start }) => start !== undefined);
        const rest = Array.from(textOf(id));
        for (const { start = 0, end = rest.length } of spans) rest.fill("", start, end);
        expect(rest.join("").trimEnd()).toMatch(/[.?!”"]$/);
        expect(rest.join("")).not.toMatch(/Source Link|"code":/);
      }
    });

    test("no file of the package copies eight words in a row of an article, save quotations, headlines and names", () => {
      const names = [
        ...(corpus.actors ?? []),
        ...(corpus.programmes ?? []),
        ...(corpus.instruments ?? []),
        ...(corpus.events ?? []),
      ];
      const facts = [
        ...names.map(({ name }) => name.en),
        ...articles.flatMap(({ headline }) => headline ?? []),
      ]
        // The longest first, or a name inside another would be taken out of it.
        .sort((a, b) => b.length - a.length);
      const root = new URL("../", import.meta.url);
      const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
        (path) => /\.(?:ts|md|json)$/.test(path) && !/^(?:node_modules|dist)\b/.test(path),
      );
      for (const [id, text] of texts) {
        const prose = text.split(/[“"][^“”"]*[”"]/).map((part) => words(part).split(" "));
        const runs = prose.flatMap((part) =>
          part.slice(7).map((_, index) => ` ${part.slice(index, index + 8).join(" ")} `),
        );
        expect(runs.length).toBeGreaterThan(100);
        for (const path of files) {
          const file = readFileSync(new URL(path, root), "utf8").replace(/https?:\/\/\S+/g, "");
          const written = facts.reduce(
            (rest, fact) => rest.replaceAll(` ${words(fact)} `, " \n "),
            ` ${words(file)} `,
          );
          expect(
            runs.filter((run) => written.includes(run)),
            `words of ${id} in ${path}`,
          ).toEqual([]);
        }
      }
    });
  },
);
