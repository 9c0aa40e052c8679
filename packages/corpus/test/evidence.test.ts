import { readdirSync, readFileSync } from "node:fs";
import type { Actor, TierPlacement } from "@open-tip/schema";
import { territories } from "@open-tip/schema/territories";
import { codePointText, span, verify, words } from "@open-tip/validators/evidence";
import { describe, expect, test } from "vitest";
import { findMentions } from "../scripts/find-names.ts";
import {
  actors,
  annotatedArticles,
  articles,
  corpus,
  events,
  figures,
  get,
  has,
  instruments,
  places,
  programmes,
  segments,
  statements,
  tierPlacements,
} from "../src/index.ts";
import { articleBytes, present } from "./received.ts";

/** The names under which an article may print what it mentions. */
function namesOf(id: string, article: string): readonly string[] {
  const territory = territories.find((one) => one.id === id);
  if (territory !== undefined) {
    const { name, otherNames = [], namesAsPrinted = [] } = territory;
    return [name.en, ...otherNames, ...namesAsPrinted.map((one) => one.name)];
  }
  if (!has(id)) return [];
  const record: object = get(id);
  const { name, namesAsStated = [] } = record as Pick<Actor, "name" | "namesAsStated">;
  return [
    name.en,
    ...namesAsStated
      .filter(({ sources }) => sources?.some((one) => one === article) ?? true)
      .map((one) => one.name),
  ];
}

test("without the articles, every source and every span is listed as not checked", async () => {
  const report = await verify(corpus, []);
  expect(report).toMatchObject({ complete: false, checked: 0, problems: [] });
  const anchored: readonly { id: string; evidence?: unknown[]; quotations?: unknown[] }[] = [
    ...statements,
    ...figures,
    ...tierPlacements,
  ];
  const expected = [
    ...[...articles, ...segments].map(({ id }) => id),
    ...anchored.flatMap(({ id, evidence = [], quotations = [] }) =>
      [...quotations, ...evidence].map(() => id),
    ),
  ];
  expect(report.notChecked.map(({ record }) => record).sort()).toEqual(expected.sort());
});

describe.skipIf(!present)(
  "with the articles (needs ../shared/articles, which is not in this repository)",
  async () => {
    const bytes = await articleBytes();
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

    test("what is quoted verbatim stands inside quotation marks, which stay open where it says so", () => {
      const quoted: { source: string; start: number; end: number; exact?: string; leftOpen?: boolean }[] = [
        ...tierPlacements.flatMap(({ evidence = [] }) => evidence),
        ...statements.flatMap(({ quotations = [] }) => quotations),
      ];
      for (const { source, start, end, exact, leftOpen = false } of quoted) {
        if (exact === undefined) continue;
        const text = codePointText(textOf(source));
        expect(text.span(0, start).match(/[“”"]/g)?.at(-1), exact).toMatch(/[“"]/);
        expect(text.span(end, text.length).match(/[“”]/)?.[0], exact).toBe(leftOpen ? "“" : "”");
      }
    });

    test.each(annotatedArticles)(
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

    test("debris is a segment and a caveat, and nothing else is debris", () => {
      const noise = segments.filter(({ role }) => role === "noise");
      expect(noise.map(({ article }) => article)).toEqual([
        "article/white-house-cambodia-2012",
        "article/white-house-cambodia-2012",
        "article/fox-news-tip-report-2020",
        "article/fox-news-tip-report-2020",
      ]);
      for (const { article, start, end } of noise) {
        const { caveats = [] } = get(article);
        expect(caveats.some((one) => (one.start ?? end) <= start && end <= (one.end ?? 0))).toBe(true);
      }
      const content = segments.filter(({ role }) => role !== "noise");
      for (const { article, start, end } of content) {
        expect(span(textOf(article), start, end)).not.toMatch(/Source Link|"code":|Post a Comment/);
      }
    });

    test("a verb of saying, a speaker's name and a mention are the words that the records give", () => {
      const collapse = (text: string) => text.replace(/\s+/g, " ");
      const at = (source: string, { start, end }: { start: number; end: number }) =>
        collapse(span(textOf(source), start, end));
      for (const { id, cue, speakers, evidence } of statements) {
        const cues = evidence.flatMap((one) => (one.cue === undefined ? [] : [at(one.source, one.cue)]));
        expect(cues, id).toEqual(cue === undefined ? [] : [cue]);
        const name = speakers[0]?.nameAsStated;
        const names = evidence.flatMap((one) =>
          one.speaker === undefined ? [] : [at(one.source, one.speaker)],
        );
        expect(names, id).toEqual(name === undefined ? [] : [name]);
      }
      for (const { article, mentions = [] } of segments) {
        for (const mention of mentions) {
          expect(namesOf(mention.of, article), mention.of).toContain(at(article, mention));
        }
      }
    });

    test.each(annotatedArticles)(
      "$article.id: whatever it names is marked, wherever it names it",
      (annotated) => {
        const text = textOf(annotated.article.id);
        const marked = annotated.segments.flatMap(({ mentions = [] }) => mentions.map(({ of }) => of));
        expect(marked).toEqual(findMentions(text, annotated).map(({ of }) => of));
        expect(marked.length).toBeGreaterThan(10);
      },
    );

    test("no file of the package copies eight words in a row of an article, save quotations, headlines and names", () => {
      const named = [...actors, ...programmes, ...instruments, ...events, ...places];
      const titles = actors.flatMap(({ roles = [] }) =>
        roles.flatMap(({ title, titleAsStated }) => [title.en, titleAsStated ?? []].flat()),
      );
      // Names, titles of office and headlines are facts, as printed too.
      const facts = [
        ...named.flatMap(({ name, namesAsStated = [] }) => [
          name.en,
          ...namesAsStated.map((one) => one.name),
        ]),
        ...titles,
        ...articles.flatMap(({ headline, bylines = [] }) => [
          headline ?? [],
          bylines.flatMap(({ roleAsStated }) => roleAsStated ?? []),
        ]),
      ]
        .flat(2)
        // The longest first, or a name inside another would be taken out of it.
        .sort((a, b) => b.length - a.length);
      const root = new URL("../", import.meta.url);
      const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
        (path) => /\.(?:ts|md|json)$/.test(path) && !/^(?:node_modules|dist)\b/.test(path),
      );
      for (const [id, text] of texts) {
        const quoted = [
          ...statements.flatMap(({ quotations = [] }) => quotations),
          ...tierPlacements.flatMap(({ evidence = [] }) =>
            evidence.filter(({ exact }) => exact !== undefined),
          ),
        ].filter(({ source }) => source === id);
        const points = Array.from(text);
        for (const { start, end } of quoted) points.fill("", start, end).splice(start, 1, "\n\n");
        const prose = points
          .join("")
          .split("\n\n")
          .map((part) => words(part).split(" "));
        const runs = prose.flatMap((part) =>
          part.slice(7).map((_, index) => ` ${part.slice(index, index + 8).join(" ")} `),
        );
        expect(runs.length).toBeGreaterThan(60);
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
