import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { OpenTipError } from "../errors.ts";
import { isWritten, type WrittenEdit } from "../fixes/fix.ts";
import { editFile } from "../node/edit-file.ts";
import { openFile } from "../node.ts";
import { plural, visible } from "../printable.ts";

interface Logged extends WrittenEdit {
  readonly type: "edit";
  readonly round: number;
}

/** `open-tip check --revert-fixes LOG`: takes back what a log of fixes says was done. Returns the exit code. */
export async function revertFixes(path: string, encoding: string | undefined): Promise<number> {
  const files = new Set<string>();
  const rounds = new Map<string, number>();
  for await (const line of linesOf(path)) {
    if (line.type === "fixed") files.add(line.file);
    else rounds.set(line.place.file, Math.max(rounds.get(line.place.file) ?? 0, line.round));
  }
  for (const file of files) {
    const last = rounds.get(file) ?? 0;
    let made = 0;
    await editFile(file, {
      encoding,
      rounds: last,
      edits: (_, round) => editsOf(path, file, last + 1 - round),
      after: ({ applied, left }) => {
        made += applied;
        if (left > 0) throw changed(file, left);
      },
    });
    process.stdout.write(`${visible(file)}: ${plural(made, "fix was", "fixes were")} taken back.\n`);
  }
  if (files.size === 0) process.stdout.write("The log notes no file that was fixed.\n");
  return 0;
}

/** The edits of a file and round, the file being read anew for each: it may be larger than the memory. */
async function* editsOf(path: string, file: string, round: number): AsyncGenerator<WrittenEdit> {
  for await (const line of linesOf(path))
    if (line.type === "edit" && line.round === round && line.place.file === file) yield line;
}

async function* linesOf(path: string): AsyncGenerator<Logged | { type: "fixed"; file: string }> {
  await openFile(path);
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const text of lines) {
    const line = parsed(text);
    if (isFixed(line)) yield line;
    else if (isLogged(line)) yield line;
    else throw notALog(path, line);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isFixed(line: unknown): line is { type: "fixed"; file: string } {
  const { type, file } = (line ?? {}) as { type?: unknown; file?: unknown };
  return type === "fixed" && typeof file === "string";
}

function isLogged(line: unknown): line is Logged {
  const one = line as Partial<Logged> | undefined;
  if (one?.type !== "edit" || typeof one.round !== "number" || typeof one.place?.file !== "string")
    return false;
  const { written } = one;
  return isWritten(one as Logged) && typeof written?.old === "string" && typeof written.new === "string";
}

function notALog(path: string, line: unknown): OpenTipError {
  const isHidden = (line as { hidden?: unknown } | undefined)?.hidden === true;
  return new OpenTipError(
    "bad-option",
    isHidden
      ? `${visible(path)} does not hold the values that were replaced, because they may not be shown.`
      : `${visible(path)} is no log of fixes.`,
    isHidden ? "Take the file from a copy." : "Give the file that --fix-log wrote.",
  );
}

function changed(file: string, left: number): OpenTipError {
  return new OpenTipError(
    "file-changed",
    `${visible(file)} was changed since it was fixed: ${plural(left, "value")} of the log ${left === 1 ? "does" : "do"} not stand there any more. Nothing was taken back.`,
    "Take the file from a copy, or undo the later change first.",
  );
}
