import { severities } from "../../finding.ts";
import { count } from "../../printable.ts";
import type { RunReport } from "../../run-report.ts";
import { severityNames } from "../../severity-words.ts";
import { fileAnchor } from "./file-anchor.ts";
import { filePart } from "./file-part.ts";
import { type Markup, markup } from "./markup.ts";

/** What the files of a run are; of several, with a table of what came of each. */
export function filesPart({ reports, passedOver }: RunReport): Markup | "" {
  if (reports.length === 0 && passedOver.length === 0) return "";
  const alone = reports.length === 1;
  const over = passedOver.map(({ path, reason }) => markup`<li><strong>${path}:</strong> ${reason}</li>\n`);
  return markup`<section>
<h2>${alone ? "The file" : "The files"}</h2>
${reports.length > 1 ? fileTable(reports) : ""}${reports.map((report) => filePart(report, alone))}${over.length > 0 ? markup`<h3>Passed over</h3>\n<ul>\n${over}</ul>\n` : ""}</section>
`;
}

function fileTable(reports: RunReport["reports"]): Markup {
  const names = severities.map((severity) => markup`<th scope="col">${severityNames[severity][1]}</th>`);
  const rows = reports.map(
    ({ file, coverage, counts, groups }, at) =>
      markup`<tr><th scope="row">${groups.length > 0 ? markup`<a href="#${fileAnchor(at)}">${file}</a>` : file}</th><td>${count(coverage.rowsChecked)}</td>${severities.map(
        (severity) => markup`<td>${count(counts[severity])}</td>`,
      )}<td>${coverage.complete ? "yes" : "no"}</td></tr>\n`,
  );
  return markup`<div class="wide"><table class="numbers">
<thead><tr><th scope="col">File</th><th scope="col">Rows checked</th>${names}<th scope="col">Checked whole</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>
`;
}
