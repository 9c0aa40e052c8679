import * as z from "zod";
import type * as types from "../generated/types.d.ts";
import { Actor } from "./actor.ts";
import { Article } from "./article.ts";
import { field, optional } from "./documented.ts";
import { type EntitySchema, typedAs } from "./entity-schema.ts";
import { Event } from "./event.ts";
import { Figure } from "./figure.ts";
import { idOf } from "./ids.ts";
import { Instrument } from "./instrument.ts";
import { Place } from "./place.ts";
import { EdtfDate, Extensions, LanguageMap, Text } from "./primitives.ts";
import { Programme } from "./programme.ts";
import { Redirect } from "./redirect.ts";
import { ReportEdition } from "./report-edition.ts";
import { Segment } from "./segment.ts";
import { Source } from "./source.ts";
import { Statement } from "./statement.ts";
import { Territory } from "./territory.ts";
import { TierPlacement } from "./tier-placement.ts";

function records<T>(entity: EntitySchema<T>, description: string) {
  const examples = (entity.meta()?.examples ?? []) as T[];
  return optional(z.array(entity), description, examples.slice(0, 1));
}

/** The root document: one file of the standard. */
export const Dataset = typedAs<types.Dataset>()(
  z
    .strictObject({
      id: field(idOf("dataset"), "Id of the dataset.", "dataset/open-tip-corpus"),
      schemaVersion: field(
        z.string().regex(/^[0-9]+\.[0-9]+\.[0-9]+$/, { error: "must be a version such as 0.1.0" }),
        "The version of the standard that the file was written for.",
        "0.1.0",
      ),
      title: field(LanguageMap, "Title of the dataset.", { en: "Tier placements in the news" }),
      description: optional(LanguageMap, "What the dataset holds and how it was made.", {
        en: "Placements named by one news article.",
      }),
      licence: field(Text, "SPDX identifier of the licence of the data.", "CC-BY-4.0"),
      creators: field(z.array(Text).min(1), "Who made the dataset.", ["Open TIP contributors"]),
      published: optional(EdtfDate, "When this version of the dataset was published.", "2026-11"),
      sources: records(Source, "Sources that other records refer to, but for articles and editions."),
      articles: records(Article, "Articles that were annotated, as sources."),
      segments: records(Segment, "What each stretch of the articles does."),
      actors: records(Actor, "Persons and bodies that speak, act or are spoken of."),
      statements: records(Statement, "What was said, by whom, resting on which words."),
      tierPlacements: records(TierPlacement, "Placements that the sources assert."),
      programmes: records(Programme, "Programmes that the sources speak of."),
      instruments: records(Instrument, "Laws, treaties and resolutions that the sources speak of."),
      events: records(Event, "Events that the sources speak of."),
      figures: records(Figure, "Numbers that the sources give."),
      reportEditions: records(ReportEdition, "Editions of the report that the dataset describes."),
      territories: records(Territory, "Territories that the dataset describes."),
      places: records(Place, "Places that are not territories of the report."),
      redirects: optional(z.array(Redirect), "Ids that records had before, with their present ones.", [
        { from: "actor/un-deputy-chief", to: "actor/amina-mohammed" },
      ]),
      extensions: Extensions.exactOptional(),
    })
    .meta({
      title: "Dataset",
      description: "The root document of a file: who made it, under which licence, and one list per entity.",
      examples: [
        {
          id: "dataset/example",
          schemaVersion: "0.1.0",
          title: { en: "Tier placements in the news" },
          licence: "CC-BY-4.0",
          creators: ["Open TIP contributors"],
          tierPlacements: [
            {
              id: "placement/article/fox-news-tip-report-2020/2020/NAM",
              source: "article/fox-news-tip-report-2020",
              territory: "NAM",
              edition: 2020,
              tier: "tier-1",
            },
          ],
        },
      ],
    }),
);
export type Dataset = types.Dataset;
