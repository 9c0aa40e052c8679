import type { Finding } from "./finding.ts";
import { hashOf } from "./finding-hash.ts";

interface Sample {
  readonly hash: number;
  readonly finding: Finding;
}

/**
 * The findings of a group that a report shows: those whose places have the lowest hashes, which are the same in whatever
 * order parts arrive. Past twice as many as are wanted they are sorted and cut, so that each costs the same however many
 * there are.
 */
export class KeptSamples {
  private readonly most: number;
  private samples: Sample[] = [];
  /** From this hash on, none is among the lowest. */
  private limit = Number.POSITIVE_INFINITY;

  constructor(most: number) {
    this.most = most;
  }

  add(finding: Finding, hash = hashOf(finding)): void {
    if (hash >= this.limit) return;
    this.samples.push({ hash, finding });
    if (this.samples.length > 2 * this.most) this.cut();
  }

  /** Adds those of another. */
  addAll({ samples }: KeptSamples): void {
    for (const { finding, hash } of samples) this.add(finding, hash);
  }

  /** The findings, in the order of their rows. */
  inOrder(): Finding[] {
    this.cut();
    return this.samples.map(({ finding }) => finding).sort(byRow);
  }

  private cut(): void {
    // Sorting is stable: of equal hashes the first to come stays.
    this.samples.sort((a, b) => a.hash - b.hash);
    if (this.samples.length < this.most) return;
    this.samples.length = this.most;
    this.limit = this.samples.at(-1)?.hash ?? 0;
  }
}

function byRow(a: Finding, b: Finding): number {
  return (
    (a.place.row ?? 0) - (b.place.row ?? 0) || Number(a.message > b.message) - Number(a.message < b.message)
  );
}
