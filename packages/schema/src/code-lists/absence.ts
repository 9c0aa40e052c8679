import { defineCodeList } from "../code-list.ts";

/** The reasons for which a record may carry no tier. */
export const absences = defineCodeList({
  name: "absence",
  title: "Absence",
  description:
    "Why a record about a territory and an edition carries no tier. A special case is not an absence: it is a tier code of its own.",
  codes: {
    "not-in-report": {
      label: "Not in the report",
      definition: "The source says that the territory was not in this edition of the report.",
    },
    "not-stated": {
      label: "Not stated",
      definition: "The source has a place for the tier and leaves it empty: it does not say why.",
    },
  },
});
