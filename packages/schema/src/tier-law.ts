import { z } from "zod";
import { Citation } from "./citation.ts";
import { defineCodeList } from "./code-list.ts";
import { EditionYear, IsoDate, SourceId } from "./primitives.ts";
import { TerritoryCode } from "./territory.ts";

const lawBasis = defineCodeList({
  name: "tier-law-basis",
  title: "Tier law basis",
  description: "What a rule about tiers rests on, which bounds how severe a finding may be.",
  codes: {
    statute: { label: "Statute", definition: "The text of United States law." },
    practice: {
      label: "Practice",
      definition: "What the Department of State does and has said that it does.",
    },
    reading: {
      label: "Reading",
      definition: "Our reading of a statute that others may read otherwise. A finding only ever warns.",
    },
    definition: { label: "Definition", definition: "It follows from what the words of this standard mean." },
  },
});
/** What rules about tiers rest on. */
export const tierLawBases = lawBasis.list;

/** An act that shaped the tiers. */
export const TierStatute = z
  .strictObject({
    id: SourceId,
    name: z
      .string()
      .min(1)
      .meta({
        title: "Name",
        description:
          "Short name of the act. The acts of January 2019 are named after the year of their bill.",
        examples: ["William Wilberforce Trafficking Victims Protection Reauthorization Act of 2008"],
      }),
    citation: z
      .string()
      .min(1)
      .meta({
        title: "Legal citation",
        description: "Public law number and pages of the Statutes at Large.",
        examples: ["P.L. 110-457"],
      }),
    enacted: IsoDate.meta({
      title: "Enacted",
      description: "The day on which it became law.",
      examples: ["2008-12-23"],
    }),
    effect: z
      .string()
      .min(1)
      .meta({
        title: "Effect",
        description: "What it did to the tiers, in our words.",
        examples: ["Introduced the automatic downgrade after two consecutive years on the watch list."],
      }),
    citations: z
      .array(Citation)
      .min(1)
      .meta({
        title: "Citations",
        description: "Where this was read.",
        examples: [[{ title: "22 U.S.C. 7107" }]],
      }),
  })
  .meta({
    title: "Tier statute",
    description: "An act of the United States Congress that shaped the tiers.",
    examples: [
      {
        id: "statute/tvpra-2008",
        name: "William Wilberforce Trafficking Victims Protection Reauthorization Act of 2008",
        citation: "P.L. 110-457",
        enacted: "2008-12-23",
        effect: "Introduced the automatic downgrade after two consecutive years on the watch list.",
        citations: [{ title: "22 U.S.C. 7107" }],
      },
    ],
  });
export type TierStatute = z.infer<typeof TierStatute>;

const TierLawException = z
  .strictObject({
    territory: TerritoryCode,
    from: EditionYear.meta({ title: "From", description: "First edition of the case.", examples: [2005] }),
    to: EditionYear.meta({ title: "To", description: "Last edition of the case.", examples: [2012] }),
    note: z
      .string()
      .min(1)
      .meta({
        title: "Note",
        description: "Why the case is within the law.",
        examples: ["Years before 2009 do not count."],
      }),
  })
  .meta({
    title: "Tier law case",
    description: "A real sequence that looks as if it broke the rule, and does not.",
    examples: [{ territory: "CHN", from: 2005, to: 2012, note: "Years before 2009 do not count." }],
  });

/** One thing that law, practice or definition say about which placements are possible. */
export const TierLawRule = z
  .strictObject({
    id: z
      .string()
      .regex(/^tier-law\/[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .meta({
        title: "Rule id",
        description: "Id of the rule: `tier-law/` and a name.",
        examples: ["tier-law/watch-list-limit-2008"],
      }),
    title: z
      .string()
      .min(1)
      .meta({
        title: "Title",
        description: "The rule in a few words.",
        examples: ["Four years on the watch list"],
      }),
    condition: z
      .string()
      .min(1)
      .meta({
        title: "Condition",
        description: "What holds, in our words.",
        examples: ["No run of consecutive watch-list placements, counted from 2009, is longer than four."],
      }),
    basis: lawBasis.schema,
    firstEdition: z
      .int()
      .min(2001)
      .max(2999)
      .meta({
        title: "First edition",
        description: "The first edition to which the rule can apply.",
        examples: [2009],
      }),
    confirmedFrom: z
      .int()
      .min(2001)
      .max(2999)
      .exactOptional()
      .meta({
        title: "Confirmed from",
        description:
          "From this edition on the rule is certain. Between `firstEdition` and it a finding only warns.",
        examples: [2020],
      }),
    lastEdition: z
      .int()
      .min(2001)
      .max(2999)
      .exactOptional()
      .meta({
        title: "Last edition",
        description: "The last edition to which the rule applies. Absent while it is in force.",
        examples: [2018],
      }),
    limit: z
      .number()
      .exactOptional()
      .meta({
        title: "Limit",
        description: "The number in the condition: consecutive editions, steps or victims, as it says.",
        examples: [4],
      }),
    exceptions: z
      .array(TierLawException)
      .exactOptional()
      .meta({
        title: "Cases",
        description: "Real sequences that look as if they broke the rule, and do not, with the reason.",
        examples: [[{ territory: "CHN", from: 2005, to: 2012, note: "Years before 2009 do not count." }]],
      }),
    citations: z
      .array(Citation)
      .min(1)
      .meta({
        title: "Citations",
        description: "Where the rule was read.",
        examples: [[{ title: "22 U.S.C. 7107(b)(2)(D)" }]],
      }),
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
  });
export type TierLawRule = z.infer<typeof TierLawRule>;
