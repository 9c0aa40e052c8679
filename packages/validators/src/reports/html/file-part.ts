import type { Mapping } from "../../mapping.ts";
import { count, plural } from "../../printable.ts";
import { columnWords } from "../../render-mapping.ts";
import { restingLines } from "../../render-resting.ts";
import type { FileReport } from "../../report.ts";
import { coveragePart } from "./coverage-part.ts";
import { type Markup, markup } from "./markup.ts";

/** Columns of a table that are shown without being asked for. */
const FEW_COLUMNS = 12;

/**
 * What a file is, how its columns were read, and what of it was checked.
 * @param alone whether it is the only file of the page
 */
export function filePart(report: FileReport, alone: boolean): Markup {
  const { file, what, readings, mapping, coverage, suppressed } = report;
  const notes = [...readings, ...restingLines(suppressed)];
  const about = [
    notes.length > 0 ? markup`<ul>${notes.map((note) => markup`<li>${note}</li>`)}</ul>\n` : "",
    mapping ? mappingPart(mapping, alone) : "",
    coveragePart(coverage),
  ];
  return alone
    ? markup`<p>This is ${what}.</p>\n${about}`
    : markup`<details class="file">
<summary><strong>${file}</strong> is ${what}</summary>
<div>
${about}</div>
</details>
`;
}

function mappingPart({ columns, unread }: Mapping<string>, alone: boolean): Markup {
  const few = alone && columns.length + unread.length <= FEW_COLUMNS;
  const not = unread.length > 0 ? `, and ${count(unread.length)} not` : "";
  return markup`<details${few ? markup` open` : ""}>
<summary>How its columns were read: ${plural(columns.length, "column")} read${not}</summary>
<div class="wide"><table>
<thead><tr><th scope="col">Column</th><th scope="col">Read as</th><th scope="col">Known by</th></tr></thead>
<tbody>
${columns.map(
  ({ header, letter, meaning, edition, by }) =>
    markup`<tr><th scope="row">${columnWords(header, letter)}</th><td>${meaning}${edition === undefined ? "" : ` of ${edition}`}</td><td>${by}</td></tr>\n`,
)}${unread.map(
  ({ header, letter, reason }) =>
    markup`<tr class="unread"><th scope="row">${columnWords(header, letter)}</th><td>not read: ${reason}</td><td></td></tr>\n`,
)}</tbody>
</table></div>
</details>
`;
}
