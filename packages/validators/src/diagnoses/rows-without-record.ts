import { plural } from "../printable.ts";
import { defineDiagnosis } from "./diagnosis.ts";

const TOTAL = /^(?:(?:grand |sub-?)?totals?|sum|average|mean|median|all countries|world)\b/i;
const NOTE = /^(?:sources?|notes?|data|compiled|last updated|as of|see|\*|†|‡|©|\[|\()/i;

export const diagnosis = defineDiagnosis({
  code: "rows-without-record",
  summary: "Rows under or between the records are totals, footnotes or sources.",
  evidence:
    "The row begins with a word such as Total where a record would have a name; or it holds one cell alone of three or more, which is no value of its column and reads like a note. It is nearly certain.",
  remedy: "Remove the rows: a table has a record in each row, and nothing else.",
  row({ cells, faults, rejected }, { header, fits }) {
    const filled = cells.flatMap((cell, at) => (cell.trim() === "" ? [] : [at]));
    const [first] = filled;
    if (first === undefined || (!rejected && faults.length === 0)) return undefined;
    const text = (cells[first] as string).trim();
    const alone = filled.length === 1 && header.length >= 3;
    if (fits(first, text) === true) return undefined;
    if (TOTAL.test(text) && (faults.includes(first) || rejected || alone)) return { form: "total" };
    return alone && (NOTE.test(text) || text.split(/\s+/).length >= 4) ? { form: "note" } : undefined;
  },
  conclude({ forms, rows }) {
    const kinds = forms.size > 1 ? "totals and notes" : forms.has("total") ? "totals" : "notes";
    const what = rows.size === 1 ? (kinds === "totals" ? "a total" : "a note") : kinds;
    return {
      message: `${capital(rows.words())} ${rows.size === 1 ? "is" : "are"} ${what} and no ${rows.size === 1 ? "record" : "records"}.`,
      confidence: 0.9,
      remedy: `Remove ${plural(rows.size, "row")}: a table has a record in each row, and nothing else.`,
      rows,
    };
  },
});

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
