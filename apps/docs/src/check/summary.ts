import type { Coverage, FileReport } from "@open-tip/validators";
import { element } from "./element.ts";
import { bytes, count, listed, plural, severityNouns } from "./words.ts";

/** What a file is, what came of it, and what of it was covered. */
export function summary(report: FileReport): Node[] {
  const { what, coverage, readings } = report;
  return [
    element("p", {}, `This is ${what}${extent(coverage)}.`),
    ...(readings.length > 0
      ? [
          element(
            "ul",
            {},
            readings.map((text) => element("li", {}, text)),
          ),
        ]
      : []),
    ...(coverage.complete
      ? []
      : [
          element(
            "div",
            { class: "gap" },
            element("strong", {}, "Not everything was checked."),
            element(
              "ul",
              {},
              coverage.incompleteBecause.map((text) => element("li", {}, text)),
            ),
          ),
        ]),
    coverageDetails(coverage),
  ];
}

/** What came of a check, as a sentence. */
export function verdict({ counts, coverage }: FileReport): string {
  const found = (["error", "warning", "info"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => plural(counts[severity], severityNouns[severity]));
  const rest = coverage.complete ? "" : "; not everything was checked";
  return `${found.length > 0 ? listed(found) : "Nothing found"}${rest}.`;
}

function extent({ rowsChecked, records, territories, editions }: Coverage): string {
  if (rowsChecked === 0) return "";
  if (records > 0) return `: ${plural(records, "record")}`;
  const places = `${count(territories)} ${territories === 1 ? "territory" : "territories"}`;
  const span = editions ? [...new Set([editions.first, editions.last])].join(" to ") : "";
  return `: ${[plural(rowsChecked, "row"), places, span].filter((part) => part !== "").join(", ")}`;
}

function coverageDetails(coverage: Coverage): HTMLElement {
  const { rowsRead, rowsChecked, rulesRun, rulesSkipped, columnsUnread } = coverage;
  const facts: [string, string][] = [
    ["Bytes read", bytes(coverage.bytesRead)],
    ["Rows rejected by the reader", count(coverage.rowsRejected)],
    ["Blank rows", count(coverage.rowsBlank)],
    ["Placements", `${count(coverage.placements)}, of them ${count(coverage.absences)} without a tier`],
    ["Placements not understood whole", count(coverage.unresolved)],
    ["Repeated keys told by hashes only", count(coverage.unconfirmedKeys)],
    [
      "Columns not read",
      columnsUnread.map(({ column, reason }) => `${column}: ${reason}`).join("; ") || "none",
    ],
    ["Rules applied", rulesRun.join(", ") || "none"],
    ...skipped(rulesSkipped),
  ];
  const head = `${plural(rowsRead, "row")} read, ${count(rowsChecked)} checked; ${plural(rulesRun.length, "rule")} applied, ${count(rulesSkipped.length)} not`;
  return element(
    "details",
    {},
    element("summary", {}, `What was covered: ${head}`),
    element(
      "dl",
      { class: "facts" },
      facts
        .filter(([, value]) => value !== "0" && !value.startsWith("0, "))
        .map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, value))),
    ),
  );
}

function skipped(rules: Coverage["rulesSkipped"]): [string, string][] {
  const reasons = [...new Set(rules.map(({ reason }) => reason))];
  return reasons.map((reason) => [
    `Not applied (${reason})`,
    rules
      .filter((one) => one.reason === reason)
      .map(({ rule }) => rule)
      .join(", "),
  ]);
}
