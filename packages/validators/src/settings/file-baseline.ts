import type { Finding } from "../finding.ts";
import { fingerprintOf, identityOf } from "./fingerprint.ts";
import type { Suppression } from "./suppression.ts";

/** How many findings of a rule there are, by their fingerprints. */
export type FingerprintCounts = Readonly<Record<string, number>>;
/** The same for all rules of one file. */
export type BaselineCounts = Readonly<Record<string, FingerprintCounts>>;

/** What came of a baseline. */
export interface BaselineTally {
  /** Findings that were there before, and rest. */
  readonly resting: number;
  /** Findings that were not. */
  readonly fresh: number;
  /** Findings that were there before, and are not now. */
  readonly gone: number;
}

/** How a baseline is to be used. */
export interface FileBaselineOptions {
  /** Whether its fingerprints are of findings as they are told when values are kept back. */
  readonly redacted?: boolean | undefined;
  /** Whether all that is found is to rest, which is how a baseline begins. */
  readonly all?: boolean | undefined;
  /** What the baseline is called. */
  readonly from?: string | undefined;
}

/** Hashes that are remembered: most findings are like others. */
const MOST_REMEMBERED = 10_000;

/** What was found in a file at an earlier time: that much of the same rests. One is made for each check of a file. */
export class FileBaseline {
  readonly redacted: boolean;
  private readonly known: BaselineCounts;
  private readonly all: boolean;
  private readonly suppression: Suppression;
  private readonly counted = new Map<string, Map<string, number>>();
  private hashes = new Map<string, string>();
  private resting = 0;
  private fresh = 0;

  constructor(known: BaselineCounts = {}, { redacted = false, all = false, from }: FileBaselineOptions = {}) {
    this.known = known;
    this.redacted = redacted;
    this.all = all;
    const reason = all ? "it was there when the baseline was written" : "it is in the baseline";
    this.suppression = { by: "baseline", reason, ...(from !== undefined && { from }) };
  }

  /** Takes note of a finding: what it is known by, and why it rests, if it does. */
  meet(finding: Finding): { readonly fingerprint: string; readonly suppressed?: Suppression } {
    const fingerprint = this.fingerprint(finding);
    const { rule } = finding;
    const counts = this.counted.get(rule) ?? new Map<string, number>();
    this.counted.set(rule, counts);
    const times = (counts.get(fingerprint) ?? 0) + 1;
    counts.set(fingerprint, times);
    if (this.all || times <= this.before(rule, fingerprint)) {
      this.resting++;
      return { fingerprint, suppressed: this.suppression };
    }
    this.fresh++;
    return { fingerprint };
  }

  /**
   * What is left of the baseline, if it is used up by what was found.
   * @param judged whether a rule was applied, and to everything; of others nothing can be said to be gone
   */
  tally(judged: (rule: string) => boolean = () => true): BaselineTally {
    let gone = 0;
    for (const [rule, counts] of Object.entries(this.known)) {
      if (!judged(rule)) continue;
      for (const [fingerprint, before] of Object.entries(counts))
        gone += Math.max(before - this.times(rule, fingerprint), 0);
    }
    return { resting: this.resting, fresh: this.fresh, gone };
  }

  /** The baseline without what is gone. What is new is not in it. */
  pruned(judged: (rule: string) => boolean = () => true): BaselineCounts {
    return mapCounts(this.known, (rule, fingerprint, before) =>
      judged(rule) ? Math.min(before, this.times(rule, fingerprint)) : before,
    );
  }

  /** All that was found; of rules that were not applied to everything also what was there before. */
  found(judged: (rule: string) => boolean = () => true): BaselineCounts {
    const all = new Map<string, Map<string, number>>();
    for (const [rule, counts] of this.counted) all.set(rule, new Map(counts));
    for (const [rule, counts] of Object.entries(this.known)) {
      if (judged(rule)) continue;
      const now = all.get(rule) ?? new Map<string, number>();
      for (const [fingerprint, before] of Object.entries(counts))
        now.set(fingerprint, Math.max(before, now.get(fingerprint) ?? 0));
      all.set(rule, now);
    }
    return Object.fromEntries([...all].map(([rule, counts]) => [rule, Object.fromEntries(counts)]));
  }

  private before(rule: string, fingerprint: string): number {
    const counts = Object.hasOwn(this.known, rule) ? this.known[rule] : undefined;
    return counts && Object.hasOwn(counts, fingerprint) ? (counts[fingerprint] ?? 0) : 0;
  }

  private times(rule: string, fingerprint: string): number {
    return this.counted.get(rule)?.get(fingerprint) ?? 0;
  }

  private fingerprint(finding: Finding): string {
    const identity = identityOf(finding);
    const known = this.hashes.get(identity);
    if (known !== undefined) return known;
    const fingerprint = fingerprintOf(finding);
    if (this.hashes.size >= MOST_REMEMBERED) this.hashes = new Map();
    this.hashes.set(identity, fingerprint);
    return fingerprint;
  }
}

function mapCounts(
  counts: BaselineCounts,
  change: (rule: string, fingerprint: string, count: number) => number,
): BaselineCounts {
  return Object.fromEntries(
    Object.entries(counts).flatMap(([rule, one]) => {
      const changed = Object.entries(one)
        .map(([fingerprint, count]) => [fingerprint, change(rule, fingerprint, count)] as const)
        .filter(([, count]) => count > 0);
      return changed.length > 0 ? [[rule, Object.fromEntries(changed)]] : [];
    }),
  );
}
