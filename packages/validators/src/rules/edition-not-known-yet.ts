import { reportEditions } from "@open-tip/schema/report-editions";
import { defineRule } from "../rule.ts";
import { type RuleOptions, valuesOf } from "../settings/rule-options.ts";

const newest = Math.max(...reportEditions.map(({ edition }) => edition));

const options = {
  newest: {
    kind: "number",
    default: newest,
    least: newest,
    most: 9999,
    whole: true,
    about: "The newest edition that has come out, where that is later than this version of the standard.",
  },
} as const satisfies RuleOptions;

export const rule = defineRule({
  code: "edition-not-known-yet",
  scope: "placement",
  needs: ["territory", "edition"],
  severity: "warning",
  summary: "The edition is one that this version of the standard knows.",
  why: "A year after the newest edition is a typing error, a projection, or a report that came out after this version; only the last is a placement.",
  remedy: "Correct the year, or update open-tip if the edition has come out since.",
  law: "release-date",
  options,
  examples: {
    valid: [{ title: "a published edition", csv: "country,year,tier\nNamibia,2020,Tier 1\n" }],
    invalid: [{ title: "a year to come", csv: "country,year,tier\nNamibia,2090,Tier 1\n" }],
  },
  check({ edition }, report, _reference, values) {
    if (edition === undefined) return;
    const { newest } = valuesOf(options, values);
    if (edition <= newest) return;
    report({
      field: "edition",
      message: `${edition} is later than the newest edition known here, ${newest}.`,
      cause: true,
    });
  },
});
