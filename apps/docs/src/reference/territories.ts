import type { Territory } from "@open-tip/schema";
import { codeLists } from "@open-tip/schema/code-lists";
import { territories } from "@open-tip/schema/territories";
import { citation, code, inline, link, pagePath } from "./markup.ts";

const systems = new Map<string, string>(
  codeLists
    .find(({ name }) => name === "territory-code-system")
    ?.codes.map(({ code, label }) => [code, label]),
);

/** Address of a territory's page. */
export function territoryPath(territory: string): string {
  return pagePath(`territories/${territory.toLowerCase()}`);
}

/** The name to display for a territory's code. */
export function territoryName(territory: string): string {
  return territories.find((one) => one.code === territory)?.name.en ?? territory;
}

/** The names that reports printed besides the one to display, with their editions, as HTML. */
export function printedNames({ namesAsPrinted = [] }: Territory): string {
  return namesAsPrinted
    .map(({ name, from, to }) => {
      const years = [from !== undefined && `from ${from}`, to !== undefined && `to ${to}`].filter(Boolean);
      return inline(name) + (years.length > 0 ? ` (${years.join(" ")})` : "");
    })
    .join("; ");
}

/** What a reader should know of a code, as HTML. */
export function remarks(territory: Territory): string {
  const { codeSystem, validFrom, validTo, successors = [], placed, notes, citations = [] } = territory;
  const sentences = [
    codeSystem !== "iso-3166-1" && `${systems.get(codeSystem)} code.`,
    validFrom && `The code exists since ${validFrom}.`,
    validTo && `The code was withdrawn on ${validTo}.`,
    successors.length > 0 &&
      `Its area is now under ${successors.map((one) => link(territoryPath(one), code(one))).join(" and ")}.`,
    !placed && "No edition is known to place it.",
    notes && inline(notes),
    citations.length > 0 && `Read in: ${citations.map(citation).join("; ")}.`,
  ];
  return sentences.filter(Boolean).join(" ");
}
