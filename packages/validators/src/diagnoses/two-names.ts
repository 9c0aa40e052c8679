import { plural } from "../printable.ts";
import { TWO_NAMES } from "../rules/duplicate-placement.ts";
import { defineDiagnosis } from "./diagnosis.ts";

/** Territories that are named one by one. */
const NAMED = 20;

export const diagnosis = defineDiagnosis({
  code: "two-names",
  summary: "A territory stands in the table twice, under two names or as name and code.",
  evidence:
    "A placement stands in two rows whose names differ and mean the same territory, as Burma and Myanmar. It is certain that the names do; which of two rows is right, where they differ, is not.",
  remedy: "Keep one name for each territory, and one row for each edition of it.",
  fold(groups, { redacted }) {
    const own = groups.filter(
      ({ first, cause }) => first.rule === "duplicate-placement" && cause?.includes(TWO_NAMES),
    );
    if (redacted || own.length === 0) return [];
    const count = own.reduce((sum, group) => sum + group.count, 0);
    const rest =
      own.length > NAMED ? [`and ${plural(own.length - NAMED, "territory", "territories")} more`] : [];
    return [
      {
        message: `${plural(own.length, "territory stands", "territories stand")} in the table under two names, and so ${plural(count, "placement")} twice.`,
        confidence: 1,
        details: [...own.slice(0, NAMED).map(({ cause }) => cause as string), ...rest],
        groups: own,
      },
    ];
  },
});
