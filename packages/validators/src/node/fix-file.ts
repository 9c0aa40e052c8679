import { editsIn, type KindEdit, type Wanted } from "../fixes/edits-in.ts";
import type { Edit, WrittenEdit } from "../fixes/fix.ts";
import { type Fixed, shownEdit } from "../fixes/fixed.ts";
import type { CheckOptions } from "../options.ts";
import { DEFAULT_SAMPLES } from "../report.ts";
import { editFile } from "./edit-file.ts";

/** How to fix a file. */
export interface FixOptions extends CheckOptions, Wanted {
  /** How many edits are told. */
  readonly samples?: number | undefined;
  /** Is told, for each edit that was made, the one that takes it back, and in which round; in the order of the file. */
  readonly onInverse?: ((inverse: WrittenEdit, round: number) => Promise<void>) | undefined;
}

/**
 * Fixes a file in its place, until a check finds nothing more that it can: what is safe, and guesses where they are
 * wanted. Nothing else in the file changes.
 * @throws {OpenTipError} `not-editable`, `file-not-writable`, `file-changed`, or as `openFile`
 */
export async function fixFile(path: string, options: FixOptions = {}): Promise<Fixed> {
  const { samples: most = DEFAULT_SAMPLES, redact, onInverse, encoding } = options;
  const made = { safe: 0, unsafe: 0 };
  const samples: Edit[] = [];
  const left = await editFile(path, {
    encoding,
    edits: (input) => editsIn(input, options, options),
    applied: async (edit, inverse, round) => {
      made[(edit as KindEdit).kind]++;
      if (samples.length < most) samples.push(shownEdit(edit, redact));
      await onInverse?.(inverse, round);
    },
  });
  return { made, left, samples };
}
