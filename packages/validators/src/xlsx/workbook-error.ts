import { OpenTipError } from "../errors.ts";
import { printable, visible } from "../printable.ts";

/** What is being read when something is wrong: the workbook, and the part of it. */
export interface Where {
  readonly file: string;
  /** Name of the part inside the workbook. */
  readonly part?: string;
}

const named = ({ file, part }: Where) =>
  part === undefined ? visible(file) : `${visible(file)} (${printable(part)})`;

/** The workbook contradicts itself or its format. `what` completes the sentence. */
export function damaged(where: Where, what: string): OpenTipError {
  return new OpenTipError(
    "bad-workbook",
    `${named(where)} is damaged: ${what}.`,
    "Open it in a spreadsheet program and save it anew as .xlsx, or get it again from where it came.",
  );
}

/** The workbook holds more than may be read. */
export function tooLarge(where: Where, what: string): OpenTipError {
  return new OpenTipError(
    "workbook-too-large",
    `${named(where)} is too large to be read: ${what}.`,
    "Export the sheet as CSV, which has no such limit; if you trust the file, raise the limit.",
  );
}

/** It is a workbook, but of a kind that is not read. */
export function unsupported(where: Where, what: string, remedy: string): OpenTipError {
  return new OpenTipError("unsupported-workbook", `${named(where)} cannot be read: ${what}.`, remedy);
}

/** It is something else. */
export function notAWorkbook(where: Where, what: string): OpenTipError {
  return new OpenTipError(
    "not-a-workbook",
    `${named(where)} is no workbook: ${what}.`,
    "Give an .xlsx file; CSV and TSV files are read as they are.",
  );
}
