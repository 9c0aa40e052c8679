import type { WrittenCells } from "../written/written-cells.ts";
import type { FormatKind } from "./number-format.ts";
import { numberText, textOfNumber } from "./number-text.ts";
import { isoText, type SerialDates } from "./serial-date.ts";
import { unescapeXstring } from "./xml-references.ts";

/** What the cells of a workbook's sheets refer to. */
export interface CellContext {
  readonly sharedStrings: WrittenCells;
  /** What numbers are, by the number of the cell's style. */
  readonly kinds: readonly FormatKind[];
  readonly dates: SerialDates;
}

/** Why a cell has no text: the end of a sentence that begins with its address. */
export interface CellFault {
  readonly fault: string;
}

/** What is said of a cell whose shared string is not there. */
export const noSharedString: CellFault = { fault: "refers to a shared string that does not exist" };

/** The text of a cell of a type (ECMA-376 part 1, 18.18.11) whose value is not empty. */
export function cellText(
  type: string,
  style: number,
  value: string,
  { sharedStrings, kinds, dates }: CellContext,
): string | CellFault {
  switch (type) {
    case "s": {
      const number = index(value);
      return number >= 0 && number < sharedStrings.count ? sharedStrings.text(number) : noSharedString;
    }
    case "n": {
      const kind = kinds[style];
      if (kind === undefined || kind === "number") {
        return numberText(value) ?? { fault: "should hold a number, and does not" };
      }
      if (numberText(value) === undefined) return { fault: "should hold a date, and does not" };
      const serial = Number(value);
      return dates.text(serial, kind) ?? textOfNumber(serial);
    }
    case "str":
    case "inlineStr":
      return unescapeXstring(value);
    case "b": {
      const said = value.trim();
      if (said === "1" || said === "true") return "TRUE";
      if (said === "0" || said === "false") return "FALSE";
      return { fault: "should hold true or false, and does not" };
    }
    case "e":
      return value;
    case "d":
      return isoText(value);
    default:
      return { fault: "has a type that does not exist" };
  }
}

/** The number that a text of digits stands for; -1 where it is none. */
function index(text: string): number {
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return /^\s*\d+\s*$/.test(text) ? Number(text) : -1;
    value = value * 10 + digit;
  }
  return value;
}
