import type { ContenderName } from "./contenders.ts";
import type { Measured, MeasuredPart } from "./measure-part.ts";
import type { StartUp } from "./measure-start-up.ts";
import type { PartName } from "./parts.ts";

/** All that was measured in a run. */
export interface Results {
  readonly parts: Readonly<Partial<Record<PartName, MeasuredPart>>>;
  readonly startUp?: StartUp;
}

/** Figures of a contender that did the work. */
export function figuresOf(
  { parts }: Results,
  part: PartName,
  contender: ContenderName,
): Exclude<Measured, { refused: string }> | undefined {
  const measured = parts[part]?.contenders[contender];
  return measured && !("refused" in measured) ? measured : undefined;
}
