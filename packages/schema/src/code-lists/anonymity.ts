import { defineCodeList } from "../code-list.ts";

/** How a source describes someone whom it does not name. */
export const anonymities = defineCodeList({
  name: "anonymity",
  title: "Anonymity",
  description: "Whom a source means when it gives no name.",
  codes: {
    official: { label: "Unnamed official", definition: "One person who speaks for a public body." },
    officials: { label: "Unnamed officials", definition: "Several people who speak for a public body." },
    representatives: {
      label: "Unnamed representatives",
      definition: "People who speak for a private body or for several, such as leaders of organisations.",
    },
    "affected-people": {
      label: "Unnamed affected people",
      definition: "Survivors or others affected, always as a group. Nobody among them is an actor alone.",
    },
    unspecified: { label: "Unspecified", definition: "The source does not say whom it means." },
  },
});
