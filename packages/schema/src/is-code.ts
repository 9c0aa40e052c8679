import { closedCodes, type openLists } from "../generated/codes.ts";

/** Name of a code list whose codes alone are valid. */
export type ClosedListName = keyof typeof closedCodes;
/** Name of a code list that others may extend. */
export type OpenListName = (typeof openLists)[number];
/** A code of a closed list, by the list's name. */
export type CodeOf<List extends ClosedListName> = (typeof closedCodes)[List][number];

/** Is this value a code of the closed list of that name? */
export function isCode<List extends ClosedListName>(list: List, value: unknown): value is CodeOf<List> {
  return (closedCodes[list] as readonly unknown[]).includes(value);
}
