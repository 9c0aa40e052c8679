import { type Paint, plain } from "./paint.ts";
import { count, plural } from "./printable.ts";
import { passedOverLines } from "./render-passed-over.ts";
import { togetherLines } from "./render-together.ts";
import { type RunReport, totalsOf } from "./run-report.ts";
import { countsInWords } from "./severity-words.ts";

/** What came of all files together, for people: what they show together, what was passed over, and one closing line, which is all when quiet. */
export function renderTotals(run: RunReport, paint: Paint = plain, { quiet = false } = {}): string {
  const { files, notOpened, rowsRead, rowsChecked, rowsRejected, counts, suppressed, complete } =
    totalsOf(run);
  const rows = [`${plural(rowsRead, "row")} read`, `${count(rowsChecked)} checked`];
  if (rowsRejected > 0) rows.push(`${count(rowsRejected)} rejected`);
  const found = countsInWords(counts, paint) ?? paint("nothing found", complete ? "good" : "warning");
  const words = [
    files > 0 ? paint(plural(files, "file"), "strong") : "No file was checked",
    ...(notOpened > 0 ? [paint(`${count(notOpened)} could not be opened or checked`, "error")] : []),
    ...(files > 0 ? [rows.join(", "), found] : []),
    ...(suppressed > 0 ? [`${plural(suppressed, "finding")} ${suppressed === 1 ? "rests" : "rest"}`] : []),
    ...(files > 0 && !complete ? ["not everything was checked"] : []),
  ];
  const together = run.together ? togetherLines(run.together, paint) : [];
  const before = quiet ? [] : [...together, ...passedOverLines(run.passedOver, paint)];
  return [...before, `${words.join("; ")}.`].map((line) => `${line}\n`).join("");
}
