import type { Edit, FixCounts } from "./fix.ts";

/** What was changed in a file. */
export interface Fixed {
  /** Exact number of edits, by kind. */
  readonly made: Pick<FixCounts, "safe" | "unsafe">;
  /** Number of edits that were found and could not be made; they are among what is reported. */
  readonly left: number;
  /** The first edits; without values where those may not be shown. */
  readonly samples: readonly Edit[];
}

/** An edit as it may be shown. */
export function shownEdit({ place, old, new: now, written, hidden }: Edit, redact = false): Edit {
  if (hidden || redact) return { place, hidden: true };
  return {
    place,
    ...(old !== undefined && { old }),
    ...(now !== undefined && { new: now }),
    ...(written && { written }),
  };
}
