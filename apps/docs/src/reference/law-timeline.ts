import { reportEditions } from "@open-tip/schema/report-editions";
import { tierLawRules, tierStatutes } from "@open-tip/schema/tier-law";
import { tierLawPath } from "./law-details.ts";
import { escapeHtml, inline, link } from "./markup.ts";

const first = reportEditions[0]?.edition ?? 2001;
const last = reportEditions.at(-1)?.edition ?? first;
/** The law begins the year before the first report. */
const start = first - 1;
const column = (year: number) => year - start + 1;

/** When the acts became law, and for which editions each rule holds, as a picture. The tables below say the same. */
export function lawTimeline(): string {
  const years = Array.from({ length: last - start + 1 }, (_, at) => start + at);
  const ticks = years
    .filter((year) => year % 5 === 0)
    .map((year) => {
      // A year near the end is written towards the left, or it would break.
      const place =
        last - year < 2 ? `${column(year) - 2} / -1; justify-self: end` : `${column(year)} / span 3`;
      return `<span style="grid-column: ${place}">${year}</span>`;
    });
  const acts = tierStatutes.map(({ name, adopted = "" }) =>
    row(
      `<span>${inline(name.en)}</span>`,
      `<span class="act" style="grid-column: ${column(Number(adopted.slice(0, 4)))}" title="${escapeHtml(adopted)}"></span>`,
      adopted,
    ),
  );
  const rules = tierLawRules
    .filter(({ firstEdition, lastEdition }) => firstEdition > first || lastEdition !== undefined)
    .toSorted((a, b) => a.firstEdition - b.firstEdition)
    .map(({ id, title, firstEdition, confirmedFrom, lastEdition }) => {
      const end = Math.min(lastEdition ?? last, last);
      const certain = confirmedFrom ?? firstEdition;
      const bar = (from: number, to: number, kind: string) =>
        to < from
          ? ""
          : `<span class="${kind}" style="grid-column: ${column(from)} / ${column(to) + 1}"></span>`;
      return row(
        link(tierLawPath(id.replace("tier-law/", "")), inline(title)),
        bar(firstEdition, certain - 1, "unsure") + bar(certain, end, "holds"),
        lastEdition === undefined ? `from ${firstEdition}` : `${firstEdition} to ${lastEdition}`,
      );
    });
  return [
    `<div class="law-timeline not-content" style="--years: ${years.length}">`,
    `<p class="years" aria-hidden="true">${ticks.join("")}</p>`,
    `<h3>Acts, when they became law</h3><ul>${acts.join("")}</ul>`,
    `<h3>Rules, by the editions for which they hold</h3><ul>${rules.join("")}</ul>`,
    "</div>",
  ].join("");
}

function row(label: string, bars: string, words: string): string {
  return `<li><p>${label} <small>${words}</small></p><p class="years" aria-hidden="true">${bars}</p></li>`;
}
