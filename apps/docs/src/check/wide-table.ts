import { element } from "./element.ts";

/** A table that scrolls by itself where it is wider than the page; a keyboard reaches it by its label. */
export function wideTable(
  label: string,
  columns: readonly string[],
  rows: readonly HTMLElement[],
): HTMLElement {
  const names = columns.map((name) => element("th", { scope: "col" }, name));
  return element(
    "div",
    { class: "wide", tabindex: 0, role: "region", "aria-label": label },
    element("table", {}, element("thead", {}, element("tr", {}, names)), element("tbody", {}, rows)),
  );
}
