import { run } from "../check.ts";
import type { Finding } from "../finding.ts";
import type { Input } from "../input.ts";
import type { CheckOptions } from "../options.ts";
import { dateOrdersOf } from "./date-orders-of.ts";
import { isWritten, type WrittenEdit } from "./fix.ts";
import { chosenBy, type FixChoice, type SureKind } from "./fix-choice.ts";

/** The most rounds of edits: each is of the file as the one before left it. */
export const MOST_ROUNDS = 5;

/** An edit, and how sure it is. */
export type KindEdit = WrittenEdit & { readonly kind: SureKind };

/** Which fixes are wanted beside the safe ones. */
export interface Wanted {
  /** Whether guesses that are likely are wanted too. */
  readonly unsafe?: boolean | undefined;
  /** Only those of these findings, of whatever kind each names; without it those of all. */
  readonly of?: readonly FixChoice[] | undefined;
}

/**
 * The edits that mend a file, in its order, with the values of all columns. Of several in one cell the first is given:
 * what the others want shows when the file is checked again.
 */
export async function* editsIn(
  input: Input,
  options: CheckOptions,
  wanted: Wanted,
): AsyncGenerator<KindEdit> {
  const isWanted = wantedBy(wanted);
  // What was found before rests in one check only, and is mended all the same.
  const given = { ...options, together: undefined, baseline: undefined, forFixing: true };
  const guesses = wanted.of?.some(({ kind }) => kind === "unsafe") ?? wanted.unsafe === true;
  const dateOrders = guesses ? await dateOrdersOf(input, given) : undefined;
  for await (const { findings } of run(input, { ...given, dateOrders }, false)) {
    const edits = findings.flatMap((finding): KindEdit[] => {
      const { fix, suppressed } = finding;
      if (!fix || suppressed || fix.kind === "manual" || !isWanted(finding, fix.kind)) return [];
      const { kind } = fix;
      return fix.edits.filter(isWritten).map((edit) => ({ ...edit, kind }));
    });
    yield* edits.sort(byPlace);
  }
}

function wantedBy({ unsafe, of }: Wanted): (finding: Finding, kind: SureKind) => boolean {
  if (of) return chosenBy(of);
  return (_, kind) => kind === "safe" || unsafe === true;
}

function byPlace({ place: a, kind }: KindEdit, { place: b, kind: other }: KindEdit): number {
  return (a.byteOffset ?? 0) - (b.byteOffset ?? 0) || Number(kind === "unsafe") - Number(other === "unsafe");
}
