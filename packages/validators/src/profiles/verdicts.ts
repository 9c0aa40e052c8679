import { detached } from "../memo.ts";
import type { Raised } from "../raised.ts";

/** Texts that are remembered. */
const MOST = 10_000;
/** Texts after which it is asked whether they repeat. */
const TRIAL = 5000;

/** What was found of the texts of a column: what is raised, or `null` for nothing. */
export class Verdicts {
  private readonly known = new Map<string, Raised | null>();
  private asked = 0;
  private found = 0;
  /** Whether the column repeats so few texts that none is worth remembering. */
  private scattered = false;

  /** What was found of a text before; undefined where it is not known. */
  get(text: string): Raised | null | undefined {
    if (this.scattered) return undefined;
    const verdict = this.known.get(text);
    this.asked++;
    if (verdict !== undefined) this.found++;
    if (this.asked % TRIAL === 0) this.judge();
    return verdict;
  }

  private judge(): void {
    this.scattered = this.found * 2 < this.asked;
    if (this.scattered) this.known.clear();
  }

  set(text: string, verdict: Raised | null): void {
    if (!this.scattered && this.known.size < MOST) this.known.set(detached(text), verdict);
  }
}
