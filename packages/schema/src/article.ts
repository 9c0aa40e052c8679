import * as z from "zod";
import type * as types from "../generated/types.d.ts";
import { closedCode } from "./codes.ts";
import { field, optional } from "./documented.ts";
import { typedAs } from "./entity-schema.ts";
import { idOf, refTo } from "./ids.ts";
import { EdtfDate, Text } from "./primitives.ts";
import { asStated, remarks } from "./shared-fields.ts";
import { publication } from "./source.ts";

/** An author as printed. */
export const Byline = typedAs<types.Byline>()(
  z
    .strictObject({
      asStated: field(Text, "The author as printed.", "Althea"),
      author: optional(refTo("actor"), "The author as an actor.", "actor/althea"),
      roleAsStated: asStated("author's role", "Content Writer"),
    })
    .meta({
      title: "Byline",
      description: "An author of an article, as printed and as resolved.",
      examples: [{ asStated: "Althea", author: "actor/althea", roleAsStated: "Content Writer" }],
    }),
);
export type Byline = types.Byline;

/** Place and date at the head of an article. */
export const Dateline = typedAs<types.Dateline>()(
  z
    .strictObject({
      asStated: field(Text, "The dateline as printed.", "WASHINGTON, June 29"),
      place: optional(refTo("place"), "The place that it names.", "place/washington-dc"),
      date: optional(EdtfDate, "The date that it names, with what it leaves out filled in.", "2018-06-29"),
    })
    .meta({
      title: "Dateline",
      description: "The place and date printed at the head of an article, as printed and as resolved.",
      examples: [{ asStated: "WASHINGTON, June 29", place: "place/washington-dc", date: "2018-06-29" }],
    }),
);
export type Dateline = types.Dateline;

/** A news article, opinion piece or official's blog post. Its segments point to it. */
export const Article = typedAs<types.Article>()(
  z
    .strictObject({
      id: field(idOf("article"), "Id of the article.", "article/fox-news-tip-report-2020"),
      genre: field(closedCode("article-genre"), "What sort of article it is.", "news-report"),
      headline: field(
        Text.nullable(),
        "The headline as printed; null when the copy has none.",
        "Fighting Human Trafficking in Cambodia",
      ),
      bylines: optional(z.array(Byline).min(1), "Who wrote it, in the order printed.", [
        { asStated: "Althea", roleAsStated: "Content Writer" },
      ]),
      agencies: optional(
        z.array(refTo("actor")).min(1),
        "The agencies and outlets that passed it on, in the order of transmission.",
        ["actor/xinhua", "actor/ians"],
      ),
      dateline: optional(Dateline, "The place and date printed at the head of the text.", {
        asStated: "WASHINGTON, June 29",
        date: "2018-06-29",
      }),
      seriesAsStated: asStated("edition or series that it says it belongs to", "Headline Diplomat eMagazine"),
      ...publication,
      ...remarks,
    })
    .meta({
      title: "Article",
      description:
        "A news article, opinion piece or official's blog post, as a source: who published it, when, through which agencies, and the digest of the text that was annotated. The text itself is not in it.",
      examples: [
        {
          id: "article/fox-news-tip-report-2020",
          genre: "news-report",
          headline: null,
          publisher: "Fox News",
          published: { date: "2020-06", basis: "inferred", note: "From the release that it announces." },
        },
      ],
    }),
);
export type Article = types.Article;
