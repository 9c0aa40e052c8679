import { severities } from "../../finding.ts";
import { isForeign } from "../../foreign-code.ts";
import { ruleCodes } from "../../rules/index.ts";
import { severityNames } from "../../severity-words.ts";
import { type Markup, markup } from "./markup.ts";
import type { PageGroup } from "./page-data.ts";

/** What narrows down the findings that are shown; it does nothing without the page's script, which shows it. */
export function filterPart(groups: readonly PageGroup[]): Markup | "" {
  if (groups.length < 2 && groups.every(({ listed }) => listed < 2)) return "";
  const of = (name: "rule" | "column" | "file") => [
    ...new Set(groups.map((group) => group[name]).filter((value) => value !== "")),
  ];
  const rules = of("rule");
  const found = severities.filter((severity) => groups.some((group) => group.severity === severity));
  return markup`<form id="filter" role="search" aria-label="Findings" hidden>
<label class="text">Text <input type="search" name="text" autocomplete="off" spellcheck="false" placeholder="a word, a value, a row"></label>
${found.length > 1 ? severityBoxes(found) : ""}${choice("rule", "Rule", [
  ...ruleCodes.filter((code) => rules.includes(code)),
  ...rules.filter(isForeign),
])}${choice("column", "Column", of("column"))}${choice("file", "File", of("file"))}<p class="buttons"><button type="button" id="open-all">Open all</button> <button type="button" id="close-all">Close all</button> <button type="reset">Show everything</button></p>
<p role="status" id="status"></p>
</form>
`;
}

function severityBoxes(found: readonly (keyof typeof severityNames)[]): Markup {
  return markup`<fieldset><legend>Severity</legend>
${found.map(
  (severity) =>
    markup`<label><input type="checkbox" name="severity" value="${severity}" checked> ${severityNames[severity][1]}</label>\n`,
)}</fieldset>
`;
}

/** A choice among values, where there are several. */
function choice(name: string, label: string, values: readonly string[]): Markup | "" {
  if (values.length < 2) return "";
  return markup`<label>${label} <select name="${name}"><option value="">all</option>${values.map(
    (value) => markup`<option>${value}</option>`,
  )}</select></label>
`;
}
