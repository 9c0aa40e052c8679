import { count, plural } from "../../printable.ts";
import { columnWords } from "../../render-mapping.ts";
import { causePart } from "./cause-part.ts";
import { filterPart } from "./filter-part.ts";
import { groupPart } from "./group-part.ts";
import { type Markup, markup } from "./markup.ts";
import type { PageGroup } from "./page-data.ts";
import type { ShownGroup, ShownSection } from "./page-groups.ts";

/** What was found, file by file, by cause. */
export function foundPart(sections: readonly ShownSection[], files: number, notice: string): Markup {
  const groups = sections.flatMap(({ groups }) => groups.map(pageGroup));
  if (groups.length === 0)
    return markup`<section id="found"><h2>What was found</h2>\n<p>Nothing.</p>\n</section>\n`;
  return markup`<section id="found">
<h2>What was found</h2>
${notice === "" ? "" : markup`<p class="gap">${notice}</p>\n`}${filterPart(groups)}${sections.map((section) => sectionPart(section, files))}</section>
`;
}

/** A group as the page's script knows it. */
export function pageGroup({ group, listing, file }: ShownGroup): PageGroup {
  const { severity, rule, column, columnLetter, count: all } = group;
  return {
    file,
    severity,
    rule,
    column: column === undefined ? "" : columnWords(column, columnLetter),
    count: all,
    listed: listing.listed,
    columns: listing.columns,
  };
}

function sectionPart({ file, diagnoses, groups, leftOut }: ShownSection, files: number): Markup {
  const title = file ?? "The files together";
  const left = `${plural(leftOut.groups, "further kind")} of finding (${plural(leftOut.findings, "finding")}) left out here: ${count(groups.length)} are shown, the worst first.`;
  return markup`<section class="groups">
${files > 1 ? markup`<h3>${title}</h3>\n` : ""}${diagnoses.map(causePart)}${groups.map(groupPart)}${leftOut.groups > 0 ? markup`<p class="gap">${left}</p>\n` : ""}</section>
`;
}
