import type { ReportEdition } from "@open-tip/schema";
import { reportEditions } from "@open-tip/schema/report-editions";
import { tierLaw } from "@open-tip/schema/tier-law";
import { tiers } from "@open-tip/schema/tiers";
import { blocks, citation, code, downloadPath, inline, link, list, pagePath } from "./markup.ts";
import type { Page } from "./page.ts";
import { table } from "./table.ts";

type PublishedCount = NonNullable<ReportEdition["publishedCounts"]>[number];

const unverified = '<span class="quiet">unverified</span>';
const tierLabels = new Map<string, string>(tiers.codes.map(({ code, label }) => [code, label]));

function counted({ tier, includesSpecialCases }: PublishedCount): string {
  if (tier !== undefined) return tierLabels.get(tier) ?? tier;
  if (includesSpecialCases === undefined) return "All together";
  return includesSpecialCases ? "All, with special cases" : "All, without special cases";
}

/** Counts that were read in one place and counted by the same, as one row. */
function countRows(counts: readonly PublishedCount[]) {
  const groups = new Map<string, PublishedCount[]>();
  for (const count of counts) {
    const key = `${count.basis}\n${count.citations.map(citation).join("; ")}`;
    groups.set(key, [...(groups.get(key) ?? []), count]);
  }
  return [...groups.values()].map((group) => ({
    cells: [
      group[0]?.basis === "published" ? "Published" : "Recount",
      group.map((count) => `${counted(count)}: <strong>${count.value}</strong>`).join("<br>"),
      group[0]?.citations.map(citation).join("; ") ?? "",
    ],
  }));
}

function section(edition: ReportEdition): string[] {
  const { releaseDate, releaseCitations = [], reportingPeriod, publishedCounts, notes } = edition;
  return [
    `### ${edition.edition}`,
    list([
      `Released: ${releaseDate ? `${releaseDate} (${releaseCitations.map(citation).join("; ")})` : unverified}`,
      `Reporting period: ${reportingPeriod ? code(reportingPeriod) : unverified}`,
    ]),
    notes === undefined ? "" : `<p>${inline(notes)}</p>`,
    publishedCounts === undefined
      ? "<p>No count of its placements has been read in a source.</p>"
      : table(["Who counted", "Territories", "Read in"], countRows(publishedCounts), {
          label: `Counts of the ${edition.edition} edition`,
        }),
  ];
}

function overviewRow({
  edition,
  ordinal,
  releaseDate,
  reportingPeriod,
  publishedCounts = [],
}: ReportEdition) {
  const totals = publishedCounts.filter(({ tier, basis }) => tier === undefined && basis === "published");
  return {
    cells: [
      link(`#${edition}`, String(edition)),
      String(ordinal),
      releaseDate ?? unverified,
      reportingPeriod ? reportingPeriod.replace("/", " to ") : unverified,
      totals.map(({ value }) => String(value)).join(", ") || '<span class="quiet">none read</span>',
    ],
  };
}

/** The page of all editions, with what is known about each and where it was read. */
export function editionPages(): Page[] {
  const description =
    "Every edition of the Trafficking in Persons Report: when it was released, which months it is about, and how many territories it is said to place, each with its source.";
  const period = tierLaw["reporting-period"];
  return [
    {
      id: "editions",
      title: "Report editions",
      description,
      body: blocks(
        `<p class="lead">${description}</p>`,
        list([
          `An edition is named by the year of its title. ${inline(period.condition)}`,
          "What no source confirms is marked as unverified and is absent from the data.",
          `${inline(tierLaw["published-counts"].condition)} So a count is a claim, with its source.`,
          `Files: ${link(downloadPath("data/report-editions.json"), code("report-editions.json"))}. Law and practice: ${link(pagePath("tier-law"), "tier law")}.`,
        ]),
        "## All editions",
        table(
          ["Edition", "Ordinal", "Released", "Reporting period", "Published size"],
          reportEditions.map(overviewRow),
          { label: "Report editions" },
        ),
        "## Each edition",
        ...reportEditions.flatMap(section),
      ),
    },
  ];
}
