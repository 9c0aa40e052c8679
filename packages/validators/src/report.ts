import type { Citation } from "@open-tip/schema";
import { schemaVersion } from "@open-tip/schema/addresses";
import { type TierLawName, tierLaw } from "@open-tip/schema/tier-law";
import type { Coverage } from "./coverage.ts";
import { type Finding, type Severity, severities } from "./finding.ts";
import { hashOf } from "./finding-hash.ts";
import { kindOf, ruleAndColumn } from "./finding-kind.ts";
import type { Mapping } from "./mapping.ts";
import { remedyOf } from "./remedy.ts";
import { type RuleCode, ruleCodes, rules } from "./rules/index.ts";

/** Equal findings, folded: how many there are, and some of them. */
export interface FindingGroup {
  readonly rule: RuleCode;
  readonly severity: Severity;
  /** What they have in common, as a sentence. */
  readonly message: string;
  readonly column?: string;
  /** Letter of the column, as a spreadsheet shows it. */
  readonly columnLetter?: string;
  /** The sentence by which they were folded; absent where findings of the rule and the column are counted together. */
  readonly cause?: string;
  /** Exact number of findings. */
  readonly count: number;
  /** Some of the findings, in the order of the file; chosen by a hash of the place, so that parts of a file can be merged. */
  readonly samples: readonly Finding[];
  /** How to mend it. */
  readonly remedy: string;
  /** The law or practice that the rule enforces, with where it was read. */
  readonly law?: { readonly condition: string; readonly citations: readonly Citation[] };
  readonly url: string;
}

/** What is known of a file as a whole. */
export interface FileReport {
  readonly file: string;
  /** What the file is, in words. */
  readonly what: string;
  /** What its columns were read as; absent when it could not be understood. */
  readonly mapping?: Mapping<string>;
  /** Notes on how columns were read: the scale of a tier column, for one. */
  readonly readings: readonly string[];
  readonly groups: readonly FindingGroup[];
  /** Exact number of findings by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly coverage: Coverage;
  readonly schemaVersion: string;
}

/** What a check ends with, beside its findings. */
export interface Outcome {
  readonly file: string;
  readonly what: string;
  readonly mapping?: Mapping<string>;
  readonly readings: readonly string[];
  readonly coverage: Coverage;
}

/** How many findings of a kind a report shows unless told otherwise. */
export const DEFAULT_SAMPLES = 5;
/** Past this many causes of one rule and column, further causes are counted together. */
const MOST_CAUSES = 1000;

interface Group {
  readonly first: Finding;
  readonly cause: string | undefined;
  count: number;
  samples: { readonly hash: number; readonly finding: Finding }[];
}

/** Folds findings as they come. Counts are exact, memory is bounded. */
export class ReportBuilder {
  private readonly groups = new Map<string, Group>();
  private readonly causes = new Map<string, number>();
  private readonly counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  private readonly samples: number;

  constructor(samples: number = DEFAULT_SAMPLES) {
    this.samples = samples;
  }

  /** @param times how many findings it stands for */
  add(finding: Finding, times = 1): void {
    this.counts[finding.severity] += times;
    const kind = ruleAndColumn(finding.rule, finding.place);
    let key = kindOf(kind, finding.cause);
    let cause = finding.cause;
    let group = this.groups.get(key);
    if (!group && cause !== undefined) {
      const causes = this.causes.get(kind) ?? 0;
      if (causes >= MOST_CAUSES) {
        key = `${kind}\u0000\u0000`;
        cause = undefined;
        group = this.groups.get(key);
      } else this.causes.set(kind, causes + 1);
    }
    if (!group) {
      group = { first: finding, cause, count: 0, samples: [] };
      this.groups.set(key, group);
    }
    group.count += times;
    this.sample(group, finding);
  }

  /** Keeps the findings whose places have the lowest hashes: the same ones, in whatever order parts arrive. */
  private sample(group: Group, finding: Finding): void {
    const hash = hashOf(finding);
    const worst = group.samples.at(-1);
    if (group.samples.length >= this.samples && worst && hash >= worst.hash) return;
    const at = group.samples.findIndex((sample) => sample.hash > hash);
    group.samples.splice(at < 0 ? group.samples.length : at, 0, { hash, finding });
    if (group.samples.length > this.samples) group.samples.pop();
  }

  build(outcome: Outcome): FileReport {
    const rank = ({ severity, rule }: FindingGroup) =>
      severities.indexOf(severity) * ruleCodes.length + ruleCodes.indexOf(rule);
    const groups = [...this.groups.values()]
      .map((group) => this.folded(group))
      .sort((a, b) => rank(a) - rank(b) || b.count - a.count || (a.message < b.message ? -1 : 1));
    return { ...outcome, groups, counts: { ...this.counts }, schemaVersion };
  }

  private folded({ first, cause, count, samples }: Group): FindingGroup {
    const rule = rules.find(({ code }) => code === first.rule);
    const { column, columnLetter } = first.place;
    const inOrder = samples
      .map(({ finding }) => finding)
      .sort((a, b) => (a.place.row ?? 0) - (b.place.row ?? 0) || (a.message < b.message ? -1 : 1));
    return {
      rule: first.rule,
      severity: first.severity,
      message: count === 1 ? first.message : (cause ?? rule?.summary ?? first.message),
      ...(column !== undefined && { column }),
      ...(columnLetter !== undefined && { columnLetter }),
      ...(cause !== undefined && { cause }),
      count,
      samples: inOrder,
      remedy: remedyOf(first),
      ...(rule?.law && { law: lawBehind(rule.law) }),
      url: first.url,
    };
  }
}

function lawBehind(name: TierLawName): NonNullable<FindingGroup["law"]> {
  const { condition, citations } = tierLaw[name];
  return { condition, citations };
}
