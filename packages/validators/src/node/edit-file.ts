import { type Applied, type ApplyOptions, applyEdits } from "../fixes/apply-fixes.ts";
import { MOST_ROUNDS } from "../fixes/edits-in.ts";
import type { WrittenEdit } from "../fixes/fix.ts";
import { plainInput } from "../fixes/plain-input.ts";
import { withFirst } from "../fixes/with-first.ts";
import { gzipped } from "../gzipped.ts";
import type { Input } from "../input.ts";
import { type EditableFile, editableFile, sureUnchanged } from "./editable-file.ts";
import { openFile } from "./open-file.ts";
import { Replacement } from "./replacement.ts";

/** What edits a file. */
export interface Editing extends Pick<ApplyOptions, "encoding"> {
  /** The edits of a round, from 1, in the order of the file; the first round without any is the last. */
  edits(input: Input, round: number): AsyncGenerator<WrittenEdit>;
  applied?(edit: WrittenEdit, inverse: WrittenEdit, round: number): Promise<void>;
  /** The most rounds, where it is known how many there are. */
  readonly rounds?: number;
  /** Says what came of a round, and may throw. */
  after?(applied: Applied): void;
}

/**
 * Edits a file in its place. It is written beside, and replaced when that is whole; until then, and when something
 * fails, it stays as it was. Links are followed, permissions kept.
 * @returns edits of the last round that were not made
 * @throws {OpenTipError} `not-editable`, `file-not-writable`, `file-changed`, or as `openFile`
 */
export async function editFile(path: string, editing: Editing): Promise<number> {
  const file = await editableFile(path);
  let written: Replacement | undefined;
  const { rounds = MOST_ROUNDS } = editing;
  let left = 0;
  let packs = false;
  try {
    for (let round = 1; round <= rounds; round++) {
      // What was written is not packed before all rounds are done.
      const now = { ...(await openFile(written?.path ?? file.place)), name: path };
      const plain = written ? undefined : await plainInput(now);
      packs ||= plain?.isPacked === true;
      const input: Input = plain?.input ?? now;
      const begin = () => Replacement.beside(file.place, file.mode, round);
      const next = await rewrite(input, editing, round, begin);
      left = next?.left ?? 0;
      if (!next?.file) break;
      await written?.discard();
      written = next.file;
    }
    if (written) {
      if (packs) written = await repacked(written, file, rounds + 1);
      await sureUnchanged(path, file);
      await written.replace();
    }
    return left;
  } catch (error) {
    await written?.discard();
    throw error;
  }
}

/** The file that was written, packed as the one was that it stands for. */
async function repacked(written: Replacement, file: EditableFile, part: number): Promise<Replacement> {
  const packed = await Replacement.beside(file.place, file.mode, part);
  try {
    for await (const piece of gzipped((await openFile(written.path)).bytes())) await packed.write(piece);
    await packed.end();
    await written.discard();
    return packed;
  } catch (error) {
    await packed.discard();
    throw error;
  }
}

/** The file with the edits of one round made in it; undefined where there are none. */
async function rewrite(
  input: Input,
  editing: Editing,
  round: number,
  begin: () => Promise<Replacement>,
): Promise<{ readonly file?: Replacement; readonly left: number } | undefined> {
  const edits = editing.edits(input, round);
  const first = await edits.next();
  if (first.done) return undefined;
  const file = await begin();
  try {
    const bytes = applyEdits(input, withFirst(first.value, edits), {
      encoding: editing.encoding,
      onApplied: (edit, inverse) => editing.applied?.(edit, inverse, round),
    });
    let next = await bytes.next();
    for (; !next.done; next = await bytes.next()) await file.write(next.value);
    editing.after?.(next.value);
    await file.end();
    const { applied, left } = next.value;
    if (applied > 0) return { file, left };
    await file.discard();
    return { left };
  } catch (error) {
    await file.discard();
    throw error;
  }
}
