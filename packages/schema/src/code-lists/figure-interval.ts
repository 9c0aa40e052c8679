import { defineCodeList } from "../code-list.ts";

/** The times in which a rate counts. */
export const figureIntervals = defineCodeList({
  name: "figure-interval",
  title: "Figure interval",
  description: "The time in which a rate counts: so many per year, month, week or day.",
  codes: {
    year: { label: "Year", definition: "A calendar year, or any twelve months." },
    month: { label: "Month", definition: "A calendar month." },
    week: { label: "Week", definition: "Seven days." },
    day: { label: "Day", definition: "Twenty-four hours." },
  },
});
