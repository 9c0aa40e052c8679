import { type AnnotatedArticle, annotatedArticles } from "@open-tip/corpus";
import type { TierPlacement, Verification } from "@open-tip/schema";
import { tiers } from "@open-tip/schema/tiers";
import { figureTable } from "./figure-table.ts";
import { blocks, citation, code, codeBlock, downloadPath, inline, link, list, pagePath } from "./markup.ts";
import type { Page } from "./page.ts";
import { speakerName, statementTable } from "./statement-table.ts";
import { table } from "./table.ts";
import { territoryName, territoryPath } from "./territories.ts";

type Verified = { readonly verifications?: readonly Verification[] };

const tierLabels = new Map<string, string>(tiers.codes.map(({ code, label }) => [code, label]));

function slugOf({ article }: AnnotatedArticle): string {
  return article.id.replace("article/", "");
}

/** The title is the publisher's and the article's own, or where it has none what the id says. */
function titleOf({ article }: AnnotatedArticle): string {
  const { headline, publisher, publishedBy = article.id, published } = article;
  return headline ?? `${publisher ?? speakerName(publishedBy)}, ${published?.date.slice(0, 4) ?? "undated"}`;
}

function verification({ aspect, status, note, citations = [] }: Verification): string {
  const label = `<a href="${pagePath("code-lists/verification-status")}#code-${status}">${status}</a>`;
  const read = citations.length > 0 ? ` Checked against: ${citations.map(citation).join("; ")}.` : "";
  return `<strong>${inline(aspect)}</strong> ${label}. ${inline(note)}${read}`;
}

function tierCell({ tier, absence, tierAsStated }: TierPlacement): string {
  const resolved = tier === undefined ? code(absence ?? "") : inline(tierLabels.get(tier) ?? tier);
  return `${resolved}<br><span class="quiet">as stated: ${inline(tierAsStated ?? "not stated")}</span>`;
}

function placementTable(placements: readonly TierPlacement[]): string {
  return table(
    ["Territory", "Edition", "Tier", "Movement", "Rests on"],
    placements.map((placement) => ({
      cells: [
        link(territoryPath(placement.territory), inline(territoryName(placement.territory))),
        `${placement.edition}<br><span class="quiet">as stated: ${inline(placement.editionAsStated ?? "not stated")}</span>`,
        tierCell(placement),
        inline(placement.movement ?? ""),
        (placement.evidence ?? [])
          .map(
            ({ start, end, exact }) => `code points ${start} to ${end}${exact ? `: “${inline(exact)}”` : ""}`,
          )
          .join("; "),
      ],
    })),
    { label: "Placements that the article asserts" },
  );
}

/** Each verification once, with the records that it is about. */
function verificationSections(records: readonly (Verified & { readonly label: string })[]): string[] {
  const groups = new Map<string, { one: Verification; about: Set<string> }>();
  for (const { label, verifications = [] } of records) {
    for (const one of verifications) {
      const key = JSON.stringify(one);
      const group = groups.get(key) ?? { one, about: new Set() };
      group.about.add(label);
      groups.set(key, group);
    }
  }
  return [
    list(
      [...groups.values()].map(
        ({ one, about }) => `${verification(one)} <em>About ${[...about].join(", ")}.</em>`,
      ),
    ),
  ];
}

/** Everything of an article that was checked, and how its page calls it. */
function checked({ statements, figures, tierPlacements, ...shared }: AnnotatedArticle) {
  const named = [...shared.programmes, ...shared.instruments, ...shared.events];
  const all = [
    ...statements.map((one) => ({
      ...one,
      label: `<a href="#${one.id.replaceAll("/", "-")}">${speakerName(one.speakers[0]?.speaker ?? "")}: ${inline(one.gloss.replace(/\.$/, ""))}</a>`,
    })),
    ...figures.map((one) => ({ ...one, label: `the figure “${inline(one.asStated)}”` })),
    ...tierPlacements.map((one) => ({
      ...one,
      label: `the placement of ${inline(territoryName(one.territory))}`,
    })),
    ...named.map((one) => ({ ...one, label: inline(one.name.en) })),
  ];
  return all.filter(({ verifications = [] }: Verified) => verifications.length > 0);
}

