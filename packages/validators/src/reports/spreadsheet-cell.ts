import { visible } from "../printable.ts";

/**
 * Where a spreadsheet may find a formula: at the start of a cell, and after the semicolon at which spreadsheets of other
 * countries cut lines. A tab is shown by number, and cuts nothing.
 */
const FORMULA = /(^|;)([\s"']*[=+\-@＝＋－＠])/gu;

/** A text that a spreadsheet takes for text, with an apostrophe before what it would take for a formula. */
export function spreadsheetCell(text: string): string {
  return visible(text).replace(FORMULA, "$1'$2");
}
