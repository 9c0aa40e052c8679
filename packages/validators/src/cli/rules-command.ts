import { tierLaw } from "@open-tip/schema/tier-law";
import { OpenTipError } from "../errors.ts";
import { didYouMean } from "../nearest.ts";
import { quoted } from "../printable.ts";
import { type Rule, urlOf } from "../rule.ts";
import { ruleCodes, rules } from "../rules/index.ts";
import { paintFor } from "./paint.ts";
import { readArgs } from "./read-args.ts";
import { renderRule, renderRules } from "./render-rule.ts";
import { formats, oneOf } from "./report-options.ts";

/** `open-tip rules [CODE]`: returns the exit code. */
export async function rulesCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArgs("rules", args, { format: { type: "string", default: "pretty" } });
  const [code, ...others] = positionals;
  if (others.length > 0)
    throw new OpenTipError(
      "bad-option",
      "One rule is explained at a time.",
      "Try: open-tip rules unknown-tier",
    );
  const format = oneOf("--format", values.format, formats);
  const shown = code === undefined ? rules : [ruleOf(code)];
  const paint = paintFor(process.stdout);
  const [first] = shown;
  if (format === "json") process.stdout.write(`${JSON.stringify(shown.map(asData), null, 2)}\n`);
  else
    process.stdout.write(code === undefined || !first ? renderRules(shown, paint) : renderRule(first, paint));
  return 0;
}

function ruleOf(code: string): Rule {
  const rule = rules.find((one) => one.code === code);
  if (rule) return rule;
  throw new OpenTipError(
    "bad-option",
    `There is no rule ${quoted(code)}.`,
    [didYouMean(code, ruleCodes), "See open-tip rules for all."].filter(Boolean).join(" "),
  );
}

/** What a program is told of a rule. */
function asData(rule: Rule) {
  const { code, severity, scope, summary, why, remedy, law, clause } = rule;
  return { code, severity, scope, summary, why, remedy, law: law && tierLaw[law], clause, url: urlOf(rule) };
}
