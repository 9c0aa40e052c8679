import {
  exampleBytes,
  exampleCommand,
  exampleOptions,
  exampleReference,
  exampleText,
  exampleTexts,
  type FindingGroup,
  fromBytes,
  type Rule,
  type RuleExample,
  report,
} from "@open-tip/validators";
import { code, codeBlock, inline, link, pagePath } from "./markup.ts";

async function groupsOf(example: RuleExample): Promise<readonly FindingGroup[]> {
  const { groups } = await report(
    fromBytes(fileName(example), exampleBytes(example)),
    exampleOptions(example),
  );
  return groups;
}

/** A title as a heading. */
function heading({ title }: RuleExample): string {
  return `### ${title.slice(0, 1).toUpperCase()}${title.slice(1)}`;
}

/** What the file's text does not show. */
function encoded({ encoding }: RuleExample): string {
  return encoding === undefined ? "" : `<p>The file is encoded in ${inline(encoding)}.</p>`;
}

/** Whether an example shows records as JSON has them, and not a table. */
function isJson({ csv }: RuleExample): boolean {
  return /^[[{]/.test(csv);
}

function fileName(example: RuleExample): string {
  return isJson(example) ? "example.json" : "example.csv";
}

function fileBlock(example: RuleExample): string[] {
  const reference = exampleReference(example);
  const needsOptions = Object.keys(example.options ?? {}).length > 0;
  return [
    codeBlock(isJson(example) ? "json" : "csv", exampleText(example), fileName(example)),
    encoded(example),
    needsOptions ? `<p>Checked with ${code(exampleCommand(example))}.</p>` : "",
    ...exampleTexts(example).map(([name, text]) => codeBlock("text", text.trimEnd(), `copies/${name}`)),
    reference === undefined ? "" : codeBlock("csv", reference, "What the reference has"),
  ];
}

function where({ samples }: FindingGroup): string {
  const { row, line, pointer, column, columnLetter } = samples[0]?.place ?? {};
  const parts = [
    row !== undefined
      ? `row ${row}`
      : pointer !== undefined
        ? `${code(pointer)} in line ${line}`
        : "the file as a whole",
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
