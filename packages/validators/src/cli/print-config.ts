import type { AllSaid, EffectiveConfig } from "../config/effective-config.ts";
import { visible } from "../printable.ts";
import { isObject } from "../settings/rule-setting-faults.ts";

/** The configuration in force, for a call and for each of some files, with what says each value. */
export function printConfig(effective: EffectiveConfig, files: readonly string[]): string {
  const { loaded } = effective;
  const lines = [loaded ? `Configuration: ${visible(loaded.path)}` : "No configuration was found."];
  lines.push("", "For the whole call", ...saidLines(effective.forRun()));
  for (const file of files) {
    lines.push("", `For ${visible(file)}`, ...saidLines(effective.forFile(file)));
    const rules = effective.rulesFor(file);
    if (rules.size > 0) lines.push("  rules", ...saidLines(rules).map((line) => `  ${line}`));
    for (const { rule, column, reason, from } of effective.ignoresFor(file)) {
      const where = column === undefined ? "" : ` in ${visible(column)}`;
      lines.push(`  ignore ${rule}${where}: ${visible(reason)}  (${from})`);
    }
  }
  return `${lines.join("\n")}\n`;
}

function saidLines(said: AllSaid): string[] {
  const shown = [...said].filter(([key]) => !["printConfig", "config", "noConfig"].includes(key));
  const width = Math.max(0, ...shown.map(([key]) => key.length));
  if (shown.length === 0) return ["  nothing is said"];
  return shown.map(([key, { value, from }]) => `  ${key.padEnd(width)}  ${words(value)}  (${from})`);
}

/** A value in a line. Of what a program made, such as a profile, the name must do. */
function words(value: unknown): string {
  if (isObject(value) && typeof value.name === "string") return visible(value.name);
  return visible(JSON.stringify(value) ?? String(value));
}
