import { decideEncoding } from "../encoding.ts";
import type { Input } from "../input.ts";
import { inspect } from "../inspect.ts";
import type { CheckOptions } from "../options.ts";
import { peek } from "../peek.ts";
import { placeWords } from "../place-words.ts";
import { visible } from "../printable.ts";
import { segmentsOf } from "./apply-fixes.ts";
import { DiffLines } from "./diff-lines.ts";
import { editsIn, type Wanted } from "./edits-in.ts";
import type { WrittenEdit } from "./fix.ts";
import { plainInput } from "./plain-input.ts";

/** Bytes in which a file of lines has one. */
const LONG_LINE = 20_000;

/**
 * What fixing a file would change, as a unified diff in pieces of text; returns the number of edits. Where whole lines
 * would tell what may not be shown, and where lines are too long, only the values that change are.
 */
export async function* fixDiff(
  file: Input,
  options: CheckOptions,
  wanted: Wanted,
): AsyncGenerator<string, number> {
  const { input } = await plainInput(file);
  const edits = editsIn(input, options, wanted);
  const first = await edits.next();
  if (first.done) return 0;
  const name = visible(input.name);
  yield `--- ${name}\n+++ ${name}\n`;
  async function* all() {
    yield first.value as WrittenEdit;
    yield* edits;
  }
  const written = await writtenIn(input, options);
  if (written === undefined) return yield* byValue(input, all(), options);
  return yield* byLine(input, all(), options, written);
}

/** The encoding of the lines of a file, where they may be shown and are not too long. */
async function writtenIn(input: Input, options: CheckOptions): Promise<string | undefined> {
  const { mapping } = await inspect(input, options);
  const isOpen = mapping?.unread.length === 0 && !mapping.columns.some(({ sensitive }) => sensitive);
  if (!isOpen || options.redact) return undefined;
  const { head, all } = await peek(input.bytes());
  await all[Symbol.asyncIterator]().return?.();
  const hasLines = head.length < LONG_LINE || head.subarray(0, LONG_LINE).includes(0x0a);
  return hasLines ? (await decideEncoding(head, options.encoding)).name : undefined;
}

async function* byLine(
  input: Input,
  edits: AsyncIterable<WrittenEdit>,
  options: CheckOptions,
  encoding: string,
): AsyncGenerator<string, number> {
  const lines = new DiffLines();
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const segments = segmentsOf(input, edits, options);
  while (true) {
    const next = await segments.next();
    if (next.done) {
      yield lines.stays(decoder.decode()) + lines.end();
      return next.value.applied;
    }
    const { old, edit } = next.value;
    if (edit) lines.replaced(edit.written.old, edit.written.new);
    else yield lines.stays(decoder.decode(old, { stream: true }));
  }
}

async function* byValue(
  input: Input,
  edits: AsyncIterable<WrittenEdit>,
  options: CheckOptions,
): AsyncGenerator<string, number> {
  const segments = segmentsOf(input, edits, options);
  while (true) {
    const next = await segments.next();
    if (next.done) return next.value.applied;
    const { edit } = next.value;
    if (edit) yield valueHunk(edit, options.redact === true || edit.hidden === true);
  }
}

function valueHunk({ place, written }: WrittenEdit, isHidden: boolean): string {
  const header = `@@ ${placeWords(place)} @@\n`;
  if (isHidden) return `${header}  The values are not shown.\n`;
  return `${header}-${visible(written.old)}\n+${visible(written.new)}\n`;
}
