import type { Diagnosis } from "../../diagnoses/diagnosis.ts";
import { plural } from "../../printable.ts";
import { explainsWords, sureWords } from "../../render-diagnosis.ts";
import { link, type Markup, markup } from "./markup.ts";

/**
 * One root cause: what it is, what it explains, and the one thing to do.
 * @param groups the findings that it explains
 */
export function causePart(diagnosis: Diagnosis, groups: readonly Markup[]): Markup {
  const { code, severity, message, details, remedy, count, url } = diagnosis;
  const list =
    details.length > 0 ? markup`<ul>${details.map((detail) => markup`<li>${detail}</li>`)}</ul>\n` : "";
  return markup`<div class="cause ${severity}">
<p><span class="severity">cause</span> <strong>${message}</strong></p>
${list}<p>Behind ${explainsWords(diagnosis)}.</p>
<p><strong>Mend:</strong> ${remedy}</p>
<p>Diagnosis ${link(url, markup`<code>${code}</code>`)}${sureWords(diagnosis)}, behind ${plural(count, "finding")}, says what shows it.</p>
${groups}</div>
`;
}
