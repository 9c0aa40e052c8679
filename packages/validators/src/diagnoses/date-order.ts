import type { DateOrder } from "../fixes/date-in-order.ts";
import { plural } from "../printable.ts";
import { type Case, defineDiagnosis } from "./diagnosis.ts";

const DATE = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[T ].{0,20})?$/;

/** Which of day and month the dates of a column have first; undefined where they show neither, or both. */
export function orderIn({ forms, findings }: Pick<Case, "forms" | "findings">): DateOrder | undefined {
  if (findings < 2 || forms.has("day") === forms.has("month")) return undefined;
  return forms.has("day") ? "day" : "month";
}

export const diagnosis = defineDiagnosis({
  code: "date-order",
  summary: "The dates of a column are written day first or month first, and not as 2020-06-25.",
  evidence:
    "The cells are three numbers of which the last is a year. A number above 12 cannot be a month, so it shows the order; where dates show both orders, nothing is concluded, and where none is above 12, that the order is not plain.",
  remedy: "Write dates as year-month-day: 2020-06-25.",
  cell({ text, column: { index }, finding }, { fits }) {
    // A day of which the year counts as an edition is read, and told of by a rule of its own.
    if (finding.rule === "edition-given-as-date") return undefined;
    const [, first = "", , second = "", year = ""] = DATE.exec(text.trim()) ?? [];
    if (year === "" || fits(index, text) !== false) return undefined;
    const iso = (month: string, day: string) =>
      fits(index, `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`) === true;
    const dayFirst = iso(second, first);
    const monthFirst = iso(first, second);
    if (!dayFirst && !monthFirst) return undefined;
    return { form: dayFirst && monthFirst ? "either" : dayFirst ? "day" : "month" };
  },
  conclude({ key, forms, findings }, { columnWords }) {
    const order = orderIn({ forms, findings });
    const telling = findings - (forms.get("either") ?? 0);
    if (findings < 2 || (forms.has("day") && forms.has("month"))) return undefined;
    const column = `column ${columnWords(key)}`;
    if (telling === 0)
      return {
        message: `${plural(findings, "date")} in ${column} are written with the year last, and it is not plain whether the day or the month is first: none is above 12.`,
        confidence: 0.6,
        remedy:
          "Find out the order from where the table comes from, and write dates as year-month-day: 2020-06-25.",
      };
    const example = order === "day" ? "25/06/2020" : "06/25/2020";
    return {
      message: `${plural(findings, "date")} in ${column} are written ${order} first, as ${example} would be.`,
      confidence: telling >= 3 ? 0.98 : 0.85,
      remedy:
        "Write dates as year-month-day: 2020-06-25. In a file of text --fix-unsafe writes all of them so, from this order.",
    };
  },
});
