import type { Diagnosis, FindingGroup } from "@open-tip/validators";
import { element } from "./element.ts";
import { type Doing, groupDetails } from "./group.ts";
import { pageLink } from "./page-link.ts";
import { plural } from "./words.ts";

/** One cause behind many findings: what it is, what to do once, and below it what it explains. */
export function diagnosisDetails(
  { code, severity, message, remedy, details, count, url }: Diagnosis,
  explained: readonly FindingGroup[],
  doing: Doing,
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
      ...doing.fixBlocks(explained),
      element("p", {}, pageLink(url, `How this is told, and how sure it is: the diagnosis ${code}`)),
      explained.map((group) => groupDetails(group, doing, false)),
    ),
  );
}
