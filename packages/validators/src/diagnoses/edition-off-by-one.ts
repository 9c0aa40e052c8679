import { count } from "../printable.ts";
import { defineDiagnosis } from "./diagnosis.ts";

/** Rules that compare with a reference, placement by placement. */
const RULES: readonly string[] = ["contradicts-reference", "contradicts-single-source"];
const LEAST_TELLING = 5;
const SHARE = 0.9;

export const diagnosis = defineDiagnosis({
  code: "edition-off-by-one",
  summary:
    "The editions of a source are off by one year: the year that a report covers was taken for the year in its title.",
  evidence:
    "A reference is given, and of the placements that it has differently in two editions that follow on each other, nine tenths agree with the edition after or before, and not with their own. It is nearly certain.",
  remedy: "Add one year to the editions, or take one away; the edition is the year in the report's title.",
  cell: ({ finding, cells, column: _ }, { source = "", sourceColumn }) =>
    RULES.includes(finding.rule)
      ? { key: (sourceColumn === undefined ? "" : (cells[sourceColumn] ?? "").trim()) || source }
      : undefined,
  conclude({ key, rows }, { editionShifts, redacted }) {
    const shift = editionShifts.get(key);
    if (!shift || shift.telling < LEAST_TELLING || shift.agreeing < shift.telling * SHARE) return undefined;
    const [early, change] = shift.years > 0 ? ["early", "Add one year to"] : ["late", "Take one year from"];
    return {
      message: `The editions${redacted ? "" : ` of ${key}`} are one year too ${early}: of ${count(shift.telling)} placements that tell, ${count(shift.agreeing)} are those of the edition ${shift.years > 0 ? "after" : "before"}.`,
      confidence: shift.agreeing / shift.telling,
      remedy: `${change} its editions: the edition is the year in the report's title, not the year that it covers.`,
      rows,
    };
  },
});
