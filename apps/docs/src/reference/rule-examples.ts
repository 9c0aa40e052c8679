import {
  exampleBytes,
  exampleOptions,
  type FindingGroup,
  fromBytes,
  type Rule,
  type RuleExample,
  report,
} from "@open-tip/validators";
import { code, codeBlock, inline, link, pagePath } from "./markup.ts";

/** Some examples are long on purpose; a page shows enough of one to be understood. */
const MOST_LINES = 20;
const LONGEST_LINE = 120;

/** The command that checks the example, as a user would type it. */
function command({ options = {} }: RuleExample): string {
  const { edition, tierCodes, source, reference } = options;
  const given = [
    edition !== undefined && `--edition ${edition}`,
    tierCodes !== undefined && `--tier-codes "${tierCodes}"`,
    source !== undefined && `--source ${source}`,
    reference !== undefined && "--reference reference",
  ].filter(Boolean);
  return ["open-tip check example.csv", ...given].join(" ");
}

async function groupsOf(example: RuleExample): Promise<readonly FindingGroup[]> {
  const { groups } = await report(fromBytes("example.csv", exampleBytes(example)), exampleOptions(example));
  return groups;
}

function shown({ csv, times = 1 }: RuleExample): string {
  // Enough to fill what is shown: a million repetitions need not be built to be cut off again.
  const enough = Math.min(times, Math.ceil((MOST_LINES * LONGEST_LINE) / Math.max(1, csv.length)) + 1);
  const lines = csv.repeat(enough).replace(/\n$/, "").split("\n");
  const cut = lines.slice(0, MOST_LINES).map((line) => line.slice(0, LONGEST_LINE));
  const isCut =
    times > enough || lines.length > MOST_LINES || lines.some((line) => line.length > LONGEST_LINE);
  return [...cut, ...(isCut ? ["[the file goes on]"] : [])].join("\n");
}

/** A title as a heading. */
function heading({ title }: RuleExample): string {
  return `### ${title.slice(0, 1).toUpperCase()}${title.slice(1)}`;
}

/** What the file's text does not show. */
function encoded({ encoding }: RuleExample): string {
  return encoding === undefined ? "" : `<p>The file is encoded in ${inline(encoding)}.</p>`;
}

/** What the reference of an example has, which is made up like the example itself. */
function referenceBlock({ options = {} }: RuleExample): string[] {
  if (options.reference === undefined) return [];
  const rows = Array.from(
    options.reference.placements,
    ({ territory, edition, tier = "", level }) => `${territory},${edition},${tier},${level}`,
  );
  return [codeBlock("csv", ["territory,edition,tier,level", ...rows].join("\n"), "What the reference has")];
}

function fileBlock(example: RuleExample): string[] {
  const needsOptions = Object.keys(example.options ?? {}).length > 0;
  return [
    codeBlock("csv", shown(example), "example.csv"),
    encoded(example),
    needsOptions ? `<p>Checked with ${code(command(example))}.</p>` : "",
    ...referenceBlock(example),
  ];
}

function where({ samples }: FindingGroup): string {
  const { row, column, columnLetter } = samples[0]?.place ?? {};
  const parts = [
    row === undefined ? "the file as a whole" : `row ${row}`,
    column === undefined ? undefined : `column ${inline(column)}${columnLetter ? ` (${columnLetter})` : ""}`,
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}

function finding(group: FindingGroup): string {
  const more = group.count > 1 ? ` ${group.count} findings of this kind; the first is shown.` : "";
  return [
    `<div class="finding ${group.severity}"><p class="message">${inline(group.message)}</p>`,
    `<p><strong>Where:</strong> ${where(group)}.${more}</p>`,
    `<p><strong>What to do:</strong> ${inline(group.remedy)}</p></div>`,
  ].join("");
}

/** An example that the rule lets pass. Fails the build when the check says otherwise. */
export async function passing(rule: Rule, example: RuleExample): Promise<string[]> {
  const groups = await groupsOf(example);
  if (groups.some((group) => group.rule === rule.code)) {
    throw new Error(`${rule.code}: the valid example "${example.title}" is found at fault.`);
  }
  return [heading(example), ...fileBlock(example)];
}

/** An example that the rule finds at fault, with what a check really says of it. */
export async function failing(rule: Rule, example: RuleExample): Promise<string[]> {
  const groups = await groupsOf(example);
  const own = groups.filter((group) => group.rule === rule.code);
  if (own.length === 0) {
    throw new Error(`${rule.code}: nothing is found in the invalid example "${example.title}".`);
  }
  const others = [...new Set(groups.filter((group) => group.rule !== rule.code).map((group) => group.rule))];
  return [
    heading(example),
    ...fileBlock(example),
    "The check reports:",
    ...own.map(finding),
    others.length === 0
      ? ""
      : `<p>It also reports ${others.map((other) => link(pagePath(`rules/${other}`), code(other))).join(", ")}.</p>`,
  ];
}
