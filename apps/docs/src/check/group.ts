import type { Finding, FindingGroup, Place } from "@open-tip/validators";
import { element } from "./element.ts";
import { errorWords } from "./error-words.ts";
import { pageLink } from "./page-link.ts";
import { atOf, rowsTable } from "./rows.ts";
import { count, placeWords, severityNouns } from "./words.ts";

/** Reads the rows around a place. */
export type ShowRows = (place: Place) => Promise<Parameters<typeof rowsTable>[0] | undefined>;

/** What can be done about findings: to look at their rows, and to accept their fixes. */
export interface Doing {
  readonly show: ShowRows;
  fixBlocks(groups: readonly FindingGroup[]): HTMLElement[];
}

/** Equal findings: what is wrong, where, how to mend it, and the law behind it. What is folded is made when it is opened. */
export function groupDetails(group: FindingGroup, doing: Doing, open: boolean): HTMLElement {
  const { severity, message, count: times, column } = group;
  const where = [
    column !== undefined && `column ${column || "(no name)"}`,
    times === 1 ? placeWords(group.samples[0]?.place ?? { file: "" }) : `${count(times)} times`,
  ].filter((part) => part !== false && part !== "");
  const body = element("div", { class: "body" });
  const details = element(
    "details",
    { class: `finding ${severity}` },
    element(
      "summary",
      {},
      element("span", { class: `severity ${severity}` }, severityNouns[severity]),
      element("span", { class: "message" }, ` ${message} `),
      element("span", { class: "quiet" }, where.join(", ")),
    ),
    body,
  );
  const fill = () => {
    if (details.open && !body.hasChildNodes()) body.append(...bodyOf(group, doing));
  };
  details.addEventListener("toggle", fill);
  details.open = open;
  fill();
  return details;
}

function bodyOf(group: FindingGroup, { show, fixBlocks }: Doing): Node[] {
  const { remedy, law, url, rule, samples, count: times, message } = group;
  const grid = element("div", { "aria-live": "polite" });
  const buttons = samples
    .filter(({ place }) => atOf(place))
    .map((sample) => placeButton(sample, message, grid, show));
  const more = times - samples.length;
  buttons[0]?.querySelector("button")?.click();
  return [
    element("p", {}, element("strong", {}, "Mend: "), remedy),
    ...fixBlocks([group]),
    ...(law
      ? [
          element(
            "p",
            { class: "quiet" },
            `${law.condition} `,
            law.citations.map(
              ({ title, locator }) => `(${locator === undefined ? title : `${title}, ${locator}`}) `,
            ),
          ),
        ]
      : []),
    element("p", {}, pageLink(url, `Why, and how: the rule ${rule}`)),
    ...(buttons.length > 0 ? [element("ul", { class: "places" }, buttons)] : []),
    ...(more > 0 && buttons.length > 0
      ? [
          element(
            "p",
            { class: "quiet" },
            `And ${count(more)} more, which a report in CSV or JSON lines has.`,
          ),
        ]
      : []),
    grid,
  ];
}

function placeButton(
  { place, message }: Finding,
  said: string,
  grid: HTMLElement,
  show: ShowRows,
): HTMLElement {
  const button = element(
    "button",
    { type: "button", "aria-pressed": "false", onclick: () => void look() },
    placeWords(place),
  );
  async function look(): Promise<void> {
    for (const other of button.closest("ul")?.querySelectorAll("button") ?? [])
      other.setAttribute("aria-pressed", String(other === button));
    button.setAttribute("aria-pressed", "true");
    const asked = Symbol();
    (grid as { asked?: symbol }).asked = asked;
    const put = (node: Node | string) => {
      if ((grid as { asked?: symbol }).asked === asked) grid.replaceChildren(node);
    };
    try {
      const rows = await show(place);
      if (rows) put(rowsTable(rows));
    } catch (error) {
      put(element("p", { class: "quiet" }, errorWords(error)));
    }
  }
  return element("li", {}, button, message !== said && ` ${message}`);
}
