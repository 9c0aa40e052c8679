import type { Territory } from "@open-tip/schema";
import { foldName } from "@open-tip/schema/territories";

/** Every name and the code of a territory, as a search compares them. */
export function searchText({ code, name, namesAsPrinted = [], otherNames = [] }: Territory): string {
  const names = [...Object.values(name), ...namesAsPrinted.map((one) => one.name), ...otherNames, code];
  return [...new Set(names.map(foldName))].join(" ");
}
