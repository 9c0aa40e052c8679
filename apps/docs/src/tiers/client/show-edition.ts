import { isTier } from "@open-tip/schema/tiers";
import { saidWords } from "../said-words.ts";
import { levelLabels, stateLabel, stateMarks } from "../states.ts";
import type { Edition } from "./edition.ts";
import { find } from "./find.ts";

/** The map as it shows an edition. */
export function showOnMap(map: SVGElement, edition: Edition): void {
  for (const link of map.querySelectorAll<SVGAElement>("a[data-code]")) {
    const { code = "", name = "" } = link.dataset;
    const { state, level = "" } = edition.standing(code);
    link.dataset.state = state;
    link.dataset.level = level;
    link.setAttribute("aria-label", `${name}: ${stateLabel(state)}`);
  }
}

/** The table as it shows an edition. */
export function showInTable(table: HTMLTableElement, edition: Edition): void {
  for (const row of table.querySelectorAll<HTMLTableRowElement>("tr[data-code]")) {
    const standing = edition.standing(row.dataset.code ?? "");
    const { state, level } = standing;
    row.dataset.state = state;
    row.dataset.level = level ?? "";
    const box = find<HTMLElement>(row, ".state");
    box.dataset.state = state;
    box.textContent = stateMarks[state];
    find(row, ".placement").textContent = stateLabel(state);
    find(row, ".level").textContent = level === undefined ? "" : levelLabels[level];
    find(row, ".codings").textContent = saidWords(standing, edition.codings);
  }
}

/** The counts of an edition, taken from the rows of its table. */
export function showCounts(counts: HTMLElement, table: HTMLTableElement, edition: Edition): void {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>("tr[data-code]")].map(
    ({ dataset }) => dataset,
  );
  for (const row of counts.querySelectorAll<HTMLTableRowElement>("tr[data-count]")) {
    const { count = "" } = row.dataset;
    const counted = rows.filter(
      ({ state, level }) => state === count || level === count || (count === "all" && isTier(state)),
    );
    const [number, beside] = row.querySelectorAll("td");
    if (number) number.textContent = String(counted.length);
    if (beside) {
      beside.textContent = edition.summary.published[count as keyof Edition["summary"]["published"]] ?? "";
    }
  }
  find(counts, "#coverage-said").textContent = edition.summary.coverage;
  const link = find<HTMLAnchorElement>(counts, "#edition-link");
  link.hash = `#${edition.year}`;
}
