import { z } from "zod";
import { Absence } from "./absence.ts";
import { Citation } from "./citation.ts";
import { Evidence } from "./evidence.ts";
import { Movement } from "./movement.ts";
import { EditionYear, Extensions, PlacementId, SourceId } from "./primitives.ts";
import { TerritoryCode } from "./territory.ts";
import { Tier } from "./tier.ts";
import { Verification } from "./verification.ts";

/** A field that keeps what the source printed, beside the field that says what it was resolved to. */
function asStated(what: string, example: string) {
  return z
    .string()
    .min(1)
    .exactOptional()
    .meta({
      title: `${what} as stated`,
      description: `The ${what.toLowerCase()} in the source's own words or code.`,
      examples: [example],
    });
}

/** What one source asserts about one territory in one edition. It is not the truth: two sources may assert different tiers. */
export const TierPlacement = z
  .strictObject({
    id: PlacementId,
    source: SourceId,
    territory: TerritoryCode,
    territoryAsStated: asStated("Territory", "Namibia"),
    edition: EditionYear,
    editionAsStated: asStated("Edition", "2019 fiscal year"),
    tier: Tier.exactOptional().meta({
      title: "Tier",
      description:
        "The tier, or the special-case status, that the source asserts. Absent only where `absence` says why.",
      examples: ["tier-1"],
    }),
    tierAsStated: asStated("Tier", "Tier 1"),
    absence: Absence.exactOptional().meta({
      title: "Absence",
      description: "Why the record carries no tier. Present exactly when `tier` is absent.",
      examples: ["not-in-report"],
    }),
    previousTier: Tier.exactOptional().meta({
      title: "Previous tier",
      description: "The tier in the edition before, where the source states it.",
      examples: ["tier-2"],
    }),
    previousTierAsStated: asStated("Previous tier", "Tier 2"),
    movement: Movement.exactOptional().meta({
      title: "Movement",
      description: "How the placement relates to the edition before, where the source states it.",
      examples: ["upgrade"],
    }),
    movementAsStated: asStated("Movement", "ascended"),
    waiver: z
      .boolean()
      .exactOptional()
      .meta({
        title: "Waiver",
        description:
          "Whether the automatic downgrade was waived for this placement (22 U.S.C. 7107(b)(2)(D)(ii)).",
        examples: [false],
      }),
    automaticDowngrade: z
      .boolean()
      .exactOptional()
      .meta({
        title: "Automatic downgrade",
        description:
          "Whether the placement is in Tier 3 by the automatic downgrade (22 U.S.C. 7107(b)(2)(D)(i)).",
        examples: [false],
      }),
    policyOrPattern: z
      .boolean()
      .exactOptional()
      .meta({
        title: "Policy or pattern",
        description:
          "Whether the edition names the government for a policy or pattern of trafficking (22 U.S.C. 7107(b)(3)(B)). Not the same as Tier 3.",
        examples: [false],
      }),
    evidence: z
      .array(Evidence)
      .exactOptional()
      .meta({
        title: "Evidence",
        description: "The words of the source on which the placement rests.",
        examples: [
          [
            {
              source: "article/fox-news-tip-report-2020",
              start: 312,
              end: 471,
              digest: `sha256:${"0".repeat(64)}`,
              wordsDigest: `sha256:${"0".repeat(64)}`,
            },
          ],
        ],
      }),
    citations: z
      .array(Citation)
      .exactOptional()
      .meta({
        title: "Citations",
        description: "Where the placement stands, for sources without a text to point into.",
        examples: [[{ title: "2020 Trafficking in Persons Report", locator: "tier placements" }]],
      }),
    verifications: z
      .array(Verification)
      .exactOptional()
      .meta({
        title: "Verifications",
        description: "What checking the placement against other sources found.",
        examples: [
          [{ aspect: "claim", status: "corroborated", note: "The 2020 list of Tier 1 names Namibia." }],
        ],
      }),
    notes: z
      .string()
      .min(1)
      .exactOptional()
      .meta({
        title: "Notes",
        description: "What a reader should know about the placement.",
        examples: ["Listed under its former name."],
      }),
    extensions: Extensions.exactOptional(),
  })
  .meta({
    title: "Tier placement",
    description:
      "What one source asserts about one territory in one edition of the report: the tier, as stated and as resolved. It is not the truth; two sources may assert different tiers.",
    examples: [
      {
        id: "placement/article/fox-news-tip-report-2020/2020/NAM",
        source: "article/fox-news-tip-report-2020",
        territory: "NAM",
        territoryAsStated: "Namibia",
        edition: 2020,
        editionAsStated: "2019 fiscal year",
        tier: "tier-1",
        tierAsStated: "Tier 1",
        movement: "upgrade",
      },
    ],
  });
export type TierPlacement = z.infer<typeof TierPlacement>;

/** The id of a placement: the source that asserts it, the edition and the territory. */
export function placementId(source: string, edition: number, territory: string): string {
  return `placement/${source}/${edition}/${territory}`;
}
