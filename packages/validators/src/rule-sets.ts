import { OpenTipError } from "./errors.ts";
import { quoted } from "./printable.ts";
import type { CaseRule, DatasetRule, RecordRule } from "./record-rule.ts";
import type { EditionRule, PlacementRule, Rule, SeriesRule } from "./rule.ts";
import { rules } from "./rules/index.ts";
import { guarded } from "./rules-of-others.ts";

/** A rule that others may write: every kind but those that a stage of the engine raises. */
export type OwnRule = PlacementRule | SeriesRule | EditionRule | RecordRule | DatasetRule | CaseRule;

/** Rules of one author, as a package of its own may have them. Made by {@link defineRuleSet}. */
export interface RuleSet {
  /** What the codes of its rules begin with, before a slash. */
  readonly name: string;
  readonly rules: readonly OwnRule[];
}

/** What a set of rules is made of. */
export interface RuleSetDefinition {
  /** Words in kebab case, such as `my-org`: the name of the package, or of who keeps it. */
  readonly name: string;
  /** Page on which the rules are explained, for those that have no page of their own. */
  readonly url: string;
  /** Each with a code that begins with the set's name and a slash, as `my-org/source-is-archived`. */
  readonly rules: readonly OwnRule[];
}

const WORDS = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * A set of rules to be given to a check as `ruleSets`. Its rules stand after those of this package in every list.
 * @throws {OpenTipError} `bad-rule-set` for a name or a code that is none, an address that is none, or the same code twice
 */
export function defineRuleSet({ name, url, rules }: RuleSetDefinition): RuleSet {
  if (!WORDS.test(name))
    throw bad(`${quoted(name)} is no name of a set of rules.`, "Use words in kebab case, such as my-org.");
  const seen = new Set<string>();
  for (const rule of rules) {
    const own = rule.code.startsWith(`${name}/`) ? rule.code.slice(name.length + 1) : "";
    if (!WORDS.test(own))
      throw bad(
        `${quoted(rule.code)} is no code of a rule of ${name}.`,
        `Begin it with the set's name: ${name}/what-is-wrong.`,
      );
    if (seen.has(rule.code))
      throw bad(`Two rules of ${name} have the code ${quoted(rule.code)}.`, "Give each a code of its own.");
    seen.add(rule.code);
    if (!isAddress(rule.url ?? url))
      throw bad(
        `The rule ${quoted(rule.code)} has no page that explains it.`,
        "Give the set, or the rule, an address that begins with https:// as its url.",
      );
  }
  return { name, rules: rules.map((rule) => guarded({ url, ...rule })) };
}

function isAddress(text: unknown): boolean {
  return typeof text === "string" && /^https?:\/\/\S/.test(text);
}

function bad(message: string, remedy: string): OpenTipError {
  return new OpenTipError("bad-rule-set", message, remedy);
}

const joined = new WeakMap<readonly RuleSet[], readonly Rule[]>();

/**
 * Every rule of a check, in the order in which reports show them: those of this package, then those of the sets.
 * @throws {OpenTipError} `rule-clash` where two sets have the same name
 */
export function rulesOf(sets: readonly RuleSet[] = []): readonly Rule[] {
  if (sets.length === 0) return rules;
  const known = joined.get(sets);
  if (known) return known;
  const names = new Set<string>();
  for (const { name } of sets) {
    if (names.has(name))
      throw new OpenTipError(
        "rule-clash",
        `Two sets of rules are called ${quoted(name)}, so their codes could not be told apart.`,
        "Give only one of them, or rename one.",
      );
    names.add(name);
  }
  const all = [...rules, ...sets.flatMap((set) => set.rules)];
  joined.set(sets, all);
  return all;
}

/** The rules of a scope. */
export function inScope<Scope extends Rule["scope"]>(
  all: readonly Rule[],
  scope: Scope,
): readonly Extract<Rule, { scope: Scope }>[] {
  return all.filter((rule): rule is Extract<Rule, { scope: Scope }> => rule.scope === scope);
}
