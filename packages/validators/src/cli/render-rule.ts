import type { Citation } from "@open-tip/schema";
import { type TierLawName, tierLaw } from "@open-tip/schema/tier-law";
import { citationWords } from "../citation-words.ts";
import type { EffectiveConfig } from "../config/effective-config.ts";
import { exampleCommand, exampleReference, exampleText, exampleTexts } from "../example-words.ts";
import { type Severity, severities } from "../finding.ts";
import type { Paint } from "../paint.ts";
import { listed, plural, visible } from "../printable.ts";
import { type Rule, urlOf } from "../rule.ts";
import type { RuleExample } from "../rule-example.ts";
import { scopeWords } from "../scope-words.ts";
import { severityNames } from "../severity-words.ts";

/** Lines of an example that a terminal is given. */
const MOST_LINES = 12;

/** All rules with what they ask, by what they look at; then the sets that those of others come from. */
export function renderRules(
  rules: readonly Rule[],
  { config, loaded }: Pick<EffectiveConfig, "config" | "loaded">,
  paint: Paint,
): string {
  const scopes = (Object.keys(scopeWords) as Rule["scope"][]).flatMap((scope) => {
    const looking = rules.filter((rule) => rule.scope === scope);
    if (looking.length === 0) return [];
    const width = Math.max(...looking.map(({ code }) => code.length));
    const lines = looking.map(
      ({ code, severity, summary }) =>
        `  ${severityWord(severity, paint)}  ${code.padEnd(width)}  ${summary}`,
    );
    return [paint(`Looking at ${scopeWords[scope]}`, "strong"), ...lines].join("\n");
  });
  const sets = (config.ruleSets ?? []).map((set) => `${set.name} (${plural(set.rules.length, "rule")})`);
  const from = sets.length > 0 ? [`Sets of rules in ${visible(loaded?.name ?? "")}: ${listed(sets)}.`] : [];
  return `${[...scopes, ...from, "`open-tip rules CODE` explains one."].join("\n\n")}\n`;
}

function severityWord(severity: Severity, paint: Paint): string {
  const width = Math.max(...severities.map((one) => severityNames[one][0].length));
  return paint(severityNames[severity][0].padEnd(width), severity);
}

/**
 * One rule: what it asks, why, how to mend what it finds, the law behind it, examples, and how to set it.
 * @param settings how to set it, in lines
 */
export function renderRule(rule: Rule, settings: readonly string[], paint: Paint): string {
  const { code, severity, scope, summary, why, remedy, law, clause, examples } = rule;
  const parts = [
    [`${paint(code, "strong")}, ${paint(severityNames[severity][0], severity)}`, `  ${summary}`],
    [paint("Why", "strong"), `  ${why}`],
    [paint("Mend", "strong"), `  ${remedy}`],
    ...(law ? [lawLines(law, paint)] : []),
    ...(clause
      ? [[`${paint("Standard", "strong")}: ${clause.at}, ${clause.level}`, `  ${clause.says}`]]
      : []),
    ...examples.invalid.map((example) =>
      exampleLines(`${paint("Fails", "error")}: ${example.title}`, example),
    ),
    ...examples.valid.map((example) => exampleLines(`${paint("Passes", "good")}: ${example.title}`, example)),
    ...referenceLines(rule, paint),
    settings,
    [`It looks at ${scopeWords[scope]}.`, paint(urlOf(rule), "faint")],
  ];
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function lawLines(law: TierLawName, paint: Paint): string[] {
  const { title, condition, citations } = tierLaw[law];
  const sources = citations.flatMap((citation: Citation) => [
    `  Source: ${citationWords(citation)}`,
    ...(citation.url === undefined ? [] : [paint(`    ${citation.url}`, "faint")]),
  ]);
  return [`${paint("Law", "strong")}: ${title}`, `  ${condition}`, ...sources];
}

function exampleLines(title: string, example: RuleExample): string[] {
  const { options = {}, encoding } = example;
  return [
    title,
    ...shown(exampleText(example, MOST_LINES)),
    ...(encoding === undefined ? [] : [`  encoded in ${encoding}`]),
    ...(Object.keys(options).length > 0 ? [`  checked with ${exampleCommand(example)}`] : []),
    ...exampleTexts(example).flatMap(([name, text]) => [`  and copies/${name}`, ...shown(text.trimEnd())]),
  ];
}

/** What the reference has that examples are compared with, once for all of them. */
function referenceLines({ examples }: Rule, paint: Paint): string[][] {
  const [reference] = [...examples.invalid, ...examples.valid].flatMap((one) => exampleReference(one) ?? []);
  return reference === undefined ? [] : [[paint("What the reference has", "strong"), ...shown(reference)]];
}

function shown(text: string): string[] {
  return text.split("\n").map((line) => `    ${line}`);
}
