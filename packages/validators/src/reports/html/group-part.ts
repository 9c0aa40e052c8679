import { citationWords } from "../../citation-words.ts";
import { fixWords } from "../../fixes/fix-words.ts";
import { groupColumnWords } from "../../group-column.ts";
import { count } from "../../printable.ts";
import type { FindingGroup } from "../../report.ts";
import { severityNames } from "../../severity-words.ts";
import { commonWords } from "./common-words.ts";
import { link, type Markup, markup } from "./markup.ts";
import type { ShownGroup } from "./page-groups.ts";
import { rowsPart } from "./rows-part.ts";

/**
 * A kind of finding: what it is, how often, how to mend it, by which law, and where it is. What is explained by a cause is
 * mended with it.
 * @param open whether all of it is shown from the start
 */
export function groupPart(shown: ShownGroup, open: boolean): Markup {
  const { group, number } = shown;
  const { rule, severity, message, remedy, url, diagnosis } = group;
  return markup`<details class="group ${severity}" id="g${number}"${open ? markup` open` : ""}>
<summary><span class="severity">${severityNames[severity][0]}</span> <span class="message">${message}</span> <span class="facts"><code>${rule}</code> ${facts(shown)}</span></summary>
<div class="body">
${diagnosis ? "" : markup`<p><strong>Mend:</strong> ${remedy}</p>\n`}${fixPart(group)}${lawPart(group)}<p>Rule ${link(url, markup`<code>${rule}</code>`)} says what is asked and why, with examples.</p>
${group.count > 1 ? rowsPart(shown) : ""}</div>
</details>
`;
}

/** How often it is found and in which column; of one that is alone, where. */
function facts({ group, listing, file }: ShownGroup): string {
  const { count: all, message } = group;
  if (all === 1) return commonWords(listing, { file, message });
  const where = groupColumnWords(group);
  return `${count(all)} times${where && `, ${where}`}`;
}

/** How many of them can be mended without a person. */
function fixPart({ fixes }: FindingGroup): Markup | "" {
  const words = fixes ? fixWords(fixes) : "";
  return words === "" ? "" : markup`<p>${words}</p>\n`;
}

function lawPart({ law }: FindingGroup): Markup | "" {
  if (!law) return "";
  const sources = law.citations.map(
    (citation, at) => markup`${at === 0 ? "" : "; "}${link(citation.url, citationWords(citation))}`,
  );
  return markup`<p><strong>Law:</strong> ${law.condition} <span class="sources">${sources}.</span></p>\n`;
}
