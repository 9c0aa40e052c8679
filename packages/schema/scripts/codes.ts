import * as lists from "../src/code-lists.ts";
import { territoryCodes } from "../src/territories.ts";

const text = (value: unknown) => JSON.stringify(value, null, 2);

/**
 * The module that schemas take their codes from: codes without definitions, so that importing a schema does not
 * load the lists. It needs no schema itself, because schemas cannot be loaded before it exists.
 */
export function codesModule(): string {
  const closed = lists.codeLists.filter(({ openness }) => openness === "closed");
  const open = lists.codeLists.filter(({ openness }) => openness === "open");
  const codes = Object.fromEntries(closed.map(({ name, codes }) => [name, codes.map(({ code }) => code)]));
  return [
    "/** Generated from src/code-lists and src/territories.ts by `npm run generate`. Do not edit. */",
    `export const closedCodes = ${text(codes)} as const;`,
    "",
    "/** The lists that others may extend. */",
    `export const openLists = ${text(open.map(({ name }) => name))} as const;`,
    "",
    `export const territoryCodes = ${text(territoryCodes)} as const;`,
    "",
  ].join("\n");
}
