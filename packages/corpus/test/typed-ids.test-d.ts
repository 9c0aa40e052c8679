import type * as schema from "@open-tip/schema";
import { describe, expectTypeOf, test } from "vitest";
import {
  type Actor,
  type AnnotatedArticle,
  type Article,
  actors,
  corpus,
  evidenceFor,
  get,
  has,
  type Segment,
  type Speaker,
  type Statement,
  statements,
  statementsAbout,
  statementsBy,
  type TierPlacement,
  tierPlacements,
} from "../src/index.ts";

declare const statement: Statement;
declare const speaker: Speaker;
declare const unknownId: string;

describe("a record is typed by the prefix of its id", () => {
  test("of every kind", () => {
    expectTypeOf(get("actor/mike-pompeo")).toEqualTypeOf<Actor>();
    expectTypeOf(get("article/fox-news-tip-report-2020")).toEqualTypeOf<Article>();
    expectTypeOf(get("segment/fox-news-tip-report-2020/01")).toEqualTypeOf<Segment>();
    expectTypeOf(get("statement/fox-news-tip-report-2020/01")).toEqualTypeOf<Statement>();
    expectTypeOf(get("placement/article/fox-news-tip-report-2020/2020/NAM")).toEqualTypeOf<TierPlacement>();
    expectTypeOf(get("programme/tip-report").kind).toEqualTypeOf<schema.Programme["kind"]>();
  });

  test("and only a person or a body has roles", () => {
    expectTypeOf(get("actor/mike-pompeo").roles).toEqualTypeOf<schema.Actor["roles"]>();
    // @ts-expect-error a programme holds no office
    expectTypeOf(get("programme/tip-report").roles).toBeAny();
  });

  test("and from the id in another record one comes to that record", () => {
    expectTypeOf(get(statement.source)).toEqualTypeOf<Article>();
    expectTypeOf(get(tierPlacements[0]?.statement ?? statement.id)).toEqualTypeOf<Statement>();
  });

  test("and an id that is not known when the program is written is asked for first", () => {
    // @ts-expect-error any text may be no id
    expectTypeOf(get(unknownId)).toBeNever();
    if (has(unknownId)) expectTypeOf(get(unknownId).id).toExtend<string>();
  });
});

describe("a mistyped id does not compile", () => {
  test("where a record is asked for", () => {
    // @ts-expect-error no such person
    get("actor/mike-pompeeo");
    // @ts-expect-error no such kind
    get("person/mike-pompeo");
    // @ts-expect-error one statement too many
    get("statement/fox-news-tip-report-2020/99");
    // @ts-expect-error no such record
    evidenceFor("figure/fox-news-tip-report-2020/99");
  });

  test("where statements are asked for", () => {
    expectTypeOf(statementsBy("actor/mike-pompeo")).toEqualTypeOf<Statement[]>();
    expectTypeOf(statementsBy("report-edition/2020")).toEqualTypeOf<Statement[]>();
    expectTypeOf(statementsAbout("programme/tip-report")).toEqualTypeOf<Statement[]>();
    expectTypeOf(statementsAbout("LBY")).toEqualTypeOf<Statement[]>();
    // @ts-expect-error no such person
    statementsBy("actor/mike-pompeeo");
    // @ts-expect-error a programme does not speak
    statementsBy("programme/tip-report");
    // @ts-expect-error no such programme
    statementsAbout("programme/tip-reports");
    // @ts-expect-error no territory
    statementsAbout("LBA");
    // @ts-expect-error no such form of exploitation
    statementsAbout("forced-labor");
  });

  test("where ids are compared", () => {
    expectTypeOf(statement.id === "statement/fox-news-tip-report-2020/01").toBeBoolean();
    // @ts-expect-error can never be equal
    expectTypeOf(statement.id === "statement/no-such/01").toBeBoolean();
    // @ts-expect-error can never be equal
    expectTypeOf(statements[0]?.speakers[0]?.speaker === "actor/typo").toBeBoolean();
    // @ts-expect-error can never be equal
    expectTypeOf(actors.filter(({ id }) => id === "actor/typo")).toBeArray();
  });

  test("where a record refers to another", () => {
    const correct: Speaker = { speaker: "actor/mike-pompeo", onBehalfOf: ["actor/us-department-of-state"] };
    // @ts-expect-error no such person
    const wrongSpeaker: Speaker = { ...speaker, speaker: "actor/mike-pompeeo" };
    // @ts-expect-error no such body
    const wrongBody: Speaker = { ...speaker, onBehalfOf: ["actor/us-department-of-states"] };
    // @ts-expect-error no such occasion
    const wrongOccasion: Statement = { ...statement, occasion: "event/no-such" };
    expectTypeOf([correct, wrongSpeaker, wrongBody, wrongOccasion]).not.toBeNever();
  });
});

test("whatever takes data of the standard takes the corpus", () => {
  expectTypeOf(corpus).toExtend<schema.Dataset>();
  expectTypeOf<Statement>().toExtend<schema.Statement>();
  expectTypeOf<Article>().toExtend<schema.Article>();
  expectTypeOf<Segment>().toExtend<schema.Segment>();
  expectTypeOf<Actor>().toExtend<schema.Actor>();
  expectTypeOf<TierPlacement>().toExtend<schema.TierPlacement>();
  expectTypeOf<AnnotatedArticle["figures"][number]>().toExtend<schema.Figure>();
  expectTypeOf<AnnotatedArticle["programmes"][number]>().toExtend<schema.Programme>();
  expectTypeOf<AnnotatedArticle["instruments"][number]>().toExtend<schema.Instrument>();
  expectTypeOf<AnnotatedArticle["events"][number]>().toExtend<schema.Event>();
  expectTypeOf<AnnotatedArticle["places"][number]>().toExtend<schema.Place>();
  expectTypeOf<AnnotatedArticle["sources"][number]>().toExtend<schema.Source>();
});
