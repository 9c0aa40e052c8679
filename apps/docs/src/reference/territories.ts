import type { Territory } from "@open-tip/schema";
import { codeLists } from "@open-tip/schema/code-lists";
import { ambiguousTerritoryNames, territories } from "@open-tip/schema/territories";
import { blocks, citation, code, downloadPath, inline, link, list, pagePath } from "./markup.ts";
import type { Page } from "./page.ts";
import { table } from "./table.ts";

const systems = new Map<string, string>(
  codeLists
    .find(({ name }) => name === "territory-code-system")
    ?.codes.map(({ code, label }) => [code, label]),
);

/** Address of a territory's row. */
export function territoryPath(territory: string): string {
  return `${pagePath("territories")}#${territory}`;
}

/** The name to display for a territory's code. */
export function territoryName(territory: string): string {
  return territories.find((one) => one.code === territory)?.name.en ?? territory;
}

function printedNames({ namesAsPrinted = [] }: Territory): string {
  return namesAsPrinted
    .map(({ name, from, to }) => {
      const years = [from !== undefined && `from ${from}`, to !== undefined && `to ${to}`].filter(Boolean);
      return inline(name) + (years.length > 0 ? ` (${years.join(" ")})` : "");
    })
    .join("; ");
}

function remarks(territory: Territory): string {
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

/** The table of everything that can be placed in a tier. */
export function territoryPages(): Page[] {
  const description =
    "What the report can place, each with its code, the names that reports printed over time, and the spellings that are recognised.";
  return [
    {
      id: "territories",
      title: "Territories",
      description,
      body: blocks(
        `<p class="lead">${description}</p>`,
        list([
          `${territories.length} territories. The report places governments; a code here says which area is meant, and takes no side on its status.`,
          "A name is found whatever its case, accents, punctuation and spaces. Two-letter codes are not read, unless you say that they are ISO 3166-1: in FIPS 10-4 the same letters mean other countries.",
          `Files: ${["csv", "json"].map((format) => link(downloadPath(`data/territories.${format}`), code(`territories.${format}`))).join(", ")}.`,
        ]),
        "## Names with more than one meaning",
        "A name in this list is never resolved by guessing: the check asks which territory is meant.",
        table(
          ["Name", "May mean", "Why"],
          ambiguousTerritoryNames.map(({ name, candidates, note }) => ({
            cells: [
              inline(name),
              candidates.map((one) => link(territoryPath(one), inline(territoryName(one)))).join(", "),
              inline(note),
            ],
          })),
          { label: "Names with more than one meaning" },
        ),
        "## All territories",
        table(
          ["Code", "Name", "Other names in reports", "Also recognised", "Remarks"],
          territories.map((territory) => ({
            id: territory.code,
            cells: [
              code(territory.code),
              inline(territory.name.en),
              printedNames(territory),
              (territory.otherNames ?? []).map(inline).join("; "),
              remarks(territory),
            ],
          })),
          { label: "Territories", className: "dense" },
        ),
      ),
    },
  ];
}
