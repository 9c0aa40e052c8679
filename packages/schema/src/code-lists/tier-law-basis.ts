import { defineCodeList } from "../code-list.ts";

/** What rules about tiers rest on. */
export const tierLawBases = defineCodeList({
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
