import type { EffectiveConfig, Said } from "../config/effective-config.ts";
import { COMMAND_LINE } from "../config/effective-config.ts";
import { OpenTipError } from "../errors.ts";
import type { CheckOptions } from "../options.ts";
import type { Profile } from "../profiles/profile.ts";
import { parseMapping } from "../saved-mapping.ts";
import { isObject } from "../settings/rule-setting-faults.ts";
import type { RuleSettings } from "../settings/rule-settings.ts";
import { type GivenFileOptions, readFileOptions } from "./file-options.ts";

/** The options of each file, as the configuration and the command line have them. */
export class ConfiguredFiles {
  private readonly effective: EffectiveConfig;
  private readonly values: GivenFileOptions;
  private same: CheckOptions | undefined;

  /** @param values what the command line says of all files */
  constructor(effective: EffectiveConfig, values: GivenFileOptions) {
    this.effective = effective;
    this.values = values;
  }

  /**
   * Reads what the command line says, where no configuration adds to it: what is wrong with it is told before any file
   * is looked for.
   */
  async open(): Promise<void> {
    if (!this.effective.loaded) await this.of("");
  }

  /** How one file is to be checked. */
  async of(file: string): Promise<CheckOptions> {
    const { loaded, config } = this.effective;
    if (this.same) return this.same;
    if (!loaded) {
      this.same = await readFileOptions(this.values);
      return this.same;
    }
    const rules = this.effective.rulesFor(file);
    const ignore = this.effective.ignoresFor(file);
    return {
      ...(await this.read(file, loaded.name)),
      ...(config.profiles && { profiles: config.profiles }),
      ...(config.ruleSets && { ruleSets: config.ruleSets }),
      ...(rules.size > 0 && { rules: settingsOf(rules) }),
      ...(ignore.length > 0 && { ignore }),
    };
  }

  private async read(file: string, name: string): Promise<CheckOptions> {
    const said = this.effective.forFile(file);
    const profile = this.profile(said.get("profile"));
    const mapping = said.get("mapping");
    const given = {
      ...this.values,
      ...texts(said),
      mapping: this.effective.path(mapping),
      profile: profile ? undefined : textOf(said.get("profile")),
    };
    try {
      return {
        ...(await readFileOptions(given)),
        ...(profile && { profile }),
        ...(isObject(mapping?.value) && { mapping: parseMapping(JSON.stringify(mapping.value), name) }),
      };
    } catch (error) {
      const isOurs = [...said.values()].every(({ from }) => from === COMMAND_LINE);
      if (!(error instanceof OpenTipError) || isOurs) throw error;
      throw new OpenTipError("bad-config", `${name}, for ${file}: ${error.message}`, error.remedy);
    }
  }

  /** A profile that is given itself, or by the name of one that the configuration brings. */
  private profile(said: Said | undefined): Profile | undefined {
    if (isObject(said?.value)) return said.value as unknown as Profile;
    return this.effective.config.profiles?.find(({ name }) => name === said?.value);
  }
}

/** Settings of rules, which were held to the rules when the configuration was loaded. */
function settingsOf(rules: ReadonlyMap<string, Said>): RuleSettings {
  return Object.fromEntries([...rules].map(([code, { value }]) => [code, value])) as RuleSettings;
}

/** Values as an option of the command line would have them. */
function texts(said: ReadonlyMap<string, Said>) {
  const codes = said.get("tierCodes");
  return {
    edition: textOf(said.get("edition")),
    "tier-codes": codes && [codes.value].flat().map(String),
    delimiter: textOf(said.get("delimiter")),
    sheet: textOf(said.get("sheet")),
    encoding: textOf(said.get("encoding")),
    source: textOf(said.get("source")),
  };
}

function textOf(said: Said | undefined): string | undefined {
  return said && !isObject(said.value) ? String(said.value) : undefined;
}
