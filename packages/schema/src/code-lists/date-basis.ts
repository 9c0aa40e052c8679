import { defineCodeList } from "../code-list.ts";

/** How dates are known. */
export const dateBases = defineCodeList({
  name: "date-basis",
  title: "Date basis",
  description: "How a date is known.",
  codes: {
    printed: { label: "Printed", definition: "The source prints the date itself." },
    researched: {
      label: "Researched",
      definition: "Another source gives the date; the note or the record's citations say which.",
    },
    inferred: {
      label: "Inferred",
      definition: "The date follows from something else; the note says from what.",
    },
  },
});
