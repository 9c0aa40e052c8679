import type { Segment, Statement } from "@open-tip/corpus";
import type { Evidence, Quotation, StatedDate } from "@open-tip/schema";
import { codeLabel, codeLink } from "../code-label.ts";
import { edtfWords } from "../edtf.ts";
import { code, escapeHtml, inline, link } from "../markup.ts";
import { lastPart, nameHtml, nameOf, recordAddress } from "./names.ts";

type Row = readonly [term: string, description: string];

/** Terms and what is said of them (HTML); what is empty is left out. */
export function factList(rows: readonly Row[]): string {
  const pairs = rows
    .filter(([, description]) => description !== "")
    .map(([term, description]) => `<div><dt>${escapeHtml(term)}</dt><dd>${description}</dd></div>`);
  return `<dl class="facts">${pairs.join("")}</dl>`;
}

/** A date in words and as data, how it is known, and as the source states it. */
export function dateHtml({ date, basis, asStated, note }: StatedDate): string {
  const stated = asStated === undefined ? "" : `, “${inline(asStated)}”`;
  const quiet = `<span class="quiet">${codeLink("date-basis", basis)}${stated}. ${inline(note ?? "")}</span>`;
  return `${inline(edtfWords(date))} ${code(date)} ${quiet}`;
}

const span = ({ start, end }: { readonly start: number; readonly end: number }) => `${start} to ${end}`;

function segmentLinks(ids: readonly string[] = []): string {
  return ids.map((id) => link(recordAddress(id), `sentence ${lastPart(id)}`)).join(", ");
}

function evidenceRows(evidence: Evidence, cue: string | undefined): Row[] {
  const { digest, wordsDigest, speaker, content = [], fingerprints = [], segments } = evidence;
  return [
    ["Words", `code points ${span(evidence)}, ${segmentLinks(segments)}`],
    ["Cue", cueHtml(cue, evidence)],
    ["Speaker named at", speaker === undefined ? "" : span(speaker)],
    ["Said at", content.map(span).join(", ")],
    ["Digest", code(digest)],
    ["Digest of its words", code(wordsDigest)],
    ["Fingerprints", fingerprints.map(code).join(" ")],
  ];
}

function cueHtml(cue: string | undefined, { cue: at }: Evidence): string {
  if (at === undefined) return "";
  return `${cue === undefined ? "" : `“${inline(cue)}” `}at ${span(at)}`;
}

function quotationRows({ digest, leftOpen, abridged, ...quotation }: Quotation): Row[] {
  const remarks = [leftOpen && "goes on in the next quotation", abridged && "abridged by the source"];
  return [
    ["Quoted words", [`code points ${span(quotation)}`, ...remarks].filter(Boolean).join(", ")],
    ["Their digest", code(digest)],
  ];
}

/** How the source itself names who spoke and who passed it on. */
function statedNames({ speakers, relays = [] }: Statement): Row[] {
  const spoke = speakers.flatMap(({ nameAsStated, roleAsStated }) => [nameAsStated, roleAsStated]);
  const passed = relays.map(({ asStated }) => asStated);
  const quoted = (all: readonly (string | undefined)[]) =>
    all.flatMap((words) => (words === undefined ? [] : [`“${inline(words)}”`])).join(", ");
  return [
    ["Speaker as stated", quoted(spoke)],
    ["Passed on by, as stated", quoted(passed)],
  ];
}

function stanceHtml({ stances = [] }: Statement): string {
  return stances
    .map(
      ({ target, stance }) => `${inline(codeLabel("stance", stance).toLowerCase())} of ${nameHtml(target)}`,
    )
    .join("; ");
}

/** All that a statement rests on and was resolved from, folded away below it. */
export function evidenceDrawer(statement: Statement): string {
  const { id, evidence, quotations = [], cue, date, occasion, occasionAsStated, notes } = statement;
  const rows: Row[] = [
    ...evidence.flatMap((one, at) => evidenceRows(one, at === 0 || one.cue ? cue : undefined)),
    ...quotations.flatMap(quotationRows),
    ...statedNames(statement),
    ["Said on", date === undefined ? "" : dateHtml(date)],
    ["Said at", occasion === undefined ? "" : `${nameHtml(occasion)}${stated(occasionAsStated)}`],
    ["Stance", stanceHtml(statement)],
    ["Note", inline(notes ?? "")],
    ["Id", code(id)],
  ];
  const label = escapeHtml(
    `Evidence of statement ${lastPart(id)}, ${nameOf(statement.speakers[0]?.speaker ?? "")}`,
  );
  return `<details class="evidence"><summary aria-label="${label}">Evidence</summary>${factList(rows)}</details>`;
}

function stated(words: string | undefined): string {
  return words === undefined ? "" : ` <span class="quiet">“${inline(words)}”</span>`;
}

/** Where a sentence stands, and what proves it. */
export function segmentDrawer({
  id,
  start,
  end,
  digest,
  wordsDigest,
  fingerprints = [],
  notes,
}: Segment): string {
  const rows: Row[] = [
    ["Words", `code points ${span({ start, end })}`],
    ["Digest", code(digest)],
    ["Digest of its words", code(wordsDigest)],
    ["Fingerprints", fingerprints.map(code).join(" ")],
    ["Note", inline(notes ?? "")],
    ["Id", code(id)],
  ];
  const label = `Evidence of sentence ${lastPart(id)}`;
  return `<details class="evidence"><summary aria-label="${label}">Evidence</summary>${factList(rows)}</details>`;
}
