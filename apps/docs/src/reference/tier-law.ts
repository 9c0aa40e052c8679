import type { TierLawRule } from "@open-tip/schema";
import { tierLawRules, tierStatutes } from "@open-tip/schema/tier-law";
import { rules } from "@open-tip/validators";
import { lawDetails } from "./law-details.ts";
import { lawTimeline } from "./law-timeline.ts";
import { blocks, citation, code, downloadPath, inline, link, pagePath } from "./markup.ts";
import type { Page } from "./page.ts";
import { table } from "./table.ts";

function section(entry: TierLawRule): string[] {
  const name = entry.id.replace("tier-law/", "");
  const enforcing = rules
    .filter((rule) => rule.law === name)
    .map((rule) => link(pagePath(`rules/${rule.code}`), code(rule.code)));
  const checked = enforcing.length > 0 ? `<p>Checked by ${enforcing.join(", ")}.</p>` : "";
  return [`### ${entry.title}`, `<div class="law" id="law-${name}">${lawDetails(entry)}${checked}</div>`];
}

/** What law, practice and definition say about tiers. */
export function tierLawPages(): Page[] {
  const description =
    "What United States law and the Department of State's practice say about which placements are possible, with the edition from which each rule holds and where it was read.";
  return [
    {
      id: "tier-law",
      title: "Tier law",
      description,
      body: blocks(
        `<p class="lead">${description}</p>`,
        `<p>The same as data: ${link(downloadPath("data/tier-law.json"), code("tier-law.json"))}. Conditions are in our words; the cited text is what counts.</p>`,
        "## In time",
        lawTimeline(),
        "## The statutes",
        table(
          ["Enacted", "Act", "What it did to the tiers", "Read in"],
          tierStatutes.map(({ adopted = "", name, citation: cite = "", summary = "", citations = [] }) => ({
            cells: [
              `<time>${adopted}</time>`,
              `${inline(name.en)}, ${inline(cite)}`,
              inline(summary),
              citations.map(citation).join("; "),
            ],
          })),
          { label: "Statutes that shaped the tiers" },
        ),
        "## The rules",
        ...tierLawRules.flatMap(section),
      ),
    },
  ];
}
