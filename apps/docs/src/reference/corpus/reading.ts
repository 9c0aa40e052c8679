import type { AnnotatedArticle, Segment, Statement } from "@open-tip/corpus";
import { codeLink } from "../code-label.ts";
import { inline, link } from "../markup.ts";
import { segmentDrawer } from "./evidence.ts";
import { anchorOf, lastPart, recordAddress } from "./names.ts";
import { statementCard } from "./statement-card.ts";

/** A sentence with the statements that begin in it, and those of which it is a later part. */
interface Sentence {
  readonly segment: Segment;
  readonly begins: readonly Statement[];
  readonly continues: readonly Statement[];
}

function sentences({ segments, statements }: AnnotatedArticle): Sentence[] {
  const rests = statements.map((statement) => ({
    statement,
    on: statement.evidence.flatMap(({ segments = [] }) => segments as readonly string[]),
  }));
  return segments.map((segment) => ({
    segment,
    begins: rests.filter(({ on }) => on[0] === segment.id).map(({ statement }) => statement),
    continues: rests.filter(({ on }) => on.indexOf(segment.id) > 0).map(({ statement }) => statement),
  }));
}

function sentenceHtml({ segment, begins, continues }: Sentence): string {
  const { id, role, gloss, paragraph } = segment;
  const number = link(recordAddress(id), `Sentence ${lastPart(id)}`);
  const rest = continues.map(({ id }) => link(recordAddress(id), `statement ${lastPart(id)}`));
  return [
    `<li class="segment" id="${anchorOf(id)}" data-segment="${id}"${paragraph === undefined ? "" : ` data-paragraph="${paragraph}"`}>`,
    `<p class="where">${number} <span class="badge">${codeLink("segment-role", role)}</span></p>`,
    '<p class="words" hidden></p>',
    `<p class="gloss">${inline(gloss)}</p>`,
    rest.length > 0 ? `<p class="quiet">Also carries ${rest.join(", ")}.</p>` : "",
    ...begins.map((statement) => statementCard(statement, { home: true })),
    begins.length === 0 ? segmentDrawer(segment) : "",
    "</li>",
  ].join("");
}

/** The article from its first sentence to its last: what each does, and who says what in it. */
export function reading(annotated: AnnotatedArticle): string {
  const items = sentences(annotated).map(sentenceHtml);
  return `<ol class="reading" id="reading">${items.join("")}</ol>`;
}
