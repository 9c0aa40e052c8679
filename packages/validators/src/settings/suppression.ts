import type { Finding, Place } from "../finding.ts";
import type { RuleCode } from "../rules/index.ts";

/** Findings that are to rest, and why. They are counted and shown as resting, and make no check fail. */
export interface Ignored {
  /** Code of a rule. */
  readonly rule: RuleCode | `${string}/${string}`;
  /** Only what is found in the column of this name, in JSON in the member of this name. */
  readonly column?: string | undefined;
  /** Why, for those who read the report. */
  readonly reason: string;
  /** Where that is said, as `ignore[0] of open-tip.config.json`. */
  readonly from?: string | undefined;
}

/** Why a finding rests. */
export interface Suppression {
  /** Whether somebody says so of its kind, or it is one of those that were there before. */
  readonly by: "ignore" | "baseline";
  readonly reason: string;
  readonly from?: string;
}

/** Finds what lets a finding rest. */
export class Ignores {
  private readonly entries: readonly { readonly entry: Ignored; readonly suppression: Suppression }[];

  constructor(given: readonly Ignored[] = []) {
    this.entries = given.map((entry) => {
      const { reason, from } = entry;
      return { entry, suppression: { by: "ignore", reason, ...(from !== undefined && { from }) } };
    });
  }

  /** The first entry that a finding is meant by. */
  of({ rule, place }: Finding): Suppression | undefined {
    for (const { entry, suppression } of this.entries)
      if (entry.rule === rule && (entry.column === undefined || entry.column === columnOf(place)))
        return suppression;
    return undefined;
  }
}

/** The name of a finding's column, in JSON of the innermost member. */
function columnOf({ column, pointer }: Place): string | undefined {
  if (column !== undefined || pointer === undefined) return column;
  return pointer
    .split("/")
    .filter((step) => !/^\d+$/.test(step))
    .at(-1);
}
