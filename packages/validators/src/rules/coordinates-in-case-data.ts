import { columnSays, hasCoordinates } from "../records/personal-data.ts";
import { defineRule } from "../rule.ts";
import { cases } from "./examples/cases.ts";

export const rule = defineRule({
  code: "coordinates-in-case-data",
  scope: "case",
  severity: "warning",
  summary: "A table about people holds no exact coordinates.",
  why: "Three decimals of a degree are about a hundred metres: a house, a shelter, a place of work. Shelters are secret because those whom they hide are looked for.",
  remedy: "Remove them, or round them to a region that many people live in.",
  examples: {
    valid: [{ title: "a share", csv: cases("Notes", "0.125") }],
    invalid: [{ title: "a place to the metre", csv: cases("Notes", "seen at 48.20849, 16.37208") }],
  },
  check(cell, report) {
    if (!hasCoordinates(cell.text, columnSays(cell))) return;
    report({ message: "This cell holds something like coordinates of an exact place.", cause: true });
  },
});
