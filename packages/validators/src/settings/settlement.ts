import type { Finding } from "../finding.ts";
import type { CheckOptions } from "../options.ts";
import { Redaction, redactionOf } from "../redact.ts";
import type { Outcome } from "../report.ts";
import { rulesOf } from "../rule-sets.ts";
import type { AnyRuleCode } from "../rules/index.ts";
import { EffectiveRules, TURNED_OFF } from "./effective-rules.ts";
import type { FileBaseline } from "./file-baseline.ts";
import { Ignores, type Suppression } from "./suppression.ts";

/** What options say of findings that were found. */
export type FindingOptions = Pick<
  CheckOptions,
  "rules" | "ignore" | "baseline" | "redact" | "profile" | "profiles" | "ruleSets"
>;

/** Makes of what was found what is told: how serious it is, whether it rests, and without values where they are kept back. */
export class Settlement {
  private readonly rules: EffectiveRules;
  private readonly ignores: Ignores;
  private readonly baseline: FileBaseline | undefined;
  private readonly redaction: Redaction | undefined;
  /** What the baseline knows findings by, where that is not what is told of them. */
  private readonly asKnown: Redaction | undefined;
  private readonly suppressed: Record<Suppression["by"], number> = { ignore: 0, baseline: 0 };

  constructor(options: FindingOptions) {
    const { rules, ruleSets, ignore, baseline, profiles } = options;
    this.rules = new EffectiveRules(rules, rulesOf(ruleSets));
    this.ignores = new Ignores(ignore);
    this.baseline = baseline;
    this.redaction = redactionOf(options);
    this.asKnown = baseline?.redacted ? (this.redaction ?? new Redaction(profiles, ruleSets)) : undefined;
  }

  /** A finding as it is told; undefined where its rule is turned off. */
  finding(found: Finding): Finding | undefined {
    const { rule } = found;
    if (this.rules.isOff(rule)) return undefined;
    const severity = this.rules.severity(rule, found.severity);
    const finding = severity === found.severity ? found : { ...found, severity };
    const told = this.redaction?.finding(finding) ?? finding;
    const suppressed = this.ignores.of(finding);
    if (suppressed) return this.rests(told, suppressed);
    if (!this.baseline) return told;
    const met = this.baseline.meet(this.asKnown?.finding(finding) ?? finding);
    // A hash of words that are kept back could be guessed.
    const known = this.redaction && !this.asKnown ? told : { ...told, fingerprint: met.fingerprint };
    return met.suppressed ? this.rests(known, met.suppressed) : known;
  }

  findings(found: readonly Finding[]): Finding[] {
    return found.flatMap((one) => this.finding(one) ?? []);
  }

  private rests(finding: Finding, suppressed: Suppression): Finding {
    this.suppressed[suppressed.by]++;
    return { ...finding, suppressed };
  }

  /** What a check ends with, with what was turned off and what rests. */
  outcome(outcome: Outcome): Outcome {
    const { coverage } = outcome;
    const isOff = (rule: AnyRuleCode) => this.rules.isOff(rule);
    const off = coverage.rulesRun.filter(isOff).map((rule) => ({ rule, reason: TURNED_OFF }));
    const { ignore, baseline } = this.suppressed;
    const settled: Outcome = {
      ...outcome,
      coverage: {
        ...coverage,
        rulesRun: coverage.rulesRun.filter((rule) => !isOff(rule)),
        rulesSkipped: [
          ...coverage.rulesSkipped.map((one) => (isOff(one.rule) ? { ...one, reason: TURNED_OFF } : one)),
          ...off,
        ],
        ...(ignore + baseline > 0 && { suppressed: { ignore, baseline } }),
      },
    };
    return this.redaction?.outcome(settled) ?? settled;
  }
}

/** What settles findings; undefined where they are told as they are found. */
export function settlementOf(options: FindingOptions): Settlement | undefined {
  const { rules, ignore, baseline, redact } = options;
  return rules || ignore || baseline || redact ? new Settlement(options) : undefined;
}
