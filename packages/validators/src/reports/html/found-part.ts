import { count, plural } from "../../printable.ts";
import { columnWords } from "../../render-mapping.ts";
import type { RunReport } from "../../run-report.ts";
import { causePart } from "./cause-part.ts";
import { fileAnchor } from "./file-anchor.ts";
import { filterPart } from "./filter-part.ts";
import { groupPart } from "./group-part.ts";
import { type Markup, markup } from "./markup.ts";
import type { PageGroup } from "./page-data.ts";
import type { ShownGroup, ShownSection } from "./page-groups.ts";

/** Groups that are open from the start, where there are no more. */
const FEW_GROUPS = 3;

/** What was found, file by file: root causes with what each explains, then what is not explained. */
export function foundPart(
  sections: readonly ShownSection[],
  { reports }: Pick<RunReport, "reports">,
  notice: string,
): Markup {
  const groups = sections.flatMap(({ groups }) => groups.map(pageGroup));
  if (groups.length === 0)
    return markup`<section id="found"><h2>What was found</h2>\n<p>Nothing.</p>\n</section>\n`;
  return markup`<section id="found">
<h2>What was found</h2>
${notice === "" ? "" : markup`<p class="gap">${notice}</p>\n`}${filterPart(groups)}${sections.map((section) => sectionPart(section, reports, groups.length <= FEW_GROUPS))}</section>
`;
}

/** A group as the page's script knows it. */
export function pageGroup({ group, listing, file }: ShownGroup): PageGroup {
  const { severity, rule, column, columnLetter, editions, count: all } = group;
  return {
    file,
    severity,
    rule,
    column: column !== undefined ? columnWords(column, columnLetter) : editions ? "columns of editions" : "",
    count: all,
    listed: listing.listed,
    columns: listing.columns,
  };
}

function sectionPart(
  { report, groups, leftOut }: ShownSection,
  reports: RunReport["reports"],
  open: boolean,
): Markup {
  const title = report
    ? markup`<h3 id="${fileAnchor(reports.indexOf(report))}">${report.file}</h3>\n`
    : markup`<h3>The files together</h3>\n`;
  const causes = (report?.diagnoses ?? []).map((diagnosis, index) =>
    causePart(
      diagnosis,
      groups.filter(({ group }) => group.diagnosis?.index === index).map((group) => groupPart(group, false)),
    ),
  );
  const others = groups.filter(({ group }) => !group.diagnosis);
  const left = `${plural(leftOut.groups, "further kind")} of finding (${plural(leftOut.findings, "finding")}) left out here: ${count(groups.length)} are shown, the worst first.`;
  return markup`<section class="groups">
${reports.length > 1 ? title : ""}${causes}${others.map((group) => groupPart(group, open))}${leftOut.groups > 0 ? markup`<p class="gap">${left}</p>\n` : ""}</section>
`;
}
