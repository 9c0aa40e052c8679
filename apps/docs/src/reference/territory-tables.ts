import { ambiguousTerritoryNames, territories } from "@open-tip/schema/territories";
import { code, inline, link } from "./markup.ts";
import { table } from "./table.ts";
import { printedNames, remarks, territoryName, territoryPath } from "./territories.ts";

const byName = territories.toSorted((a, b) => a.name.en.localeCompare(b.name.en, "en"));

/** The table of everything that can be placed in a tier, each with a link to its history. */
export function territoriesTable(): string {
  return table(
    ["Name", "Code", "Other names in reports", "Also recognised", "Remarks"],
    byName.map((territory) => ({
      id: territory.code,
      cells: [
        link(territoryPath(territory.code), inline(territory.name.en)),
        code(territory.code),
        printedNames(territory),
        (territory.otherNames ?? []).map(inline).join("; "),
        remarks(territory),
      ],
    })),
    { label: "Territories", className: "dense" },
  );
}

/** The table of names that may mean several territories. */
export function ambiguousNamesTable(): string {
  return table(
    ["Name", "May mean", "Why"],
    ambiguousTerritoryNames.map(({ name, candidates, note }) => ({
      cells: [
        inline(name),
        candidates.map((one) => link(territoryPath(one), inline(territoryName(one)))).join(", "),
        inline(note),
      ],
    })),
    { label: "Names with more than one meaning" },
  );
}
