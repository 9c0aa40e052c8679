import { foldName, nearest } from "../nearest.ts";
import { type CellType, cellFault } from "../profiles/cell-type.ts";
import { type DateOrders, dateAmongOthers } from "./date-in-order.ts";
import { withoutDecimals } from "./without-decimals.ts";
import { withoutReferences } from "./without-references.ts";

/** What a cell that is not of its type most likely means. */
export interface Mended {
  readonly to: string;
  /** From 0 to 1, for a guess; absent for another spelling of the same. */
  readonly confidence?: number;
}

/** The column of a cell. */
export interface Column {
  readonly letter: string;
  /** In which order columns write their dates, where that was looked for. */
  readonly dateOrders?: DateOrders | undefined;
}

/** Finds the text of a type that a text which is not of it means, as another spelling of the same or as a guess. */
export function mendCell(type: CellType, text: string, among: Column): Mended | undefined {
  const plain = withoutReferences(text).trim();
  const same = respelt(type, plain);
  if (same !== undefined && same !== "" && !cellFault(type, same)) return { to: same };
  return guessed(type, plain, among);
}

/** The same in the spelling of the type, as far as it has one. */
function respelt(type: CellType, text: string): string | undefined {
  switch (type.kind) {
    case "code": {
      const folded = foldName(text);
      const same = type.codes.filter((code) => foldName(code) === folded);
      return same.length === 1 ? same[0] : text;
    }
    case "integer":
      return withoutDecimals(text);
    case "boolean":
      return text.toLowerCase();
    case "date":
      return text.replace(/[T ]00:00(?::00(?:\.0{1,9})?)?Z?$/, "");
    case "list": {
      const { of, separator } = type;
      return text
        .split(separator)
        .map((item) => respelt(of, item.trim()) ?? item)
        .join(separator);
    }
    default:
      return text;
  }
}

function guessed(type: CellType, text: string, { letter, dateOrders }: Column): Mended | undefined {
  if (type.kind === "code") {
    const near = nearest(text, type.codes);
    return near && { to: near.name, confidence: near.likeness };
  }
  if (type.kind === "date") return dateAmongOthers(text, letter, dateOrders);
  return undefined;
}
