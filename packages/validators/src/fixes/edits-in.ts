import { run } from "../check.ts";
import type { Input } from "../input.ts";
import type { CheckOptions } from "../options.ts";
import { type FixKind, isWritten, type WrittenEdit } from "./fix.ts";

/** An edit, and how sure it is. */
export type KindEdit = WrittenEdit & { readonly kind: Exclude<FixKind, "manual"> };

/** Which fixes are wanted beside the safe ones. */
export interface Wanted {
  /** Whether guesses that are likely are wanted too. */
  readonly unsafe?: boolean | undefined;
}

/**
 * The edits that mend a file, in its order, with the values of all columns. Of several in one cell the first is given:
 * what the others want shows when the file is checked again.
 */
export async function* editsIn(
  input: Input,
  options: CheckOptions,
  { unsafe }: Wanted,
): AsyncGenerator<KindEdit> {
  // What was found before rests in one check only, and is mended all the same.
  const given = { ...options, together: undefined, baseline: undefined, forFixing: true };
  for await (const { findings } of run(input, given, false)) {
    const edits = findings.flatMap(({ fix, suppressed }): KindEdit[] => {
      if (!fix || suppressed || fix.kind === "manual" || (fix.kind === "unsafe" && !unsafe)) return [];
      const { kind } = fix;
      return fix.edits.filter(isWritten).map((edit) => ({ ...edit, kind }));
    });
    yield* edits.sort(byPlace);
  }
}

function byPlace({ place: a, kind }: KindEdit, { place: b, kind: other }: KindEdit): number {
  return (a.byteOffset ?? 0) - (b.byteOffset ?? 0) || Number(kind === "unsafe") - Number(other === "unsafe");
}
