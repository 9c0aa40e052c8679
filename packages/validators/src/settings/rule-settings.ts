import type { Severity } from "../finding.ts";
import type { RuleCode, RuleOptionsByCode } from "../rules/index.ts";
import type { RuleOptions, ValuesOf } from "./rule-options.ts";

/** How serious what a rule finds is to be taken, or that it is not applied. */
export type SeveritySetting = "off" | Severity;

type OptionsFor<Code extends string> =
  RuleOptionsByCode extends Readonly<Record<Code, infer Options extends RuleOptions>>
    ? Partial<ValuesOf<Options>>
    : unknown;

/** What is said of one rule: a severity, or an object with one and the options that the rule declares. */
export type RuleSetting<Code extends string = string> =
  | SeveritySetting
  | ({ readonly severity?: SeveritySetting } & OptionsFor<Code>);

/** What is said of rules, by code. Rules of which nothing is said are as they are. */
export type RuleSettings = {
  readonly [Code in RuleCode]?: RuleSetting<Code> | undefined;
} & {
  /** A rule of somebody else. */
  readonly [code: `${string}/${string}`]:
    | SeveritySetting
    | { readonly severity?: SeveritySetting; readonly [option: string]: unknown }
    | undefined;
};
