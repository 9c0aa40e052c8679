import { saidWords } from "../said-words.ts";
import { levelLabels, stateLabel } from "../states.ts";
import { type Edition, editionOf, loadHistory } from "./edition.ts";
import { find } from "./find.ts";
import { moveByArrow } from "./move-by-arrow.ts";
import { showCounts, showInTable, showOnMap } from "./show-edition.ts";

/** Brings a map to life: the slider, the part of the world, the colours, and what is said of a territory. */
export async function tierMap(figure: HTMLElement): Promise<void> {
  const map = find<SVGSVGElement>(figure, ".tier-map");
  const said = find<HTMLElement>(figure, "#territory-said");
  const slider = find<HTMLInputElement>(figure, "#edition");
  const region = find<HTMLSelectElement>(figure, "#region");
  moveByArrow(map, "DZA");
  region.addEventListener("change", () => map.setAttribute("viewBox", region.value));
  figure.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === "colour") figure.dataset.by = target.value;
  });

  const history = await loadHistory(figure.dataset.history ?? "").catch((error: Error) => {
    said.textContent = `${error.message} The picture and the table stay at this edition.`;
  });
  if (!history) {
    slider.disabled = true;
    return;
  }
  let chosen: SVGAElement | undefined;
  let edition: Edition | undefined;
  const show = (year: number) => {
    edition = editionOf(history, year) ?? edition;
    if (edition === undefined) return;
    slider.value = String(edition.year);
    slider.setAttribute("aria-valuetext", `${edition.year}. ${edition.summary.coverage}`);
    for (const place of document.querySelectorAll("#edition-shown, .edition-shown"))
      place.textContent = String(edition.year);
    const table = find<HTMLTableElement>(document, "#edition-table");
    showOnMap(map, edition);
    showInTable(table, edition);
    showCounts(find(document, ".edition-counts"), table, edition);
    table.dispatchEvent(new CustomEvent("rows-changed"));
    if (chosen) said.replaceChildren(...sentence(chosen, edition));
  };
  const choose = (target: EventTarget | null) => {
    const link = target instanceof Element ? target.closest<SVGAElement>("a[data-code]") : null;
    if (link === null || link === chosen || edition === undefined) return;
    chosen?.classList.remove("chosen");
    chosen = link;
    link.classList.add("chosen");
    said.replaceChildren(...sentence(link, edition));
  };

  slider.addEventListener("input", () => {
    show(slider.valueAsNumber);
    window.history.replaceState(null, "", `?edition=${slider.value}`);
  });
  map.addEventListener("focusin", ({ target }) => choose(target));
  map.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType !== "touch") choose(target);
  });
  // A finger cannot point: the first touch says who it is, the second follows.
  map.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<SVGAElement>("a[data-code]");
    if ((event as PointerEvent).pointerType !== "touch" || link === null || link === chosen) return;
    event.preventDefault();
    choose(link);
  });
  show(Number(new URLSearchParams(location.search).get("edition") ?? slider.value));
}

function sentence(link: SVGAElement, edition: Edition): Node[] {
  const { code = "", name = "" } = link.dataset;
  const standing = edition.standing(code);
  const address = document.createElement("a");
  address.href = link.href.baseVal;
  address.textContent = name;
  const sure = standing.level === undefined ? "" : ` ${levelLabels[standing.level]}.`;
  const rest = ` in ${edition.year}: ${stateLabel(standing.state)}.${sure} ${saidWords(standing, edition.codings)}`;
  return [address, document.createTextNode(rest)];
}
