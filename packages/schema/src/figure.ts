import * as z from "zod";
import type * as types from "../generated/types.d.ts";
import { closedCode, openCode } from "./codes.ts";
import { field, optional } from "./documented.ts";
import { typedAs } from "./entity-schema.ts";
import { idOf, refTo, SourceId, SpeakerId } from "./ids.ts";
import { TerritoryCode, Text } from "./primitives.ts";
import { asStated, remarks, support } from "./shared-fields.ts";
import { StatedDate } from "./stated-date.ts";

/** A number that a source gives. A number is a claim: of something, of a time, by someone. */
export const Figure = typedAs<types.Figure>()(
  z
    .strictObject({
      id: field(
        idOf("figure"),
        "Id of the figure: the source's name and a number in it.",
        "figure/ludci-diplomatic-strides/01",
      ),
      source: field(SourceId, "The source that gives it.", "article/ludci-diplomatic-strides"),
      asStated: field(Text, "The number as printed, with what qualifies it.", "Over 20 million"),
      value: optional(z.number(), "The number, in units. Absent for a range.", 20000000),
      minimum: optional(z.number(), "The lower end of a range, in units.", 20000000),
      maximum: optional(z.number(), "The upper end of a range, in units.", 30000000),
      qualifier: field(closedCode("figure-qualifier"), "How the source qualifies it.", "over"),
      unit: field(openCode("figure-unit"), "What one of the number is.", "persons"),
      measure: field(
        closedCode("figure-measure"),
        "Whether it is stated as a stock, a flow, a change or a share.",
        "flow",
      ),
      per: optional(
        closedCode("figure-interval"),
        "For a flow that is stated as a rate: the time in which so many come about.",
        "year",
      ),
      counted: field(Text, "What is counted, in our words.", "people who fall victim to trafficking"),
      groups: optional(
        z.array(openCode("population-group")).min(1),
        "The groups of people that are counted.",
        ["victims"],
      ),
      territories: optional(
        z.array(TerritoryCode).min(1),
        "The countries and areas counted. Absent for the world.",
        ["KHM"],
      ),
      places: optional(z.array(refTo("place")).min(1), "Other places counted.", ["place/xinjiang"]),
      period: optional(StatedDate, "The time that it is about.", {
        date: "2011",
        asStated: "Last year",
        basis: "inferred",
        anchor: "2012-11-26",
      }),
      comparedWith: optional(StatedDate, "For a change: the time that it is compared with.", {
        date: "2018",
        asStated: "the year before",
        basis: "inferred",
      }),
      attributedTo: optional(
        z.array(SpeakerId).min(1),
        "Whom the source credits with the number, several where they published it together. Where another did, a verification says so.",
        ["actor/unesco"],
      ),
      attributedToAsStated: asStated("one who is credited", "UNESCO"),
      statement: optional(
        refTo("statement"),
        "The statement that gives it.",
        "statement/ludci-diplomatic-strides/03",
      ),
      ...support,
      ...remarks,
    })
    .meta({
      title: "Figure",
      description:
        "A number that a source gives, as stated and as read: of what, of which unit and time, whether a stock or a flow, and whom the source credits.",
      examples: [
        {
          id: "figure/ludci-diplomatic-strides/03",
          source: "article/ludci-diplomatic-strides",
          asStated: "about 152 million",
          value: 152000000,
          qualifier: "about",
          unit: "persons",
          measure: "stock",
          counted: "children in child labour",
          attributedTo: ["actor/unesco"],
          attributedToAsStated: "UNESCO",
          verifications: [
            {
              aspect: "attribution",
              status: "misattributed",
              note: "The figure is from the global estimates of 2017.",
              corrections: ["actor/international-labour-organization"],
            },
          ],
        },
      ],
    }),
);
export type Figure = types.Figure;
