import type { Done, Took } from "./contender.ts";

/** Why a contender would not do the work. */
export interface Refusal {
  readonly refused: string;
}

/** What a process that runs one contender prints. */
export type RunResult = (Omit<Done, "own"> & Took) | Refusal;

export function isRefusal(result: RunResult): result is Refusal {
  return "refused" in result;
}
