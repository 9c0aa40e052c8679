import { defineCodeList } from "../code-list.ts";

/** Whether the content of a statement is affirmed or negated. */
export const polarities = defineCodeList({
  name: "polarity",
  title: "Polarity",
  description: "Whether what the statement is about is affirmed or negated.",
  codes: {
    affirmative: { label: "Affirmative", definition: "Says that it is, or shall be, so." },
    negative: { label: "Negative", definition: "Says that it is not, or shall not be, so." },
  },
});
