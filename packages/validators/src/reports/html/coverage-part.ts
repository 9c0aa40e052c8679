import type { Coverage } from "../../coverage.ts";
import { evidenceWords } from "../../evidence/evidence-checks.ts";
import { count, plural } from "../../printable.ts";
import { columnWords } from "../../render-mapping.ts";
import { skippedByReason } from "../../skipped-by-reason.ts";
import { type Content, type Markup, markup } from "./markup.ts";

/** What of a file was checked, and what was not. */
export function coveragePart(coverage: Coverage): Markup {
  const { rowsRead, rowsChecked, rulesRun, rulesSkipped } = coverage;
  const rows = `${plural(rowsRead, "row")} read, ${count(rowsChecked)} checked`;
  const rules = `${plural(rulesRun.length, "rule")} applied, ${count(rulesSkipped.length)} not`;
  return markup`<details>
<summary>What was covered: ${rows}; ${rules}</summary>
<div class="wide"><table class="covered"><tbody>
${factsOf(coverage).map(
  ([name, value]) => markup`<tr><th scope="row">${name}</th><td>${value}</td></tr>\n`,
)}</tbody></table></div>
</details>
`;
}

function factsOf(coverage: Coverage): [name: string, value: Content][] {
  const { editions, rulesRun, rulesSkipped, columnsUnread } = coverage;
  const numbers: [string, number][] = [
    ["Rows rejected by the reader", coverage.rowsRejected],
    ["Blank rows", coverage.rowsBlank],
    ["Records", coverage.records],
    ["Placements", coverage.placements],
    ["Placements without a tier", coverage.absences],
    ["Placements not understood whole", coverage.unresolved],
    ["Territories", coverage.territories],
    ["Repeated keys told by hashes only", coverage.unconfirmedKeys],
  ];
  return [
    ["Bytes read", count(coverage.bytesRead)],
    ["Rows read", count(coverage.rowsRead)],
    ["Rows checked", count(coverage.rowsChecked)],
    ...numbers
      .filter(([, value]) => value > 0)
      .map(([name, value]): [string, Content] => [name, count(value)]),
    ...(coverage.evidence ? [["Evidence", evidenceWords(coverage.evidence)] as [string, Content]] : []),
    ...(editions ? [["Editions", `${editions.first} to ${editions.last}`] as [string, Content]] : []),
    ...(columnsUnread.length > 0
      ? [["Columns not read", columnsUnread.map(unreadColumn)] as [string, Content]]
      : []),
    ["Rules applied", rulesRun.length > 0 ? codes(rulesRun) : "none"],
    ...(rulesSkipped.length > 0
      ? [["Rules not applied", skippedRules(rulesSkipped)] as [string, Content]]
      : []),
  ];
}

function unreadColumn({ column, columnLetter, reason }: Coverage["columnsUnread"][number]): Markup {
  return markup`<p>${columnWords(column, columnLetter)}: ${reason}</p>`;
}

/** Rules that were not applied, by reason. */
function skippedRules(skipped: Coverage["rulesSkipped"]): Markup[] {
  return [...skippedByReason(skipped)].map(([reason, rules]) => markup`<p>${reason}: ${codes(rules)}</p>`);
}

function codes(rules: readonly string[]): Content {
  return rules.map((rule, at) => [at === 0 ? "" : ", ", markup`<code>${rule}</code>`]);
}
