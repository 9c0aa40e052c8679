import { severities } from "../finding.ts";
import { reportFormats } from "../reports/formats.ts";
import type { Rule } from "../rule.ts";
import type { RuleSet } from "../rule-sets.ts";
import { rules as builtIn } from "../rules/index.ts";
import type { RuleOption } from "../settings/rule-options.ts";
import { isObject, ruleSettingFaults, unknownRule, valueInWords } from "../settings/rule-setting-faults.ts";
import { code, either, flag, listOf, object, oneOf, type Shape, text, wholeNumber } from "./shape.ts";

const formats = Object.keys(reportFormats);
const texts = either(listOf(text), text);

const settings = (rules: readonly Rule[]): Shape => ({
  faults: (value, path) =>
    ruleSettingFaults(value, rules).map((fault) => ({ ...fault, path: [...path, ...fault.path] })),
  schema: {
    type: "object",
    properties: Object.fromEntries(
      rules.map(({ code, summary, options = {}, tellsUnread }) => {
        const severity = { enum: [...(tellsUnread ? [] : ["off"]), ...severities] };
        const properties = Object.fromEntries(
          Object.entries(options).map(([name, option]) => [name, schemaOf(option)]),
        );
        const long = { type: "object", properties: { severity, ...properties }, additionalProperties: false };
        return [code, { description: summary, anyOf: [severity, long] }];
      }),
    ),
    additionalProperties: false,
  },
});

function schemaOf({ kind, whole, least, most, about, default: value }: RuleOption): object {
  const number = { type: whole ? "integer" : "number", minimum: least, maximum: most };
  const schema = kind === "number" ? number : { type: "array", items: number, minItems: 1 };
  return { ...schema, description: about, default: value };
}

/** Whether a value is a set of rules, as far as that is known of what others made. */
export function isRuleSet(value: unknown): value is RuleSet {
  return isObject(value) && typeof value.name === "string" && Array.isArray(value.rules);
}

const ruleSet: Shape = {
  schema: {
    type: "object",
    properties: { name: { type: "string" }, rules: { type: "array" } },
    required: ["name", "rules"],
  },
  faults: (value, path) =>
    isRuleSet(value)
      ? []
      : [
          {
            path,
            message: `${valueInWords(value)} is no set of rules`,
            remedy:
              "Import the set, and give what defineRuleSet made, in a configuration in TypeScript or JavaScript.",
          },
        ],
};

const ruleCode = (rules: readonly Rule[]): Shape => ({
  schema: { enum: rules.map((rule) => rule.code) },
  faults: (value, path) => {
    if (rules.some((rule) => rule.code === value)) return [];
    return [{ ...unknownRule(String(value), rules), path }];
  },
});

const ofFiles = (rules: readonly Rule[]) => ({
  rules: settings(rules),
  edition: wholeNumber,
  tierCodes: texts,
  delimiter: text,
  sheet: text,
  encoding: text,
  source: text,
  mapping: either(code, text),
  profile: either(code, text),
});

/** What a configuration may say of some rules, as it is checked and published. */
export const configShape = (rules: readonly Rule[] = builtIn): Shape =>
  object({
    $schema: text,
    ...ofFiles(rules),
    overrides: listOf(object({ files: texts, ...ofFiles(rules) }, ["files"])),
    ignore: listOf(
      object({ rule: ruleCode(rules), files: texts, column: text, reason: text }, ["rule", "reason"]),
    ),
    failOn: oneOf(severities),
    maxWarnings: wholeNumber,
    format: oneOf(formats),
    output: object(Object.fromEntries(formats.map((format) => [format, text]))),
    force: flag,
    samples: either(oneOf(["all"]), wholeNumber),
    quiet: flag,
    verbose: flag,
    redact: flag,
    reference: either(code, text),
    articles: text,
    baseline: text,
    profiles: listOf(code),
    ruleSets: listOf(ruleSet),
  });
