import { tierLaw } from "@open-tip/schema/tier-law";
import {
  type Rule,
  type RuleExample,
  rules,
  type Severity,
  scopeWords,
  severities,
} from "@open-tip/validators";
import { lawDetails, tierLawPath } from "./law-details.ts";
import { blocks, code, downloadPath, inline, link, pagePath } from "./markup.ts";
import type { Page } from "./page.ts";
import { failing, passing } from "./rule-examples.ts";
import { table } from "./table.ts";

const meaning: Record<Severity, string> = {
  error: "a breach of what a sound dataset must do",
  warning: "a breach of what a sound dataset should do",
  info: "worth knowing",
};

const badges: Record<Severity, "danger" | "caution" | "note"> = {
  error: "danger",
  warning: "caution",
  info: "note",
};

function law(rule: Rule): string[] {
  if (rule.law === undefined) return [];
  const entry = tierLaw[rule.law];
  return [
    "## The law",
    `<div class="law"><p>${link(tierLawPath(rule.law), `<strong>${inline(entry.title)}</strong>`)}</p>${lawDetails(entry)}</div>`,
  ];
}

/** What of the standard a rule enforces, with the page of the entity or of the part of one. */
function clause({ clause: asked }: Rule): string[] {
  if (asked === undefined) return [];
  return ["## The standard", `<p>${code(asked.at)} ${inline(asked.level)}: ${inline(asked.says)}</p>`];
}

/** Examples under a heading; without any there is no heading either: not every fault can be shown as text. */
async function section(
  title: string,
  examples: readonly RuleExample[],
  show: (example: RuleExample) => Promise<string[]>,
): Promise<string[]> {
  if (examples.length === 0) return [];
  return [`## ${title}`, ...(await Promise.all(examples.map(show))).flat()];
}

async function page(rule: Rule, at: number): Promise<Page> {
  const needs = "needs" in rule && rule.needs.length > 0 ? rule.needs.map(code).join(", ") : undefined;
  return {
    id: `rules/${rule.code}`,
    title: rule.code,
    description: rule.summary,
    sidebar: { order: at + 1, badge: { text: rule.severity, variant: badges[rule.severity] } },
    body: blocks(
      `<p class="lead">${inline(rule.summary)}</p>`,
      `<p><span class="severity ${rule.severity}">${rule.severity}</span> ${meaning[rule.severity]}. Looks at ${scopeWords[rule.scope]}.${
        needs
          ? ` Needs the fields ${needs}: where a file lacks one, the rule is skipped, and the report lists it so.`
          : ""
      }</p>`,
      "## Why",
      inline(rule.why),
      "## How to mend it",
      inline(rule.remedy),
      ...law(rule),
      ...clause(rule),
      ...(await section("Fails", rule.examples.invalid, (example) => failing(rule, example))),
      ...(await section("Passes", rule.examples.valid, (example) => passing(rule, example))),
    ),
  };
}

function indexPage(): Page {
  const description = "Everything that a check can find, with an example of each and how to mend it.";
  const sections = severities.flatMap((severity) => {
    const ofSeverity = rules.filter((rule) => rule.severity === severity);
    if (ofSeverity.length === 0) return [];
    return [
      `## ${severity[0]?.toUpperCase()}${severity.slice(1)}`,
      `<p><span class="severity ${severity}">${severity}</span> ${meaning[severity]}.</p>`,
      table(
        ["Rule", "What it asks"],
        ofSeverity.map((rule) => ({
          cells: [link(pagePath(`rules/${rule.code}`), code(rule.code)), inline(rule.summary)],
        })),
        { label: `Rules of severity ${severity}` },
      ),
    ];
  });
  return {
    id: "rules",
    title: "Rules",
    description,
    sidebar: { label: "All rules", order: 0 },
    body: blocks(
      `<p class="lead">${description}</p>`,
      `<p>${rules.length} rules. As data: ${link(downloadPath("rules.json"), code("rules.json"))}.</p>`,
      ...sections,
    ),
  };
}

/** A page per rule, with what a check really says of its examples, and one that lists them. */
export async function rulePages(): Promise<Page[]> {
  return [indexPage(), ...(await Promise.all(rules.map(page)))];
}
