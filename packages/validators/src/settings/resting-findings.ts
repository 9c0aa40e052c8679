import type { Finding } from "../finding.ts";
import { type Group, Grouping } from "../grouping.ts";
import type { Suppression } from "./suppression.ts";

/** Folds findings that rest: those with one reason among themselves. What is behind them is not asked. */
export class RestingFindings {
  private readonly byReason = new Map<string, { suppression: Suppression; grouping: Grouping }>();
  private readonly samples: number;

  constructor(samples: number) {
    this.samples = samples;
  }

  add({ suppressed, ...finding }: Finding & { readonly suppressed: Suppression }, times: number): void {
    const { by, from, reason } = suppressed;
    const key = JSON.stringify([by, from, reason]);
    const known = this.byReason.get(key) ?? {
      suppression: suppressed,
      grouping: new Grouping(this.samples),
    };
    this.byReason.set(key, known);
    known.grouping.add(finding, times);
  }

  /** The groups, with the reason of each. */
  folded(): { readonly group: Group; readonly suppression: Suppression }[] {
    return [...this.byReason.values()].flatMap(({ suppression, grouping }) =>
      grouping.folded(() => false).map((group) => ({ group, suppression })),
    );
  }
}
