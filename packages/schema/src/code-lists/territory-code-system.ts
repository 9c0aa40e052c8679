import { defineCodeList } from "../code-list.ts";

/** Where territory codes come from. */
export const territoryCodeSystems = defineCodeList({
  name: "territory-code-system",
  title: "Territory code system",
  description: "Where the three-letter code of a territory comes from.",
  codes: {
    "iso-3166-1": { label: "ISO 3166-1", definition: "An alpha-3 code in force." },
    "iso-3166-3": {
      label: "ISO 3166-3",
      definition: "A withdrawn alpha-3 code: the territory no longer exists under it.",
    },
    "user-assigned": {
      label: "User-assigned",
      definition: "A code from the range that ISO 3166-1 leaves to users, in wide use for this territory.",
    },
  },
});
