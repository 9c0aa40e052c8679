import { gzipped } from "../gzipped.ts";
import { fromBlob } from "../input.ts";
import type { CheckOptions } from "../options.ts";
import { applyEdits } from "./apply-fixes.ts";
import { type Change, Changes } from "./changes.ts";
import { editsIn, type KindEdit, MOST_ROUNDS, type Wanted } from "./edits-in.ts";
import type { FixCounts } from "./fix.ts";
import { editLine, fixedLine } from "./fix-log-lines.ts";
import { shownEdit } from "./fixed.ts";
import { GrowingBlob } from "./growing-blob.ts";
import { plainInput } from "./plain-input.ts";
import { withFirst } from "./with-first.ts";

/** Which fixes to make in a Blob, and how they are noted. */
export interface FixBlobOptions extends CheckOptions, Wanted {
  /** What the fixed file is called in the log, if not as the Blob. */
  readonly logName?: string | undefined;
  /** How many rounds of fixes went before, of which another log tells. */
  readonly roundsBefore?: number | undefined;
}

/** A Blob with fixes made in it. */
export interface FixedBlob {
  /** The file that was given, where nothing was changed. */
  readonly blob: Blob;
  /** The edits that take the fixes back, in JSON lines, as `--fix-log` writes them and `--revert-fixes` reads them. */
  readonly log: Blob;
  /** How many rounds it took. */
  readonly rounds: number;
  /** Exact number of edits, by kind. */
  readonly made: Pick<FixCounts, "safe" | "unsafe">;
  /** Number of edits that were found and could not be made. */
  readonly left: number;
  /** What became what, and how often; without values where those may not be shown. A hundred at most. */
  readonly changes: readonly Change[];
}

const MOST_CHANGES = 100;

/**
 * Fixes a Blob, until a check finds nothing more that it can. Nothing else in it changes, and the one that was given
 * stays as it is.
 * @throws {OpenTipError} `not-editable`
 */
export async function fixBlob(source: Blob, name: string, options: FixBlobOptions): Promise<FixedBlob> {
  const { redact, encoding, logName = name, roundsBefore = 0 } = options;
  const { input: plain, isPacked } = await plainInput(fromBlob(source, name));
  const made = { safe: 0, unsafe: 0 };
  const changes = new Changes(MOST_CHANGES);
  const log = new GrowingBlob();
  let blob = isPacked ? await blobOf(plain.bytes()) : source;
  let left = 0;
  let rounds = 0;
  while (rounds < MOST_ROUNDS) {
    const input = fromBlob(blob, name);
    const edits = editsIn(input, options, options);
    const first = await edits.next();
    if (first.done) break;
    const written = new GrowingBlob();
    const round = roundsBefore + rounds + 1;
    const bytes = applyEdits(input, withFirst(first.value, edits), {
      encoding,
      onApplied: (edit, inverse) => {
        made[(edit as KindEdit).kind]++;
        changes.add(shownEdit(edit, redact));
        log.add(editLine({ ...inverse, place: { ...inverse.place, file: logName } }, round, redact));
      },
    });
    let next = await bytes.next();
    for (; !next.done; next = await bytes.next()) written.add(next.value);
    left = next.value.left;
    if (next.value.applied === 0) break;
    blob = written.blob(source.type);
    rounds++;
  }
  if (rounds > 0) log.add(fixedLine(logName));
  if (rounds === 0) blob = source;
  else if (isPacked) blob = await blobOf(gzipped(fromBlob(blob, name).bytes()), source.type);
  return { blob, log: log.blob("application/x-ndjson"), rounds, made, left, changes: changes.all() };
}

async function blobOf(pieces: AsyncIterable<Uint8Array>, type = ""): Promise<Blob> {
  const blob = new GrowingBlob();
  for await (const piece of pieces) blob.add(piece);
  return blob.blob(type);
}
