import type { AnnotatedArticle } from "@open-tip/corpus";
import { figureTable } from "../figure-table.ts";
import { blocks, code, codeBlock, inline, link, list } from "../markup.ts";
import type { Page } from "../page.ts";
import { territoryName } from "../territories.ts";
import { dateHtml, factList } from "./evidence.ts";
import { filterForm } from "./facets.ts";
import { articleTitle, lastPart, nameHtml, recordAddress } from "./names.ts";
import { ownCopy } from "./own-copy.ts";
import { placementTable } from "./placements.ts";
import { reading } from "./reading.ts";
import { type Checked, verificationSummary } from "./verifications.ts";

/** Everything of an article that was checked, and how its page calls it. */
function checked({ article, statements, figures, tierPlacements, ...shared }: AnnotatedArticle): Checked[] {
  const named = [...shared.programmes, ...shared.instruments, ...shared.events];
  return [
    ...statements.map((one) => ({
      ...one,
      label: `${link(recordAddress(one.id), `statement ${lastPart(one.id)}`)}, ${nameHtml(one.speakers[0]?.speaker ?? "")}`,
    })),
    ...figures.map((one) => ({ ...one, label: `the figure “${inline(one.asStated)}”` })),
    ...tierPlacements.map((one) => ({
      ...one,
      label: `the placement of ${inline(territoryName(one.territory))}`,
    })),
    ...named.map((one) => ({ ...one, label: inline(one.name.en) })),
  ];
}

/** What an article holds of a kind, as a heading and what stands below it; nothing where it holds none. */
function section(heading: string, records: readonly unknown[], ...body: readonly string[]): string[] {
  return records.length === 0 ? [] : [`## ${heading}`, ...body];
}

function facts({ article }: AnnotatedArticle): string {
  const { publisher, publishedBy, published, rights, caveats = [], length, digest, bylines = [] } = article;
  const by = bylines.map(({ asStated, roleAsStated }) => [asStated, roleAsStated].filter(Boolean).join(", "));
  return factList([
    ["Headline", article.headline === null ? "The copy has none." : inline(article.headline)],
    ["By", by.map(inline).join("; ")],
    ["Publisher", publisher === undefined ? nameHtml(publishedBy ?? article.id) : inline(publisher)],
    ["Passed on by", (article.agencies ?? []).map(nameHtml).join(", then ")],
    ["Published", published === undefined ? "" : dateHtml(published)],
    ["Rights", inline(rights ?? "")],
    ["Caveats", caveats.length === 0 ? "" : list(caveats.map(({ note }) => inline(note)))],
    ["Note", inline(article.notes ?? "")],
    ["Id", code(article.id)],
    ["Length", length === undefined ? "" : `${length.toLocaleString("en-GB")} code points`],
    ["Digest of the copy", digest === undefined ? "" : code(digest)],
  ]);
}

/** The page of an article, as a reader goes through it. */
export function articlePage(annotated: AnnotatedArticle, at: number): Page {
  const { article, segments, statements, figures, tierPlacements } = annotated;
  const held = [
    `${statements.length} statements with their speakers and the words they rest on`,
    ...(figures.length > 0 ? [figures.length === 1 ? "one figure" : `${figures.length} figures`] : []),
    ...(tierPlacements.length > 0
      ? [`${tierPlacements.length} tier placements as stated and as resolved`]
      : []),
  ];
  const description = `What the article says, in ${segments.length} sentences: ${held.join(", ")}.`;
  return {
    id: `corpus/${lastPart(article.id)}`,
    title: articleTitle(article),
    description,
    sidebar: { order: at + 1 },
    body: blocks(
      `<p class="lead">${description}</p>`,
      `<div class="not-content corpus">${facts(annotated)}</div>`,
      "## What checking found",
      ...verificationSummary(checked(annotated)),
      "## Your own copy",
      "Whoever holds a copy of the article can read it here under the annotation. The text stays in this page: it is not sent, not stored, and gone when the page is left. It may be a text file, a page saved from the web, or pasted.",
      `<div class="not-content corpus">${ownCopy(annotated)}</div>`,
      "## Sentence by sentence",
      "The article's own words are not on this site. Of each sentence it says what it does, in our words; below it who said what, through whom, and, highlighted, the words of officials and reports as the article quotes them. Offsets count code points from 0.",
      `<div class="not-content corpus">${filterForm(statements)}${reading(annotated)}</div>`,
      ...section(
        "What it asserts of tiers",
        tierPlacements,
        `<div class="corpus">${placementTable(tierPlacements)}</div>`,
      ),
      ...section("Which numbers it gives", figures, `<div class="corpus">${figureTable(figures)}</div>`),
      "## One record as data",
      codeBlock("json", JSON.stringify(tierPlacements.at(-1) ?? statements.at(2), null, 2)),
    ),
  };
}
