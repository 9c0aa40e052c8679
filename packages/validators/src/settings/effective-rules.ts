import { OpenTipError } from "../errors.ts";
import type { Severity } from "../finding.ts";
import type { Rule } from "../rule.ts";
import { rules as builtIn } from "../rules/index.ts";
import { defaultValues, type OptionValues } from "./rule-options.ts";
import { pathInWords, ruleSettingFaults } from "./rule-setting-faults.ts";
import type { RuleSettings, SeveritySetting } from "./rule-settings.ts";

/** Why a rule that is turned off was not applied. */
export const TURNED_OFF = "turned off";

type Setting = SeveritySetting | ({ readonly severity?: SeveritySetting } & OptionValues);

/** Rules as settings make them: which are applied, how serious each is, and with which options. */
export class EffectiveRules {
  private readonly settings: ReadonlyMap<string, Setting>;

  /** @throws {OpenTipError} `bad-option` for a rule, a severity or an option that there is none of */
  constructor(settings: RuleSettings = {}, rules: readonly Rule[] = builtIn) {
    const [fault] = ruleSettingFaults(settings, rules);
    if (fault) {
      const path = pathInWords(["rules", ...fault.path]);
      throw new OpenTipError("bad-option", `${path}: ${fault.message}.`, fault.remedy);
    }
    this.settings = new Map(
      Object.entries(settings).filter((entry): entry is [string, Setting] => entry[1] !== undefined),
    );
  }

  isOff(code: string): boolean {
    return this.said(code) === "off";
  }

  /** How serious a finding of a rule is, which is as serious as the rule says where nothing else was said. */
  severity(code: string, otherwise: Severity): Severity {
    const said = this.said(code);
    return said === undefined || said === "off" ? otherwise : said;
  }

  /** The options of a rule, those of which nothing is said as the rule has them. */
  values(rule: Pick<Rule, "code" | "options">): OptionValues {
    const setting = this.settings.get(rule.code);
    if (typeof setting !== "object") return defaultValues(rule.options);
    const { severity: _, ...values } = setting;
    return { ...defaultValues(rule.options), ...(values as OptionValues) };
  }

  private said(code: string): SeveritySetting | undefined {
    const setting = this.settings.get(code);
    return typeof setting === "object" ? setting.severity : setting;
  }
}
