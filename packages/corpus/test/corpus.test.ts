import { readdirSync } from "node:fs";
import { Dataset, placementId, schemaVersion } from "@open-tip/schema";
import { flatten, toCsv } from "@open-tip/schema/flat";
import { fromText, report } from "@open-tip/validators";
import { danglingReferences } from "@open-tip/validators/references";
import { describe, expect, test } from "vitest";
import {
  actors,
  annotatedArticles,
  articles,
  corpus,
  datasetOf,
  events,
  figures,
  instruments,
  places,
  programmes,
  segments,
  sources,
  statements,
  tierPlacements,
} from "../src/index.ts";

const shared = [...actors, ...programmes, ...instruments, ...events, ...places, ...sources];

describe("the corpus is a sound dataset", () => {
  test("of the standard, in its present version", () => {
    expect(Dataset.safeParse(corpus).error).toBeUndefined();
    expect(corpus).toMatchObject({ id: "dataset/open-tip-corpus", schemaVersion, licence: "CC-BY-4.0" });
  });

  test("in which every record that is pointed to is there, or published by the standard", () => {
    expect(danglingReferences(corpus)).toEqual([]);
  });

  test("whose placements break no rule, not even one that only warns", async () => {
    const table = toCsv(flatten(corpus).tier_placements ?? []);
    const { groups, coverage } = await report(fromText("tier_placements.csv", table));
    expect(groups).toEqual([]);
    expect(coverage).toMatchObject({ rowsRead: tierPlacements.length, rowsChecked: tierPlacements.length });
  });

  test("whose ids are each one record's", () => {
    const ids = [...articles, ...segments, ...statements, ...figures, ...tierPlacements, ...shared].map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** Every id that a record gives, but for its own. */
function idsIn(record: { readonly id: string }): string[] {
  const ids = JSON.stringify(record).match(/"[a-z-]+\/[\w/-]+"/g) ?? [];
  return ids.map((id) => id.slice(1, -1)).filter((id) => id !== record.id);
}

describe("articles and what they share", () => {
  test("the whole corpus is its articles, one file each, named like the article", () => {
    const files = readdirSync(new URL("../src/articles/", import.meta.url));
    const names = files.map((file) => `article/${file.replace(/\.ts$/, "")}`);
    expect(articles.map(({ id }) => id).sort()).toEqual(names.sort());
  });

  test.each(annotatedArticles)(
    "$article.id stands alone, with what it refers to and nothing else",
    (annotated) => {
      const dataset = datasetOf(annotated);
      expect(Dataset.safeParse(dataset).error).toBeUndefined();
      expect(danglingReferences(dataset)).toEqual([]);
      const records = Object.values(dataset).filter(Array.isArray).flat() as { readonly id: string }[];
      const needed = new Set(
        records.map(({ id }) => id).filter((id) => !shared.some((one) => one.id === id)),
      );
      // What a needed record names is needed, and so is what tells of two needed records, as an event of its guests.
      for (let before = 0; before < needed.size; ) {
        before = needed.size;
        for (const record of records) {
          const named = idsIn(record);
          if (needed.has(record.id)) for (const id of named) needed.add(id);
          else if (named.filter((id) => needed.has(id)).length > 1) needed.add(record.id);
        }
      }
      const alone = records.filter(({ id }) => !needed.has(id));
      expect(alone.map(({ id }) => id)).toEqual([]);
    },
  );

  test("what several articles share is one record, and each is some article's", () => {
    const used = annotatedArticles.flatMap((one) => [
      ...one.actors,
      ...one.programmes,
      ...one.instruments,
      ...one.events,
      ...one.places,
      ...one.sources,
    ]);
    expect(new Set(used)).toEqual(new Set(shared));
    const often = [...new Set(used)].filter((record) => used.filter((one) => one === record).length > 1);
    expect(often.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        "actor/ivanka-trump",
        "actor/us-department-of-state",
        "actor/united-nations",
        "programme/tip-report",
      ]),
    );
  });

  test("numbers of records go on without a gap, in the order of the text", () => {
    for (const one of annotatedArticles) {
      for (const list of [one.segments, one.statements, one.figures]) {
        const numbers = list.map(({ id }) => Number(id.split("/").at(-1)));
        expect(numbers).toEqual(numbers.map((_, at) => at + 1));
      }
      const starts = one.segments.map(({ start }) => start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }
  });
});

describe("statements", () => {
  test("every sentence that renders or claims something carries a statement", () => {
    const rested = new Set(
      statements.flatMap(({ evidence }) => evidence.flatMap((one) => one.segments ?? [])),
    );
    const silent = segments.filter(
      ({ id, role }) =>
        ["direct-quote", "indirect-quote", "mixed", "authorial-claim"].includes(role) && !rested.has(id),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test("words are quoted where the mode says so, inside the sentences that a statement rests on", () => {
    for (const { id, mode, quotations = [], evidence } of statements) {
      if (mode === "direct" || mode === "mixed") expect(quotations, id).not.toHaveLength(0);
      if (mode === "indirect" || mode === "authorial") expect(quotations, id).toHaveLength(0);
      for (const quotation of quotations) {
        expect(
          evidence.some(({ start, end }) => start <= quotation.start && quotation.end <= end),
          id,
        ).toBe(true);
      }
    }
  });

  test("documents speak as sources, authors as themselves, and a person in a role held then", () => {
    for (const { id, mode, source, speakers } of statements) {
      const article = articles.find((one) => one.id === source);
      const authors = (article?.bylines ?? []).flatMap(({ author }) => author ?? []);
      for (const { speaker, role } of speakers) {
        expect(speaker.startsWith("actor/"), id).toBe(mode !== "document");
        if (mode === "authorial") expect(authors, id).toContain(speaker);
        const actor = actors.find((one) => one.id === speaker);
        if (actor?.kind === "person" && actor.anonymous === undefined) expect(role, id).toBeDefined();
      }
    }
  });

  test("what is told inside another statement is of the same article", () => {
    const inside = statements.filter(({ within }) => within !== undefined);
    expect(inside.length).toBeGreaterThan(4);
    for (const { source, within } of inside) {
      expect(statements.find(({ id }) => id === within)?.source).toBe(source);
    }
  });

  test("figures and placements say which statement gives them, and it says so too", () => {
    for (const { id, statement } of figures) {
      const giving = statements.filter(({ about }) => about?.figures?.includes(id));
      expect(
        giving.map((one) => one.id),
        id,
      ).toEqual(statement === undefined ? [] : [statement]);
    }
    for (const placement of tierPlacements) {
      const asserting = statements.filter(({ about }) => about?.placements?.includes(placement.id));
      expect(asserting.map((one) => one.id)).toEqual([placement.statement]);
      expect(placement.id).toBe(placementId(placement.source, placement.edition, placement.territory));
    }
  });

  test("whoever was harmed is a group, and nobody among it an actor alone", () => {
    const affected = actors.filter(({ anonymous }) => anonymous === "affected-people");
    expect(affected.map(({ kind }) => kind)).toEqual(affected.map(() => "group"));
    expect(affected.length).toBeGreaterThan(0);
  });
});

describe("where an article is wrong, the data says so", () => {
  const found = (id: string, aspect: string) =>
    [...statements, ...figures, ...tierPlacements, ...programmes, ...events, ...instruments]
      .filter((record) => record.id === id)
      .flatMap(({ verifications = [] }) => verifications)
      .filter((one) => one.aspect === aspect)
      .map(({ status, corrections = [] }) => [status, corrections.join(" ")]);

  test.each([
    ["placement/article/fox-news-tip-report-2020/2020/NAM", "edition", "contradicted", "report-edition/2020"],
    ["programme/angel-watch", "attribution", "imprecise", "actor/us-homeland-security-investigations"],
    [
      "statement/ludci-diplomatic-strides/13",
      "attribution",
      "imprecise",
      "actor/us-homeland-security-investigations",
    ],
    [
      "figure/ludci-diplomatic-strides/03",
      "attribution",
      "misattributed",
      "actor/international-labour-organization",
    ],
    ["figure/ludci-diplomatic-strides/01", "claim", "contradicted", "stock"],
    ["figure/ludci-diplomatic-strides/02", "attribution", "unverified", ""],
    ["statement/ludci-diplomatic-strides/35", "claim", "contradicted", ""],
    ["statement/ludci-diplomatic-strides/35", "date", "imprecise", "2014-01-08"],
    ["event/obama-southeast-asia-trip-2012", "date", "contradicted", "2012-11-17/2012-11-20"],
    [
      "instrument/crc-optional-protocol-on-sale-of-children",
      "name",
      "contradicted",
      expect.stringContaining("Optional Protocol"),
    ],
  ])("%s: its %s is %s", (id, aspect, status, corrections) => {
    expect(found(id, aspect)).toContainEqual([status, corrections]);
  });

  test("every verification that finds against an article says what it rests on, or that nothing was found", () => {
    const all = [...statements, ...figures, ...tierPlacements, ...shared].flatMap((record) =>
      "verifications" in record ? (record.verifications ?? []).map((one) => ({ id: record.id, ...one })) : [],
    );
    const bare = all.filter(
      ({ status, citations = [] }) => status !== "unverified" && citations.length === 0,
    );
    // What a title or a calendar shows by itself needs no other source.
    expect(bare.map(({ id, aspect }) => `${id} ${aspect}`).sort()).toMatchInlineSnapshot(`
      [
        "instrument/crc-optional-protocol-on-sale-of-children name",
        "instrument/palermo-protocol name",
        "statement/ludci-diplomatic-strides/24 name",
        "statement/ludci-diplomatic-strides/31 name",
      ]
    `);
  });
});
