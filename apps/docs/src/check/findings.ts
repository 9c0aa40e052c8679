import type { FileReport, FindingGroup, Severity } from "@open-tip/validators";
import { element } from "./element.ts";
import { groupDetails, type ShowRows } from "./group.ts";
import { count, plural, severityNouns } from "./words.ts";

/** Kinds of finding that are laid out at once. */
const AT_ONCE = 50;

/** What was found, by cause, to be filtered by severity. */
export function findings({ groups, counts }: FileReport, show: ShowRows): Node[] {
  if (groups.length === 0) return [element("p", {}, "Nothing.")];
  const shown = new Set<Severity>(["error", "warning", "info"]);
  let most = AT_ONCE;
  const list = element("div", { class: "groups" });
  const status = element("p", { role: "status", class: "quiet" });
  const more = element("button", { type: "button", onclick: layMore }, "Show more");
  const made = new Map<FindingGroup, HTMLElement>();
  const detailsOf = (group: FindingGroup) => {
    const one = made.get(group) ?? groupDetails(group, show, group === groups[0]);
    made.set(group, one);
    return one;
  };
  function layMore(): void {
    most += AT_ONCE;
    lay();
  }
  function lay(): void {
    const fitting = groups.filter(({ severity }) => shown.has(severity));
    const laid = fitting.slice(0, most);
    list.replaceChildren(...laid.map(detailsOf));
    more.hidden = laid.length === fitting.length;
    status.textContent = `${plural(laid.length, "kind")} of finding shown, of ${count(groups.length)}.`;
  }
  const boxes = (["error", "warning", "info"] as const).filter((severity) => counts[severity] > 0);
  const toggle = (severity: Severity) => (event: Event) => {
    if ((event.target as HTMLInputElement).checked) shown.add(severity);
    else shown.delete(severity);
    lay();
  };
  lay();
  return [
    element(
      "fieldset",
      { class: "filter" },
      element("legend", {}, "Show"),
      boxes.map((severity) =>
        element(
          "label",
          {},
          element("input", { type: "checkbox", checked: true, onchange: toggle(severity) }),
          ` ${plural(counts[severity], severityNouns[severity])}`,
        ),
      ),
    ),
    status,
    list,
    more,
  ];
}
