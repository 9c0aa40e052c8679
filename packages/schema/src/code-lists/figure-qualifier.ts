import { defineCodeList } from "../code-list.ts";

/** How exactly a source means a number. */
export const figureQualifiers = defineCodeList({
  name: "figure-qualifier",
  title: "Figure qualifier",
  description: "How the source qualifies the number.",
  codes: {
    exact: { label: "Exact", definition: "The number stands without a qualifier." },
    about: { label: "About", definition: "Near the number, on either side: some, about, approximately." },
    over: { label: "Over", definition: "More than the number." },
    under: { label: "Under", definition: "Less than the number." },
    nearly: { label: "Nearly", definition: "A little less than the number." },
    "at-least": { label: "At least", definition: "The number or more." },
    "at-most": { label: "At most", definition: "The number or less." },
  },
});
