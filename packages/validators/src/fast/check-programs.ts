import { OpenTipError } from "../errors.ts";
import { LONGEST_RECORD } from "../read-delimited.ts";
import type { ColumnProgram } from "./column-program.ts";
import { isLines, type Written } from "./written.ts";

const MOST_DIGITS = 999_999_999;

/**
 * Refuses programs, dialects and sizes of block that a kernel cannot run.
 * @throws {OpenTipError} `bad-option`, naming what is wrong, and the column where it is a program
 */
export function checkPrograms(
  programs: readonly ColumnProgram[],
  written: Written,
  blockBytes: number,
): void {
  // No longer than the longest record of DelimitedReader: beyond it, what that reads hangs on how bytes are cut.
  if (!Number.isInteger(blockBytes) || blockBytes < 64 || blockBytes > LONGEST_RECORD) {
    refuse("A block of this size cannot be read.", `Take a whole number from 64 to ${LONGEST_RECORD}.`);
  }
  if (programs.length === 0) refuse("No column has a program.", "Give one for each column of the table.");
  programs.forEach((program, index) => {
    const [fault, remedy] = faultOf(program) ?? [];
    if (fault !== undefined) refuse(`The program of column ${index + 1} ${fault}.`, remedy ?? "");
  });
  if (isLines(written)) {
    if (written.names.length === programs.length) return;
    refuse("There is not one name for each program.", "Give the name of each column.");
  }
  const { delimiter, newline } = written;
  const code = delimiter.length === 1 ? delimiter.charCodeAt(0) : 0;
  if (code < 1 || code > 0x7f || '"\r\n'.includes(delimiter) || !["\n", "\r"].includes(newline)) {
    refuse(
      "This delimiter or newline cannot be read quickly.",
      "Take one ASCII character other than a quote as the delimiter, and a line feed or a carriage return as the newline.",
    );
  }
}

function refuse(message: string, remedy: string): never {
  throw new OpenTipError("bad-option", message, remedy);
}

type Fault = readonly [fault: string, remedy: string];

function faultOf(program: ColumnProgram): Fault | undefined {
  if (program.kind === "words") return wordsFault(program.words);
  if (program.kind === "integer") {
    const { min, max } = program;
    if (isCount(min) && isCount(max) && min <= max && max <= MOST_DIGITS) return undefined;
    return [
      "has a range that is not one",
      "Give whole numbers from 0 to 999,999,999, the smaller one first.",
    ];
  }
  if (program.kind === "url") {
    const { schemes } = program;
    if (
      schemes.length > 0 &&
      schemes.every((scheme) => /^[a-z][a-z0-9+.-]{0,12}$/.test(scheme) && scheme !== "file")
    )
      return undefined;
    return ["has a scheme that is not one", "Write schemes in small letters without a colon, such as https."];
  }
  return undefined;
}

function wordsFault(words: readonly string[]): Fault | undefined {
  if (words.length === 0 || words.length > 65_535)
    return [`lists ${words.length} words`, "List from 1 to 65,535 words."];
  const encoder = new TextEncoder();
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  if (words.every((word) => word !== "" && decoder.decode(encoder.encode(word)) === word)) return undefined;
  return ["lists a word that is empty or no text", "Leave it out; a cell that may be empty is optional."];
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