/** What an article holds of a kind, as a heading and what stands below it; nothing where it holds none. */
function section(heading: string, records: readonly unknown[], ...body: readonly string[]): string[] {
  return records.length === 0 ? [] : [`## ${heading}`, ...body];
}

function page(annotated: AnnotatedArticle, at: number): Page {
  const { article, statements, figures, tierPlacements } = annotated;
  const { publisher, publishedBy, published, rights, caveats = [], length, digest } = article;
  const held = [
    ...(statements.length > 0
      ? [`${statements.length} statements with their speakers and the words they rest on`]
      : []),
    ...(figures.length > 0 ? [`${figures.length} figures`] : []),
    ...(tierPlacements.length > 0
      ? [`${tierPlacements.length} tier placements as stated and as resolved`]
      : []),
  ];
  const description = `What the article says: ${held.join(", ")}.`;
  return {
    id: `corpus/${slugOf(annotated)}`,
    title: titleOf(annotated),
    description,
    sidebar: { order: at + 1 },
    body: blocks(
      `<p class="lead">${description}</p>`,
      "## The article",
      list([
        `Id: ${code(article.id)}`,
        ...(article.headline === null ? ["Headline: the copy has none."] : []),
        ...(publisher || publishedBy
          ? [`Publisher: ${publisher ? inline(publisher) : speakerName(publishedBy ?? "")}`]
          : []),
        ...(published
          ? [`Published: ${code(published.date)}, ${published.basis}. ${inline(published.note ?? "")}`]
          : []),
        ...(rights ? [`Rights: ${inline(rights)}`] : []),
        ...(length === undefined
          ? []
          : [`Length: ${length} code points. Digest of the copy: ${code(digest ?? "")}`]),
        ...(caveats.length > 0 ? [`Caveats:${list(caveats.map(({ note }) => inline(note)))}`] : []),
      ]),
      ...section(
        "Who said what",
        statements,
        "Numbers below “Rests on” are positions in the text, in code points from 0.",
        statementTable(statements),
      ),
      ...section("What it asserts of tiers", tierPlacements, placementTable(tierPlacements)),
      ...section("Which numbers it gives", figures, figureTable(figures)),
      ...section("What checking found", checked(annotated), ...verificationSections(checked(annotated))),
      "## One record as data",
      codeBlock("json", JSON.stringify(tierPlacements.at(-1) ?? statements.at(2), null, 2)),
    ),
  };
}

/** A page per article of the corpus, and one that lists them. */
export function corpusPages(): Page[] {
  const description = "News on trafficking in persons, said in the words of the standard.";
  return [
    {
      id: "corpus",
      title: "Corpus",
      description,
      sidebar: { label: "About the corpus", order: 0 },
      body: blocks(
        `<p class="lead">${description}</p>`,
        list([
          "The articles' words are not part of it. Each record points to its words by position and by digest, and repeats only what officials or reports are quoted as saying.",
          "A record is what the article asserts. Where other sources say otherwise, a verification says so beside it; the record stays as it is.",
          `As one file: ${link(downloadPath("corpus/corpus.json"), code("corpus.json"))}. In TypeScript: ${code('import { corpus } from "@open-tip/corpus"')}.`,
        ]),
        table(
          ["Article", "Publisher", "Statements", "Placements"],
          annotatedArticles.map((annotated) => ({
            cells: [
              link(pagePath(`corpus/${slugOf(annotated)}`), inline(titleOf(annotated))),
              inline(annotated.article.publisher ?? "") || speakerName(annotated.article.publishedBy ?? ""),
              String(annotated.statements.length),
              String(annotated.tierPlacements.length),
            ],
          })),
          { label: "Articles of the corpus" },
        ),
      ),
    },
    ...annotatedArticles.map(page),
  ];
}
