import { defineCodeList } from "../code-list.ts";

/** What one of a number is. */
export const figureUnits = defineCodeList({
  name: "figure-unit",
  title: "Figure unit",
  description: "What one of the number is.",
  openness: "open",
  codes: {
    persons: { label: "Persons", definition: "People, of whatever group." },
    governments: { label: "Governments", definition: "Governments, countries or territories." },
    organisations: { label: "Organisations", definition: "Bodies of any kind." },
    cases: { label: "Cases", definition: "Investigations opened, or cases without saying of what stage." },
    prosecutions: { label: "Prosecutions", definition: "Cases, or defendants, brought before a court." },
    convictions: { label: "Convictions", definition: "Judgments of guilt, or persons found guilty." },
    "us-dollars": {
      label: "US dollars",
      definition: "Dollars of the United States, of the year of the claim.",
    },
    percent: { label: "Per cent", definition: "Hundredths of a whole or of an earlier value." },
    share: {
      label: "Share",
      definition: "Part of a whole as a fraction between 0 and 1: one in four is 0.25.",
    },
    years: { label: "Years", definition: "A duration or an age in years." },
  },
});
