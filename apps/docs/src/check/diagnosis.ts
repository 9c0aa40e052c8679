import type { Diagnosis, FindingGroup } from "@open-tip/validators";
import { element } from "./element.ts";
import { groupDetails, type ShowRows } from "./group.ts";
import { plural } from "./words.ts";

/** One cause behind many findings: what it is, what to do once, and below it what it explains. */
export function diagnosisDetails(
  { severity, message, remedy, details, count }: Diagnosis,
  explained: readonly FindingGroup[],
  show: ShowRows,
  open: boolean,
): HTMLElement {
  return element(
    "details",
    { class: `finding ${severity}`, open },
    element(
      "summary",
      {},
      element("span", { class: `severity ${severity}` }, "cause"),
      element("span", { class: "message" }, ` ${message} `),
      element("span", { class: "quiet" }, `explains ${plural(count, "finding")}`),
    ),
    element(
      "div",
      { class: "body" },
      element("p", {}, element("strong", {}, "Mend: "), remedy),
      details.length > 0 &&
        element(
          "ul",
          {},
          details.map((line) => element("li", {}, line)),
        ),
      explained.map((group) => groupDetails(group, show, false)),
    ),
  );
}
