import type { Place } from "../finding.ts";

/**
 * How sure a fix is. `safe` cannot change what is meant: another spelling of the same. `unsafe` is likely what is meant.
 * `manual` needs a person: it has words and no edits. Defined here, once.
 */
export const fixKinds = ["safe", "unsafe", "manual"] as const;
export type FixKind = (typeof fixKinds)[number];

/** One text in place of another. */
export interface Edit {
  /** Where the value is. In a file that can be edited, `byteOffset` and `byteEnd` are those of the value as it is written. */
  readonly place: Place;
  /** The value that has to stand there. Absent, as `new`, where values may not be shown. */
  readonly old?: string;
  readonly new?: string;
  /** Both as the file writes them, with quotation marks and escapes; absent where the file cannot be edited. */
  readonly written?: { readonly old: string; readonly new: string };
  /** Whether the values may not be shown, though they may be here for who writes the file. */
  readonly hidden?: true;
}

/** How to mend what was found. */
export interface Fix {
  readonly kind: FixKind;
  /** What is to be done, as a sentence. */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** Numbers by kind of fix. */
export type FixCounts = Readonly<Record<FixKind, number>>;

/** An edit of a file that can be edited. */
export type WrittenEdit = Edit & { readonly written: NonNullable<Edit["written"]> };

/** Whether the bytes are known that an edit changes. */
export function isWritten(edit: Edit): edit is WrittenEdit {
  const { place, written } = edit;
  return written !== undefined && place.byteOffset !== undefined && place.byteEnd !== undefined;
}

/** Whether a file can be edited as a fix says. */
export function isApplicable({ edits }: Pick<Fix, "edits">): boolean {
  return edits.length > 0 && edits.every(({ place }) => place.byteEnd !== undefined);
}
