import type { Finding } from "../finding.ts";
import { type FindingOptions, type Settlement, settlementOf } from "./settlement.ts";
import type { Suppression } from "./suppression.ts";

/** A finding, and how many there are of it. */
interface Times {
  readonly finding: Finding;
  times: number;
}

/** Settles what only several files together show, each finding by what is said of its file. */
export class TogetherSettlements {
  private readonly options: FindingOptions;
  private readonly settings: (file: string) => FindingOptions;
  private readonly byFile = new Map<string, Settlement | undefined>();

  /** @param settings what is said of one file, where that differs from file to file */
  constructor(options: FindingOptions, settings: (file: string) => FindingOptions = () => ({})) {
    this.options = options;
    this.settings = settings;
  }

  /** So many equal findings as they are told: of those only some may rest. */
  of(found: Finding, times: number): readonly Times[] {
    const settlement = this.settlement(found.place.file);
    if (!settlement) return [{ finding: found, times }];
    const settled = new Map<Suppression | undefined, Times>();
    for (let one = 0; one < times; one++) {
      const finding = settlement.finding(found);
      if (!finding) return [];
      const known = settled.get(finding.suppressed);
      if (known) known.times++;
      else settled.set(finding.suppressed, { finding, times: 1 });
    }
    return [...settled.values()];
  }

  private settlement(file: string): Settlement | undefined {
    if (!this.byFile.has(file))
      this.byFile.set(file, settlementOf({ ...this.options, ...this.settings(file) }));
    return this.byFile.get(file);
  }
}
