import { mappingMatches } from "@open-tip/schema/code-lists";
import type { Mapping, Vocabulary } from "@open-tip/schema/mappings";
import { codePath } from "./addresses.ts";
import { code, escapeHtml, headingAnchor, inline, link, pagePath } from "./markup.ts";

/** The anchor of a mapping, on the page of all mappings and on that of its code list. */
export function mappingAnchor({ vocabulary, list, code: from, term }: Mapping): string {
  return `mapping-${vocabulary}-${list}-${from}-${headingAnchor(term)}`;
}

/** Address of a vocabulary's section on the page of mappings. */
export function vocabularyPath({ title }: Vocabulary): string {
  return `${pagePath("mappings")}#${headingAnchor(title)}`;
}

/** A code of ours as a link to what it means. */
export function mappedCode({ list, code: from }: Mapping): string {
  return link(codePath(list, from), code(from));
}

/** How near the two are, as a link to what that word means. */
export function matchCell({ match }: Mapping): string {
  return link(codePath(mappingMatches.name, match), inline(match));
}

/** The term letter for letter, with its address where it has one, where it is from and what is to know about it. */
export function termCell({ term, group, note }: Mapping, { termAddress }: Vocabulary): string {
  // Words of a text are no names of a program.
  const written = term.includes(" ") ? `“${escapeHtml(term)}”` : code(term);
  const linked = termAddress === undefined ? written : link(termAddress + encodeURIComponent(term), written);
  const from = group === undefined ? "" : ` <span class="quiet">in ${inline(group)}</span>`;
  return `${linked}${from}${note === undefined ? "" : `<br><span class="quiet">${inline(note)}</span>`}`;
}
