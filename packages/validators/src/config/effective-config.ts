import { resolve } from "node:path";
import { isObject } from "../settings/rule-setting-faults.ts";
import type { RuleSettings } from "../settings/rule-settings.ts";
import type { Ignored } from "../settings/suppression.ts";
import type { Config, ConfigIgnore, FileSettings } from "./config.ts";
import type { LoadedConfig } from "./load-config.ts";

/** A value that is in force, and what says so. */
export interface Said {
  readonly value: unknown;
  readonly from: string;
}

/** Values in force, by their key. */
export type AllSaid = ReadonlyMap<string, Said>;

interface Layer {
  readonly from: string;
  readonly said: Readonly<Record<string, unknown>>;
}

const ofFiles = [
  "edition",
  "tierCodes",
  "delimiter",
  "sheet",
  "encoding",
  "source",
  "mapping",
  "profile",
] as const satisfies readonly (keyof FileSettings)[];

const notOfRuns: ReadonlySet<string> = new Set([
  "$schema",
  "rules",
  "overrides",
  "ignore",
  "profiles",
  "ruleSets",
  ...ofFiles,
]);

const defaults = { format: "pretty", failOn: "error", samples: 5, quiet: false, force: false, redact: false };

/** What is in force of a configuration and a command line, for the whole call and for each file. */
export class EffectiveConfig {
  readonly loaded: LoadedConfig | undefined;
  private readonly commandLine: Readonly<Record<string, unknown>>;

  /** @param commandLine what the command line says, by the keys of a configuration */
  constructor(loaded: LoadedConfig | undefined, commandLine: Readonly<Record<string, unknown>>) {
    this.loaded = loaded;
    this.commandLine = commandLine;
  }

  get config(): Config {
    return this.loaded?.config ?? {};
  }

  /** What holds for the whole call. */
  forRun(): AllSaid {
    const run = (layer: Layer): Layer => ({
      ...layer,
      said: Object.fromEntries(Object.entries(layer.said).filter(([key]) => !notOfRuns.has(key))),
    });
    return inForce([{ from: BY_DEFAULT, said: defaults }, this.ofConfig(), this.ofCommandLine()].map(run));
  }

  /** What holds for one file, its rules left out. */
  forFile(file: string): AllSaid {
    const said = inForce([this.ofConfig(), ...this.overriding(file), this.ofCommandLine()]);
    return new Map([...said].filter(([key]) => (ofFiles as readonly string[]).includes(key)));
  }

  /** What is said of rules for one file: of each, what is said last; options of which nothing more is said stay. */
  rulesFor(file: string): AllSaid {
    const rules = new Map<string, Said>();
    for (const { from, said } of [this.ofConfig(), ...this.overriding(file)])
      for (const [code, setting] of Object.entries((said.rules ?? {}) as RuleSettings)) {
        const known = rules.get(code);
        const value = {
          ...(known?.value as object),
          ...(isObject(setting) ? setting : { severity: setting }),
        };
        rules.set(code, { value, from: known ? `${known.from}; ${from}` : from });
      }
    return rules;
  }

  /** What is to rest in a file. */
  ignoresFor(file: string): Ignored[] {
    return this.ignores()
      .filter(({ entry }) => this.fits(entry.files, file))
      .map(({ entry: { rule, column, reason }, from }) => ({
        ...{ rule, reason, from },
        ...(column !== undefined && { column }),
      }));
  }

  /** What is to rest, each with its place. */
  ignores(): { readonly entry: ConfigIgnore; readonly from: string }[] {
    const { ignore = [] } = this.config;
    return ignore.map((entry, at) => ({ entry, from: `ignore[${at}] of ${this.loaded?.name}` }));
  }

  /** A path of the configuration, which is relative to where that stands. */
  path(said: Said | undefined): string | undefined {
    if (typeof said?.value !== "string") return undefined;
    return this.loaded && said.from !== COMMAND_LINE ? resolve(this.loaded.folder, said.value) : said.value;
  }

  fits(patterns: string | readonly string[] | undefined, file: string): boolean {
    return patterns === undefined || this.loaded?.fits(patterns, file) === true;
  }

  private ofConfig(): Layer {
    return { from: this.loaded?.name ?? "", said: { ...this.config } };
  }

  private overriding(file: string): Layer[] {
    const { overrides = [] } = this.config;
    return overrides.flatMap((override, at) =>
      this.fits(override.files, file)
        ? [{ from: `${this.loaded?.name}, overrides[${at}]`, said: { ...override } }]
        : [],
    );
  }

  private ofCommandLine(): Layer {
    return { from: COMMAND_LINE, said: this.commandLine };
  }
}

/** What is said to have said what options of the command line say. */
export const COMMAND_LINE = "command line";

/** What is said to have said what is so where nothing is said. */
export const BY_DEFAULT = "default";

function inForce(layers: readonly Layer[]): Map<string, Said> {
  const said = new Map<string, Said>();
  for (const { from, said: values } of layers)
    for (const [key, value] of Object.entries(values))
      if (value !== undefined) said.set(key, { value, from });
  return said;
}
