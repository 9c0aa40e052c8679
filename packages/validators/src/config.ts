import type { Config } from "./config/config.ts";

export type { Config, ConfigIgnore, ConfigOverride, FileSettings } from "./config/config.ts";
export type { RuleSetting, RuleSettings, SeveritySetting } from "./settings/rule-settings.ts";

/** Types a configuration at the place where it is written. */
export function defineConfig(config: Config): Config {
  return config;
}
