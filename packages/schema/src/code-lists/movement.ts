import { defineCodeList } from "../code-list.ts";

/** The ways a placement can relate to the previous one. */
export const movements = defineCodeList({
  name: "movement",
  title: "Movement",
  description: "How a placement relates to the same territory's placement in the edition before.",
  codes: {
    upgrade: { label: "Upgrade", definition: "A better tier than in the previous edition." },
    downgrade: { label: "Downgrade", definition: "A worse tier than in the previous edition." },
    unchanged: {
      label: "Unchanged",
      definition: "The same tier, or the same special-case status, as in the previous edition.",
    },
    "newly-ranked": {
      label: "Newly ranked",
      definition: "Ranked now, and absent from or a special case in the previous edition.",
    },
    "no-longer-ranked": {
      label: "No longer ranked",
      definition: "A special case now, and ranked in the previous edition.",
    },
  },
});
