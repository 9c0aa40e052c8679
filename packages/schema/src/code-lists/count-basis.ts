import { defineCodeList } from "../code-list.ts";

/** Who counted an edition's placements. */
export const countBases = defineCodeList({
  name: "count-basis",
  title: "Count basis",
  description: "Who counted.",
  codes: {
    published: {
      label: "Published",
      definition:
        "The figure was published about the edition: by the Department of State, by Congress's researchers or in the press.",
    },
    recount: {
      label: "Recount",
      definition: "The figure was counted from a list or dataset by others, and may miss entries.",
    },
  },
});
