import * as z from "zod";
import type * as types from "../generated/types.d.ts";
import { Absence } from "./absence.ts";
import { field, optional } from "./documented.ts";
import { typedAs } from "./entity-schema.ts";
import { idOf, refTo, SourceId } from "./ids.ts";
import { Movement } from "./movement.ts";
import { EditionYear, TerritoryCode } from "./primitives.ts";
import { asStated, remarks, support } from "./shared-fields.ts";
import { Tier } from "./tier.ts";

/** What one source asserts about one territory in one edition. It is not the truth: two sources may assert different tiers. */
export const TierPlacement = typedAs<types.TierPlacement>()(
  z
    .strictObject({
      id: field(
        idOf("placement"),
        "Id of the placement: it names the source that asserts it, the edition and the territory.",
        "placement/article/fox-news-tip-report-2020/2020/NAM",
      ),
      source: field(SourceId, "The source that asserts it.", "article/fox-news-tip-report-2020"),
      territory: TerritoryCode,
      territoryAsStated: asStated("territory", "Namibia"),
      edition: EditionYear,
      editionAsStated: asStated("edition", "2019 fiscal year"),
      tier: optional(
        Tier,
        "The tier, or the special-case status, that the source asserts. Absent only where `absence` says why.",
        "tier-1",
      ),
      tierAsStated: asStated("tier", "Tier 1"),
      absence: optional(
        Absence,
        "Why the record carries no tier. Present exactly when `tier` is absent.",
        "not-in-report",
      ),
      previousTier: optional(Tier, "The tier in the edition before, where the source states it.", "tier-2"),
      previousTierAsStated: asStated("previous tier", "Tier 2"),
      movement: optional(
        Movement,
        "How the placement relates to the edition before, where the source states it.",
        "upgrade",
      ),
      movementAsStated: asStated("movement", "ascended"),
      waiver: optional(
        z.boolean(),
        "Whether the automatic downgrade was waived for this placement (22 U.S.C. 7107(b)(2)(D)(ii)).",
        false,
      ),
      automaticDowngrade: optional(
        z.boolean(),
        "Whether the placement is in Tier 3 by the automatic downgrade (22 U.S.C. 7107(b)(2)(D)(i)).",
        false,
      ),
      policyOrPattern: optional(
        z.boolean(),
        "Whether the edition names the government for a policy or pattern of trafficking (22 U.S.C. 7107(b)(3)(B)). Not the same as Tier 3.",
        false,
      ),
      statement: optional(
        refTo("statement"),
        "The statement that asserts it, where the source has it from someone.",
        "statement/fox-news-tip-report-2020/02",
      ),
      ...support,
      ...remarks,
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
    }),
);
export type TierPlacement = types.TierPlacement;
