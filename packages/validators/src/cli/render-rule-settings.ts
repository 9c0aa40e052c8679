import type { EffectiveConfig } from "../config/effective-config.ts";
import type { Paint } from "../paint.ts";
import { listed, visible } from "../printable.ts";
import type { Rule } from "../rule.ts";
import { defaultValues, optionInWords, type RuleOption } from "../settings/rule-options.ts";
import { whyNeverOff } from "../settings/unread.ts";

/** How to weigh a rule otherwise: its options, what a configuration may say of it, and what the one at hand says. */
export function settingLines(rule: Rule, effective: EffectiveConfig, paint: Paint): string[] {
  const { code, options = {}, tellsUnread } = rule;
  const names = Object.entries(options);
  return [
    paint("Settings", "strong"),
    ...names.flatMap(([name, option]) => optionLines(name, option)),
    ...(names.length === 0 ? ["  It has no options."] : []),
    `  In a configuration, open-tip.config.json or .ts: \`${exampleOf(rule)}\``,
    tellsUnread
      ? `  It cannot be turned off: ${whyNeverOff(tellsUnread)}.`
      : `  To turn it off: \`{ "rules": { "${code}": "off" } }\``,
    ...saidLines(code, effective),
  ];
}

function optionLines(name: string, option: RuleOption): string[] {
  const value = [option.default].flat();
  return [
    `  ${name}: ${optionInWords(option)}, otherwise ${listed(value.map(String))}`,
    `    ${option.about}`,
  ];
}

function exampleOf({ code, severity, options }: Rule): string {
  const setting = options ? { severity, ...defaultValues(options) } : severity;
  const inside = JSON.stringify(setting)
    .replaceAll(/([:,{])(?=["\d[])/g, "$1 ")
    .replace(/\}$/, " }");
  return `{ "rules": { "${code}": ${inside} } }`;
}

/** What the configuration says of it: for all files, then for some. */
function saidLines(code: string, { loaded, config }: EffectiveConfig): string[] {
  if (!loaded) return [];
  const layers = [{ files: undefined, rules: config.rules }, ...(config.overrides ?? [])];
  return layers.flatMap(({ files, rules = {} }) => {
    const setting: unknown = Object.entries(rules).find(([name]) => name === code)?.[1];
    if (setting === undefined) return [];
    const where = files === undefined ? "" : ` for ${listed([files].flat(), "and")}`;
    return [`  ${visible(loaded.name)} says${visible(where)}: ${visible(JSON.stringify(setting))}`];
  });
}
