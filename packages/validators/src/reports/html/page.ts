import { docsUrl, schemaVersion } from "@open-tip/schema/addresses";
import { script, scriptHash, style, styleHash } from "../../../generated/report-page.ts";
import { count, plural } from "../../printable.ts";
import { type RunReport, totalsOf } from "../../run-report.ts";
import { countsInWords } from "../../severity-words.ts";
import type { WriterOptions } from "../report-writer.ts";
import { filesPart } from "./files-part.ts";
import { foundPart, pageGroup } from "./found-part.ts";
import type { ListedFindings } from "./listed-findings.ts";
import { link, Markup, markup } from "./markup.ts";
import type { PageData } from "./page-data.ts";
import { type ShownSection, shownSections } from "./page-groups.ts";
import { scriptData } from "./script-data.ts";
import { titleOf, verdictPart } from "./verdict-part.ts";

// Nothing may be loaded, sent or run but what stands in the page itself.
const policy = `default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}'; img-src data:; base-uri 'none'; form-action 'none'`;

/** The report of a run as a page of HTML. */
export function page(run: RunReport, listed: ListedFindings, options: WriterOptions): string {
  const { counts } = totalsOf(run);
  const sections = shownSections(run, listed);
  const data: PageData = { groups: sections.flatMap(({ groups }) => groups.map(pageGroup)) };
  const title = `${titleOf(run)}: ${countsInWords(counts) ?? "nothing found"}`;
  const notice = notAll(sections, counts.error + counts.warning + counts.info);
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#found">Skip to what was found</a>
${verdictPart(run, options)}<main>
${filesPart(run)}${foundPart(sections, run, notice)}</main>
<footer><p>Made by ${link(docsUrl(), "Open TIP")} ${schemaVersion}. This page holds all that it shows, loads nothing and sends nothing.</p></footer>
<script type="application/json" id="data">${new Markup(scriptData(data))}</script>
<script>${new Markup(script)}</script>
</body>
</html>
`.html;
}

/** What is said where not every finding is listed. */
function notAll(sections: readonly ShownSection[], found: number): string {
  const shown = sections.flatMap(({ groups }) => groups);
  const listed = shown.reduce((sum, { listing }) => sum + listing.listed, 0);
  if (listed >= found) return "";
  return `Of ${plural(found, "finding")} this page lists ${count(listed)} one by one. Counts are of everything; the formats csv and ndjson list every one.`;
}
