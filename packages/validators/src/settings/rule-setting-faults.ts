import { severities } from "../finding.ts";
import { didYouMean } from "../nearest.ts";
import { listed, quoted } from "../printable.ts";
import type { Rule } from "../rule.ts";
import { optionInWords, takes } from "./rule-options.ts";
import { whyNeverOff } from "./unread.ts";

/** Something wrong in settings: at which key, what, and what to do. */
export interface SettingFault {
  /** The keys that lead to it. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly remedy: string;
}

const settings: readonly string[] = ["off", ...severities];
const giveSetting = `Give ${listed(settings.map(quoted), "or")}, or an object with "severity" and options of the rule.`;

/** What is wrong in settings of rules, each fault at its place; nothing where all is well. */
export function ruleSettingFaults(given: unknown, rules: readonly Rule[]): SettingFault[] {
  if (given === undefined) return [];
  if (!isObject(given))
    return [
      { path: [], message: "is no object", remedy: 'Give settings by code: { "unknown-tier": "off" }.' },
    ];
  return Object.entries(given).flatMap(([code, setting]) => {
    const rule = rules.find((one) => one.code === code);
    if (rule === undefined) return [unknownRule(code, rules)];
    return setting === undefined ? [] : faultsOf(rule, setting);
  });
}

/** What is said of a code that no rule has. */
export function unknownRule(code: string, rules: readonly Pick<Rule, "code">[]): SettingFault {
  const meant = didYouMean(
    code,
    rules.map((one) => one.code),
  );
  return {
    path: [code],
    message: `there is no rule ${quoted(code)}`,
    remedy: `${meant ?? ""} See open-tip rules for all.`.trimStart(),
  };
}

function faultsOf(rule: Rule, setting: unknown): SettingFault[] {
  const { code } = rule;
  if (!isObject(setting)) return severityFaults(rule, [code], setting, giveSetting);
  return Object.entries(setting).flatMap(([name, value]) => {
    const path = [code, name];
    if (value === undefined) return [];
    return name === "severity"
      ? severityFaults(rule, path, value, `Give ${listed(settings.map(quoted), "or")}.`)
      : optionFaults(rule, name, value, path);
  });
}

function severityFaults(
  { tellsUnread }: Rule,
  path: readonly string[],
  value: unknown,
  remedy: string,
): SettingFault[] {
  if (typeof value !== "string" || !settings.includes(value)) {
    const meant = typeof value === "string" ? didYouMean(value, settings) : undefined;
    return [
      {
        path,
        message: `${valueInWords(value)} is no severity`,
        remedy: `${meant ?? ""} ${remedy}`.trimStart(),
      },
    ];
  }
  if (value !== "off" || tellsUnread === undefined) return [];
  return [
    {
      path,
      message: `the rule cannot be turned off: ${whyNeverOff(tellsUnread)}`,
      remedy:
        "Give it another severity, or let what it finds rest by ignore, with a reason, or by a baseline.",
    },
  ];
}

function optionFaults(rule: Rule, name: string, value: unknown, path: readonly string[]): SettingFault[] {
  const options = rule.options ?? {};
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option === undefined) {
    const names = Object.keys(options);
    const known = ["severity", ...names];
    const has =
      names.length === 0 ? "It has no options, only a severity." : `It has ${listed(known.map(quoted))}.`;
    const meant = didYouMean(name, known);
    return [
      {
        path,
        message: `the rule has no option ${quoted(name)}`,
        remedy: `${meant ?? ""} ${has}`.trimStart(),
      },
    ];
  }
  if (takes(option, value)) return [];
  return [
    {
      path,
      message: `${valueInWords(value)} is not ${optionInWords(option)}`,
      remedy: `Give ${optionInWords(option)}.`,
    },
  ];
}

/** A value of a configuration, which its writer sees again. */
export function valueInWords(value: unknown): string {
  if (typeof value === "function") return "a function";
  return quoted(typeof value === "string" ? value : (JSON.stringify(value) ?? String(value)));
}

/** Whether a value is an object with keys. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Where a fault is, as code would write it: `rules["unknown-tier"].severity`. */
export function pathInWords(path: readonly (string | number)[]): string {
  return path
    .map((step, at) => {
      if (typeof step === "number") return `[${step}]`;
      if (!/^[a-zA-Z_$][\w$]*$/.test(step)) return `[${JSON.stringify(step)}]`;
      return at === 0 ? step : `.${step}`;
    })
    .join("");
}
