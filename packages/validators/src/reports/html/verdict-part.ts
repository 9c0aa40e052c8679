import { severities } from "../../finding.ts";
import { count, listed, plural } from "../../printable.ts";
import { settingsLines } from "../../render-resting.ts";
import { type RunReport, totalsOf } from "../../run-report.ts";
import { countsInWords, severityNames } from "../../severity-words.ts";
import { runExitCode } from "../../verdict.ts";
import { gapsOf } from "../gaps.ts";
import type { WriterOptions } from "../report-writer.ts";
import { type Markup, markup } from "./markup.ts";

/** What came of a run: what it is about, whether it passes, exact counts, and what was not checked. */
export function verdictPart(run: RunReport, options: WriterOptions): Markup {
  const { counts, rowsRead, rowsChecked, suppressed, complete } = totalsOf(run);
  const found = countsInWords(counts) ?? "Nothing found";
  const passes = runExitCode(run, options.failOn, options) === 0;
  return markup`<header>
<p class="brand">Open TIP: a check of data</p>
<h1>${titleOf(run)}</h1>
<p class="verdict ${passes ? "passes" : "fails"}"><strong>${found}${complete ? "" : "; not everything was checked"}.</strong> ${meaning(run, options)}</p>
<dl class="counts">
${severities.map(
  (severity) =>
    markup`<div class="${counts[severity] > 0 ? severity : "none"}"><dt>${capital(severityNames[severity][1])}</dt><dd>${count(counts[severity])}</dd></div>\n`,
)}${suppressed > 0 ? markup`<div><dt>Findings that rest</dt><dd>${count(suppressed)}</dd></div>\n` : ""}<div><dt>Rows read</dt><dd>${count(rowsRead)}</dd></div>
<div><dt>Rows checked</dt><dd>${count(rowsChecked)}</dd></div>
</dl>
${settingsLines(run).map((line) => markup`<p>${line}</p>\n`)}${gapsPart(run)}</header>
`;
}

/** What a page is about, in a few words. */
export function titleOf({ reports, notOpened }: RunReport): string {
  const names = [...reports.map(({ file }) => file), ...notOpened.map(({ path }) => path)];
  return names.length === 1 ? (names[0] ?? "") : plural(names.length, "file");
}

function meaning(run: RunReport, { failOn = "error", maxWarnings }: WriterOptions): string {
  const failing = severities.slice(0, severities.indexOf(failOn) + 1).map((one) => severityNames[one][1]);
  switch (runExitCode(run, failOn, { maxWarnings })) {
    case 0:
      return `The check passes: there are no ${listed(failing, "or")}.`;
    case 1:
      return `The check does not pass: ${listed(failing)} make it fail${maxWarnings === undefined ? "" : `, as do more than ${plural(maxWarnings, "warning")}`}.`;
    default:
      return "The check is not complete: what was not checked stands below.";
  }
}

function gapsPart(run: RunReport): Markup | "" {
  const gaps = gapsOf(run);
  if (gaps.length === 0) return "";
  const items = gaps.map(
    ({ file, message }) =>
      markup`<li>${file === undefined ? "" : markup`<strong>${file}:</strong> `}${message}</li>\n`,
  );
  return markup`<div class="gap"><h2>Not checked</h2>\n<ul>\n${items}</ul></div>\n`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
