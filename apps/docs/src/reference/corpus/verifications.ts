import type { Verification } from "@open-tip/schema";
import { codeLabel, codeLink } from "../code-label.ts";
import { citation, inline, link, list } from "../markup.ts";
import { articlePath } from "./names.ts";

/** A record that may have been checked, and how its page calls it (HTML). */
export interface Checked {
  readonly label: string;
  readonly verifications?: readonly Verification[];
}

/** What checking one aspect found, as HTML: the status in words first, so that no colour is needed to tell it. */
export function verification({
  aspect,
  status,
  note,
  corrections = [],
  citations = [],
}: Verification): string {
  const aspectName = codeLabel("verification-aspect", aspect).toLowerCase();
  const head = `<span class="status ${status}">${codeLink("verification-status", status)}</span> <strong>${inline(aspectName)}</strong>`;
  const right =
    corrections.length > 0
      ? ` <span class="quiet">Should say: ${corrections.map((one) => `<code>${inline(one)}</code>`).join(", ")}.</span>`
      : "";
  const read =
    citations.length > 0
      ? ` <span class="quiet">Checked against: ${citations.map(citation).join("; ")}.</span>`
      : "";
  return `${head} ${inline(note)}${right}${read}`;
}

/** The notes of a record beside it. Empty where it was not checked. */
export function notes(verifications: readonly Verification[] = []): string {
  return verifications.length === 0 ? "" : list(verifications.map(verification), "checks");
}

/** The outcome alone, for a cell of a table; the notes stand once, at the head of the article's page. */
export function outcomes(verifications: readonly Verification[] = [], source: string): string {
  const links = verifications.map(({ aspect, status }) => {
    const words = `${codeLabel("verification-status", status)} ${codeLabel("verification-aspect", aspect).toLowerCase()}`;
    return `<span class="status ${status}">${link(`${articlePath(source)}#what-checking-found`, inline(words))}</span>`;
  });
  return links.map((one) => `<br>${one}`).join("");
}

/** In the order of what a reader must know first. */
const gravity = ["contradicted", "misattributed", "imprecise", "unverified", "corroborated"];

interface Found {
  readonly one: Verification;
  readonly about: string[];
}

/** Each verification once, the gravest first, with the records that it is about. */
function found(records: readonly Checked[]): Found[] {
  const groups = new Map<string, Found>();
  for (const { label, verifications = [] } of records) {
    for (const one of verifications) {
      const key = JSON.stringify(one);
      const group = groups.get(key) ?? { one, about: [] };
      if (!group.about.includes(label)) group.about.push(label);
      groups.set(key, group);
    }
  }
  return [...groups.values()].sort((a, b) => gravity.indexOf(a.one.status) - gravity.indexOf(b.one.status));
}

/** What checking an article found, as blocks of Markdown: where it is wrong, and below that where it was confirmed. */
export function verificationSummary(records: readonly Checked[]): string[] {
  const all = found(records);
  if (all.length === 0) return ["No claim of this article was checked against other sources."];
  const items = (some: readonly Found[]) =>
    list(
      some.map(({ one, about }) => `${verification(one)} <em class="quiet">About ${about.join(", ")}.</em>`),
      "checks",
    );
  const wrong = all.filter(({ one }) => one.status !== "corroborated");
  const right = all.filter(({ one }) => one.status === "corroborated");
  const folded = `<details class="more"><summary>What was confirmed: ${right.length}</summary>${items(right)}</details>`;
  return [
    `${counted(all)} A record keeps what the article asserts; each note also stands beside what it is about.`,
    `<div class="not-content corpus">${wrong.length > 0 ? items(wrong) : ""}${right.length > 0 ? folded : ""}</div>`,
  ];
}

function counted(all: readonly Found[]): string {
  const counts = gravity
    .map((status) => ({ status, count: all.filter(({ one }) => one.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${codeLabel("verification-status", status).toLowerCase()}`);
  return `${all.length === 1 ? "One finding" : `${all.length} findings`}: ${counts.join(", ")}.`;
}
