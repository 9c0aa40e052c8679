import { z } from "zod";
import { Citation } from "./citation.ts";
import { defineCodeList } from "./code-list.ts";
import {
  EditionYear,
  EdtfDate,
  Extensions,
  FIRST_EDITION,
  IsoDate,
  LanguageMap,
  ReportEditionId,
} from "./primitives.ts";
import { Tier } from "./tier.ts";

const countBasis = defineCodeList({
  name: "count-basis",
  title: "Count basis",
  description: "Who counted.",
  codes: {
    published: {
      label: "Published",
      definition:
        "The figure was published about the edition: by the Department of State, by Congress's researchers or in the press.",
    },
    recount: {
      label: "Recount",
      definition: "The figure was counted from a list or dataset by others, and may miss entries.",
    },
  },
});
/** Who counted an edition's placements. */
export const countBases = countBasis.list;

const PublishedCount = z
  .strictObject({
    tier: Tier.exactOptional().meta({
      title: "Tier",
      description: "What is counted; absent for all territories of the edition together.",
      examples: ["tier-3"],
    }),
    value: z
      .int()
      .min(0)
      .meta({ title: "Value", description: "Number of territories.", examples: [19] }),
    includesSpecialCases: z
      .boolean()
      .exactOptional()
      .meta({
        title: "Includes special cases",
        description:
          "For a count of all territories: whether special cases are in it. Absent when the source does not say.",
        examples: [true],
      }),
    basis: countBasis.schema,
    citations: z
      .array(Citation)
      .min(1)
      .meta({
        title: "Citations",
        description: "Where the count was read.",
        examples: [[{ title: "Baptist Messenger, 2020" }]],
      }),
  })
  .meta({
    title: "Published count",
    description: "How many territories an edition places, in all or in one tier, according to one source.",
    examples: [
      { tier: "tier-3", value: 19, basis: "published", citations: [{ title: "Baptist Messenger, 2020" }] },
    ],
  });

/** One yearly Trafficking in Persons Report. What is unknown or unverified is absent. */
export const ReportEdition = z
  .strictObject({
    id: ReportEditionId,
    edition: EditionYear,
    ordinal: z
      .int()
      .min(1)
      .meta({
        title: "Ordinal",
        description: "Number of the report: 1 for the first, of 2001.",
        examples: [20],
      }),
    title: LanguageMap.meta({
      title: "Title",
      description: "The title of the report.",
      examples: [{ en: "2020 Trafficking in Persons Report" }],
    }),
    releaseDate: IsoDate.exactOptional().meta({
      title: "Release date",
      description: "The day on which the Department of State released the report. Absent while unverified.",
      examples: ["2020-06-25"],
    }),
    releaseCitations: z
      .array(Citation)
      .min(1)
      .exactOptional()
      .meta({
        title: "Release citations",
        description: "Where the release date was read.",
        examples: [[{ title: "Baptist Messenger, 2020" }]],
      }),
    reportingPeriod: EdtfDate.exactOptional().meta({
      title: "Reporting period",
      description:
        "The twelve months that the report is about, as an EDTF interval: 1 April of the year before to 31 March. Absent for editions whose period is unverified.",
      examples: ["2019-04-01/2020-03-31"],
    }),
    reportingPeriodCitations: z
      .array(Citation)
      .min(1)
      .exactOptional()
      .meta({
        title: "Reporting period citations",
        description: "Where the period was read.",
        examples: [[{ title: "22 U.S.C. 7107(b)(1)" }]],
      }),
    publishedCounts: z
      .array(PublishedCount)
      .exactOptional()
      .meta({
        title: "Published counts",
        description:
          "How many territories the edition places, each count with its source. Sources may disagree.",
        examples: [[{ value: 188, basis: "published", citations: [{ title: "Baptist Messenger, 2020" }] }]],
      }),
    notes: z
      .string()
      .min(1)
      .exactOptional()
      .meta({
        title: "Notes",
        description: "What a reader should know about the figures.",
        examples: ["A copied list dates the report a day later."],
      }),
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
  });
export type ReportEdition = z.infer<typeof ReportEdition>;

/**
 * The twelve months that an edition is about, 1 April of the year before to 31 March, as an EDTF interval.
 * The law fixes it since 2019 (22 U.S.C. 7107(b)(1)); reports used it from 2010.
 */
export function reportingPeriod(edition: number): string {
  return `${edition - 1}-04-01/${edition}-03-31`;
}

/** The ordinal of an edition: 1 for 2001. */
export function editionOrdinal(edition: number): number {
  return edition - FIRST_EDITION + 1;
}
