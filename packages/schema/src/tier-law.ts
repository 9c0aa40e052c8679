import * as z from "zod";
import type * as types from "../generated/types.d.ts";
import { Citation } from "./citation.ts";
import { closedCode } from "./codes.ts";
import { field, optional } from "./documented.ts";
import { typedAs } from "./entity-schema.ts";
import { idOf } from "./ids.ts";
import { EditionYear, TerritoryCode, Text } from "./primitives.ts";

const TierLawException = z
  .strictObject({
    territory: TerritoryCode,
    from: field(EditionYear, "First edition of the case.", 2005),
    to: field(EditionYear, "Last edition of the case.", 2012),
    note: field(Text, "Why the case is within the law.", "Years before 2009 do not count."),
  })
  .meta({
    title: "Tier law case",
    description: "A real sequence that looks as if it broke the rule, and does not.",
    examples: [{ territory: "CHN", from: 2005, to: 2012, note: "Years before 2009 do not count." }],
  });

/** One thing that law, practice or definition say about which placements are possible. */
export const TierLawRule = typedAs<types.TierLawRule>()(
  z
    .strictObject({
      id: field(
        idOf("tier-law"),
        "Id of the rule: `tier-law/` and a name.",
        "tier-law/watch-list-limit-2008",
      ),
      title: field(Text, "The rule in a few words.", "Four years on the watch list"),
      condition: field(
        Text,
        "What holds, in our words.",
        "No run of consecutive watch-list placements, counted from 2009, is longer than four.",
      ),
      basis: field(closedCode("tier-law-basis"), "What the rule rests on.", "statute"),
      firstEdition: field(
        z.int().min(2001).max(2999),
        "The first edition to which the rule can apply.",
        2009,
      ),
      confirmedFrom: optional(
        z.int().min(2001).max(2999),
        "From this edition on the rule is certain. Between `firstEdition` and it a finding only warns.",
        2020,
      ),
      lastEdition: optional(
        z.int().min(2001).max(2999),
        "The last edition to which the rule applies. Absent while it is in force.",
        2018,
      ),
      limit: optional(
        z.number(),
        "The number in the condition: consecutive editions, steps or victims, as it says.",
        4,
      ),
      exceptions: optional(
        z.array(TierLawException),
        "Real sequences that look as if they broke the rule, and do not, with the reason.",
        [{ territory: "CHN", from: 2005, to: 2012, note: "Years before 2009 do not count." }],
      ),
      citations: field(z.array(Citation).min(1), "Where the rule was read.", [
        { title: "22 U.S.C. 7107(b)(2)(D)" },
      ]),
    })
    .meta({
      title: "Tier law rule",
      description: "One thing that law, practice or definition say about which placements are possible.",
      examples: [
        {
          id: "tier-law/watch-list-limit-2008",
          title: "Four years on the watch list",
          condition: "No run of consecutive watch-list placements, counted from 2009, is longer than four.",
          basis: "statute",
          firstEdition: 2009,
          lastEdition: 2018,
          limit: 4,
          citations: [{ title: "22 U.S.C. 7107(b)(2)(D)" }],
        },
      ],
    }),
);
export type TierLawRule = types.TierLawRule;
