import { FIRST_EDITION } from "@open-tip/schema/report-editions";
import { territories } from "@open-tip/schema/territories";
import { tierCodes, tierLabel } from "@open-tip/schema/tiers";
import { distinctTexts } from "../distinct-texts.ts";
import type { MappedColumn } from "../mapping.ts";
import { detached } from "../memo.ts";
import type { PlacementField } from "../placement-fields.ts";

/** Most texts of a column that are taken from its first rows. */
const MOST = 4096;

/** Texts that are expected in a column: those of its first rows, and those that everybody writes. */
export function wordsOf({ field, index }: MappedColumn, sample: readonly (readonly string[])[]): string[] {
  const words = new Set<string>(usual(field));
  const most = words.size + MOST;
  for (const text of distinctTexts(sample, index).keys()) {
    if (words.size >= most) break;
    if (text !== "") words.add(detached(text));
  }
  // A list of words must hold one.
  return words.size > 0 ? [...words] : ["-"];
}

function usual(field: PlacementField): string[] {
  switch (field) {
    case "territory":
      return territories.map(({ code }) => code);
    case "territoryAlpha2":
      return territories.flatMap(({ alpha2 }) => alpha2 ?? []);
    case "territoryAsStated":
      return territories.flatMap(({ name, namesAsPrinted = [], otherNames = [] }) => [
        name.en,
        ...namesAsPrinted.map((printed) => printed.name),
        ...otherNames,
      ]);
    case "edition":
      return Array.from({ length: 40 }, (_, at) => String(FIRST_EDITION + at));
    case "tier":
    case "tierAsStated":
    case "previousTier":
      return tierCodes.flatMap((code) => [code, tierLabel(code)]);
    case "waiver":
    case "automaticDowngrade":
    case "policyOrPattern":
      return ["true", "false", "yes", "no", "0", "1"];
    default:
      return [];
  }
}
