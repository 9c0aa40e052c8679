import type { Statement } from "@open-tip/corpus";
import { codeLabel } from "../code-label.ts";
import { escapeHtml } from "../markup.ts";
import { nameOf, placeName } from "./names.ts";

/** What statements can be chosen by: of each kind, the values that one has. */
export interface StatementFacets {
  readonly speaker: readonly string[];
  readonly territory: readonly string[];
  readonly act: readonly string[];
  readonly exploitation: readonly string[];
  readonly mode: readonly string[];
  /** What checking found, of any of its aspects. */
  readonly found: readonly string[];
}

/** The values of a statement. Ids and codes, which hold no space. */
export function facets({ speakers, about = {}, act, mode, verifications = [] }: Statement): StatementFacets {
  return {
    speaker: speakers.map(({ speaker }) => speaker),
    territory: [...(about.territories ?? []), ...(about.places ?? [])],
    act: [act],
    exploitation: about.exploitation ?? [],
    mode: [mode],
    found: [...new Set(verifications.map(({ status }) => status))],
  };
}

const controls: readonly { name: keyof StatementFacets; label: string; of: (value: string) => string }[] = [
  { name: "speaker", label: "Speaker", of: nameOf },
  { name: "territory", label: "Territory or place", of: placeName },
  { name: "act", label: "Act", of: (code) => codeLabel("speech-act", code) },
  { name: "exploitation", label: "Form of exploitation", of: (code) => codeLabel("exploitation-form", code) },
  { name: "mode", label: "Mode", of: (code) => codeLabel("statement-mode", code) },
  { name: "found", label: "Found by checking", of: (code) => codeLabel("verification-status", code) },
];

/** A form that chooses among statements by what they have, with how many have it. It works where scripts do. */
export function filterForm(statements: readonly Statement[]): string {
  const selects = controls.flatMap(({ name, label, of }) => {
    const counts = new Map<string, number>();
    for (const value of statements.flatMap((statement) => [...new Set(facets(statement)[name])]))
      counts.set(value, (counts.get(value) ?? 0) + 1);
    const options = [...counts]
      .map(([value, count]) => ({ value, count, text: of(value) }))
      .sort((a, b) => a.text.localeCompare(b.text, "en"))
      .map(
        ({ value, count, text }) =>
          `<option value="${escapeHtml(value)}">${escapeHtml(text)} (${count})</option>`,
      );
    if (options.length === 0) return [];
    return [
      `<label>${label} <select name="${name}"><option value="">All</option>${options.join("")}</select></label>`,
    ];
  });
  const count = `<output name="count" role="status">${statements.length} of ${statements.length} statements</output>`;
  const reset = '<button type="reset">Show all</button>';
  return `<statement-filter><form aria-label="Choose statements">${selects.join("")}<p>${count} ${reset}</p></form></statement-filter>`;
}
