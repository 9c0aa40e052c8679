import { defineCodeList } from "../code-list.ts";

/** How near a code of the standard is to a term of another vocabulary. */
export const mappingMatches = defineCodeList({
  name: "mapping-match",
  title: "Mapping match",
  description: "How near a code is to a term of another vocabulary, in the words of SKOS.",
  codes: {
    exact: { label: "Exact match", definition: "The two mean the same and can stand for each other." },
    close: { label: "Close match", definition: "The two may stand for each other in some uses." },
    broad: { label: "Broad match", definition: "The other term is the wider one." },
  },
});
