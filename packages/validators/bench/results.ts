import type { ContenderName } from "./contenders.ts";
import type { Measured, MeasuredPart } from "./measure-part.ts";
import type { StartUp } from "./measure-start-up.ts";
import { median } from "./median.ts";
import type { PartName } from "./parts.ts";

/** All that was measured in a run. */
export interface Results {
  readonly parts: Readonly<Partial<Record<PartName, MeasuredPart>>>;
  readonly startUp?: StartUp;
}

/** Figures of a contender that did the work. */
export type Figures = Exclude<Measured, { refused: string }>;

/** Figures of a contender that did the work. */
export function figuresOf({ parts }: Results, part: PartName, contender: ContenderName): Figures | undefined {
  const measured = parts[part]?.contenders[contender];
  return measured && !("refused" in measured) ? measured : undefined;
}

/**
 * How many times as fast one is as another: the median over the turns, each compared within itself, because a machine
 * changes its speed between turns more than within one.
 */
export function timesAsFast(own: Figures, other: Figures): number {
  return median(own.turns.map((seconds, turn) => (other.turns[turn] ?? Number.NaN) / seconds));
}
