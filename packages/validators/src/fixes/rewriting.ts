import type { Suggestion } from "../finding.ts";
import { printable } from "../printable.ts";
import type { FixKind } from "./fix.ts";

/** What a rule would write in a cell. */
export interface Rewriting {
  readonly kind: Exclude<FixKind, "manual">;
  readonly title: string;
  /** The text of the cell that is meant, with or without outer blanks. */
  readonly from: string;
  readonly to: string;
  /** Whether neither of the two may be shown. */
  readonly hidden?: true;
}

/** From this confidence on a guess is likely enough to be written, if somebody asks for it. */
export const LIKELY = 0.85;

/** What to write instead: a suggestion, and from the same the edit, where it is likely enough. */
export interface Instead {
  readonly suggestion: Suggestion;
  readonly rewriting?: Rewriting;
}

/**
 * What to write in place of a text.
 * @param confidence from 0 to 1, for a guess; absent for another spelling of the same
 */
export function writeInstead(
  from: string,
  to: string,
  { confidence, title = `Write ${printable(to)}.` }: { confidence?: number | undefined; title?: string } = {},
): Instead {
  const certain = confidence === undefined;
  const suggestion = { text: title, ...(!certain && { confidence }) };
  if (!certain && confidence < LIKELY) return { suggestion };
  return { suggestion, rewriting: { kind: certain ? "safe" : "unsafe", title, from, to } };
}

/** As {@link writeInstead}, for a value that may not be shown: without a suggestion, which would tell it. */
export function writeHidden(
  from: string,
  to: string,
  { confidence, title }: { confidence?: number | undefined; title: string },
): Pick<Instead, "rewriting"> {
  const { rewriting } = writeInstead(from, to, { confidence, title });
  return rewriting ? { rewriting: { ...rewriting, hidden: true } } : {};
}
