/** A limit or a list that a rule lets its user set. */
export type RuleOption =
  | {
      readonly kind: "number";
      readonly default: number;
      readonly least: number;
      readonly most: number;
      /** Whether it is a count. */
      readonly whole?: true;
      /** What it says, as a sentence. */
      readonly about: string;
    }
  | {
      readonly kind: "numbers";
      readonly default: readonly number[];
      readonly least: number;
      readonly most: number;
      readonly whole?: true;
      readonly about: string;
    };

/** The options of a rule, by name. */
export type RuleOptions = Readonly<Record<string, RuleOption>>;

/** What the options of a rule are set to, by name: all of them, and proven. */
export type OptionValues = Readonly<Record<string, number | readonly number[]>>;

/** The value that an option takes. */
export type OptionValue<Option extends RuleOption> = Option["kind"] extends "number"
  ? number
  : readonly number[];

/** What the options of one rule are set to. */
export type ValuesOf<Options extends RuleOptions> = {
  readonly [Name in keyof Options]: OptionValue<Options[Name]>;
};

/** The values with the types that a rule declared: whoever calls a rule gives all of them. */
export function valuesOf<const Options extends RuleOptions>(
  _options: Options,
  values: OptionValues,
): ValuesOf<Options> {
  return values as ValuesOf<Options>;
}

/** What the options of a rule are where nothing is said. */
export function defaultValues(options: RuleOptions = {}): OptionValues {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));
}

/** What an option takes, in words. */
export function optionInWords({ kind, whole, least, most }: RuleOption): string {
  const number = whole ? "whole number" : "number";
  return kind === "number"
    ? `a ${number} from ${least} to ${most}`
    : `a list of ${number}s from ${least} to ${most}`;
}

/** Whether an option takes a value. */
export function takes(option: RuleOption, value: unknown): boolean {
  if (option.kind === "number") return isWithin(option, value);
  return Array.isArray(value) && value.length > 0 && value.every((one) => isWithin(option, one));
}

function isWithin({ whole, least, most }: RuleOption, value: unknown): boolean {
  if (typeof value !== "number" || (whole && !Number.isInteger(value))) return false;
  return value >= least && value <= most;
}
