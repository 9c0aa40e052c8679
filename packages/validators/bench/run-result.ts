import type { Done } from "./contender.ts";

/** Why a contender would not do the work. */
export interface Refusal {
  readonly refused: string;
}

/** What a process that runs one contender prints. */
export type RunResult =
  | (Done & { readonly seconds: number; readonly cpuSeconds: number; readonly peakMB: number })
  | Refusal;

export function isRefusal(result: RunResult): result is Refusal {
  return "refused" in result;
}
