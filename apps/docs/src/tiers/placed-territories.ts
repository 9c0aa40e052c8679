import { territories } from "@open-tip/schema/territories";

/** The territories that some edition is known to place, by name. */
export const placedTerritories = territories
  .filter(({ placed }) => placed)
  .toSorted((a, b) => a.name.en.localeCompare(b.name.en, "en"));
