import type { FileReport, Severity } from "@open-tip/validators";
import { diagnosisDetails } from "./diagnosis.ts";
import { element } from "./element.ts";
import { type Doing, groupDetails } from "./group.ts";
import { count, plural, severityNouns } from "./words.ts";

/** Kinds of finding that are laid out at once. */
const AT_ONCE = 50;

/** What stands in the list as one: a cause with all that it explains, or equal findings that nothing explains. */
interface Entry {
  readonly severity: Severity;
  node(): HTMLElement;
}

/** What was found, by cause, to be filtered by severity. */
export function findings(report: FileReport, doing: Doing): Node[] {
  const { counts } = report;
  const entries = entriesOf(report, doing);
  if (entries.length === 0) return [element("p", {}, "Nothing.")];
  const shown = new Set<Severity>(["error", "warning", "info"]);
  let most = AT_ONCE;
  const list = element("div", { class: "groups" });
  const status = element("p", { role: "status", class: "quiet" });
  const more = element("button", { type: "button", onclick: layMore }, "Show more");
  function layMore(): void {
    most += AT_ONCE;
    lay();
  }
  function lay(): void {
    const fitting = entries.filter(({ severity }) => shown.has(severity));
    const laid = fitting.slice(0, most);
    list.replaceChildren(...laid.map(({ node }) => node()));
    more.hidden = laid.length === fitting.length;
    status.textContent = `${plural(laid.length, "entry", "entries")} shown, of ${count(entries.length)}.`;
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

function entriesOf({ diagnoses, groups }: FileReport, doing: Doing): Entry[] {
  const causes = diagnoses.map((diagnosis, index) => ({
    severity: diagnosis.severity,
    make: (open: boolean) =>
      diagnosisDetails(
        diagnosis,
        groups.filter((group) => group.diagnosis?.index === index),
        doing,
        open,
      ),
  }));
  const alone = groups
    .filter(({ diagnosis }) => diagnosis === undefined)
    .map((group) => ({
      severity: group.severity,
      make: (open: boolean) => groupDetails(group, doing, open),
    }));
  return [...causes, ...alone].map(({ severity, make }, at) => {
    let made: HTMLElement | undefined;
    return { severity, node: () => (made ??= make(at === 0)) };
  });
}
