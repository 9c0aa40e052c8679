import { tierLaw } from "@open-tip/schema/tier-law";
import type { EffectiveConfig } from "../config/effective-config.ts";
import { OpenTipError } from "../errors.ts";
import { didYouMean } from "../nearest.ts";
import { quoted } from "../printable.ts";
import { type Rule, urlOf } from "../rule.ts";
import { rulesOf } from "../rule-sets.ts";
import { configOptions, configured } from "./configured.ts";
import { layoutFor } from "./line-layout.ts";
import { paintFor } from "./paint.ts";
import { readArgs } from "./read-args.ts";
import { renderRule, renderRules } from "./render-rule.ts";
import { settingLines } from "./render-rule-settings.ts";
import { formats, oneOf } from "./report-options.ts";

/** `open-tip rules [CODE]`: returns the exit code. */
export async function rulesCommand(args: readonly string[]): Promise<number> {
  const { values, positionals, tokens } = readArgs("rules", args, {
    ...configOptions,
    format: { type: "string", default: "pretty" },
  });
  const [code, ...others] = positionals;
  if (others.length > 0)
    throw new OpenTipError(
      "bad-option",
      "One rule is explained at a time.",
      "Try: open-tip rules unknown-tier",
    );
  const format = oneOf("--format", values.format, formats);
  const effective = await configured(values, tokens);
  const all = rulesOf(effective.config.ruleSets);
  const text =
    format === "json"
      ? `${JSON.stringify((code === undefined ? all : [ruleOf(code, all)]).map(asData), null, 2)}\n`
      : layoutFor(process.stdout).wrap(inWords(code, all, effective));
  process.stdout.write(text);
  return 0;
}

function inWords(code: string | undefined, all: readonly Rule[], effective: EffectiveConfig): string {
  const paint = paintFor(process.stdout);
  if (code === undefined) return renderRules(all, effective, paint);
  const rule = ruleOf(code, all);
  return renderRule(rule, settingLines(rule, effective, paint), paint);
}

function ruleOf(code: string, all: readonly Rule[]): Rule {
  const rule = all.find((one) => one.code === code);
  if (rule) return rule;
  const codes = all.map((one) => one.code);
  // Only a configuration can name the set that a code with a slash belongs to.
  const set = code.includes("/") && !codes.some((one) => one.startsWith(`${code.split("/")[0]}/`));
  throw new OpenTipError(
    "bad-option",
    `There is no rule ${quoted(code)}.`,
    [
      didYouMean(code, codes),
      set && "Rules of others are known where the configuration names their set in ruleSets.",
      "See open-tip rules for all.",
    ]
      .filter(Boolean)
      .join(" "),
  );
}

/** What a program is told of a rule. */
function asData(rule: Rule) {
  const { code, severity, scope, summary, why, remedy, law, clause, options } = rule;
  return {
    ...{ code, severity, scope, summary, why, remedy, law: law && tierLaw[law], clause, options },
    url: urlOf(rule),
  };
}
