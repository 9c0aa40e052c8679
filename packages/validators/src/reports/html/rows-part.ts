import { count } from "../../printable.ts";
import { columnWords } from "../../render-mapping.ts";
import { commonWords } from "./common-words.ts";
import type { Listing } from "./listed-row.ts";
import { type Markup, markup } from "./markup.ts";
import { SHOWN_AT_FIRST } from "./page-data.ts";
import type { ShownGroup } from "./page-groups.ts";

/** Where the findings of a group are: the first of them, to which the page's script adds. */
export function rowsPart({ group, listing, file }: ShownGroup): Markup {
  const column = group.column === undefined ? undefined : columnWords(group.column, group.columnLetter);
  const common = commonWords(listing, { file, message: group.message, column });
  const { listed } = listing;
  const fewer = listed < group.count ? ` This file lists ${count(listed)} of them.` : "";
  return markup`${common === "" ? "" : markup`<p class="common">In common: ${common}.</p>\n`}${list(listing)}<p class="extent"><span class="shown">${count(Math.min(listed, SHOWN_AT_FIRST))} of ${count(group.count)} shown.</span>${fewer} <button type="button" class="more" hidden>Show more</button></p>\n`;
}

/** A column alone takes less room as a list. */
function list({ listed, columns }: Listing): Markup | "" {
  const [first, second] = columns;
  if (!first) return "";
  const numbers = Array.from({ length: Math.min(listed, SHOWN_AT_FIRST) }, (_, at) => at);
  if (!second)
    return markup`<p class="of">${first.name}${first.name.endsWith("found") ? "" : "s"}:</p>
<ul class="rows" role="list" tabindex="-1">${numbers.map((at) => markup`<li>${first.values[at]}</li>`)}</ul>\n`;
  const cells = (at: number) => columns.map(({ values }) => markup`<td>${values[at]}</td>`);
  return markup`<div class="wide"><table>
<thead><tr>${columns.map(({ name }) => markup`<th scope="col">${name}</th>`)}</tr></thead>
<tbody class="rows" tabindex="-1">${numbers.map((at) => markup`<tr>${cells(at)}</tr>`)}</tbody>
</table></div>\n`;
}
