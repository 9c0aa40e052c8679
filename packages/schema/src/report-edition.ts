import * as z from "zod";
import type * as types from "../generated/types.d.ts";
import { Citation } from "./citation.ts";
import { closedCode } from "./codes.ts";
import { field, optional } from "./documented.ts";
import { typedAs } from "./entity-schema.ts";
import { idOf } from "./ids.ts";
import { EditionYear, EdtfDate, Extensions, IsoDate, LanguageMap, Text } from "./primitives.ts";
import { Tier } from "./tier.ts";

const PublishedCount = z
  .strictObject({
    tier: optional(Tier, "What is counted; absent for all territories of the edition together.", "tier-3"),
    value: field(z.int().min(0), "Number of territories.", 19),
    includesSpecialCases: optional(
      z.boolean(),
      "For a count of all territories: whether special cases are in it. Absent when the source does not say.",
      true,
    ),
    basis: field(closedCode("count-basis"), "Who counted.", "published"),
    citations: field(z.array(Citation).min(1), "Where the count was read.", [
      { title: "Baptist Messenger, 2020" },
    ]),
  })
  .meta({
    title: "Published count",
    description: "How many territories an edition places, in all or in one tier, according to one source.",
    examples: [
      { tier: "tier-3", value: 19, basis: "published", citations: [{ title: "Baptist Messenger, 2020" }] },
    ],
  });

/** One yearly Trafficking in Persons Report. What is unknown or unverified is absent. */
export const ReportEdition = typedAs<types.ReportEdition>()(
  z
    .strictObject({
      id: field(
        idOf("report-edition"),
        "Id of the edition, as a source: `report-edition/` and its year.",
        "report-edition/2020",
      ),
      edition: EditionYear,
      ordinal: field(z.int().min(1), "Number of the report: 1 for the first, of 2001.", 20),
      title: field(LanguageMap, "The title of the report.", { en: "2020 Trafficking in Persons Report" }),
      releaseDate: optional(
        IsoDate,
        "The day on which the Department of State released the report. Absent while unverified.",
        "2020-06-25",
      ),
      releaseCitations: optional(z.array(Citation).min(1), "Where the release date was read.", [
        { title: "Baptist Messenger, 2020" },
      ]),
      reportingPeriod: optional(
        EdtfDate,
        "The twelve months that the report is about, as an EDTF interval: 1 April of the year before to 31 March. Absent for editions whose period is unverified.",
        "2019-04-01/2020-03-31",
      ),
      reportingPeriodCitations: optional(z.array(Citation).min(1), "Where the period was read.", [
        { title: "22 U.S.C. 7107(b)(1)" },
      ]),
      publishedCounts: optional(
        z.array(PublishedCount),
        "How many territories the edition places, each count with its source. Sources may disagree.",
        [{ value: 188, basis: "published", citations: [{ title: "Baptist Messenger, 2020" }] }],
      ),
      notes: optional(
        Text,
        "What a reader should know about the figures.",
        "A copied list dates the report a day later.",
      ),
      extensions: Extensions.exactOptional(),
    })
    .meta({
      title: "Report edition",
      description: "One yearly Trafficking in Persons Report of the US Department of State.",
      examples: [
        {
          id: "report-edition/2020",
          edition: 2020,
          ordinal: 20,
          title: { en: "2020 Trafficking in Persons Report" },
          releaseDate: "2020-06-25",
          releaseCitations: [{ title: "Baptist Messenger, 2020" }],
        },
      ],
    }),
);
export type ReportEdition = types.ReportEdition;
