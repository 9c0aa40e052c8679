import { findTerritory, foldName, type TerritoryMatch, territories } from "@open-tip/schema/territories";
import { tierLabel } from "@open-tip/schema/tiers";
import type { PlacementField } from "../placement-fields.ts";
import { readEdition } from "../read-edition.ts";
import { isNumericTierCode, readTier, type TierCoding, tierCode } from "../tier-coding.ts";
import { withoutDecimals } from "./without-decimals.ts";
import { withoutReferences } from "./without-references.ts";

/**
 * What a cell that is understood would hold if it were written as the standard or the report writes it; as it stands
 * where that is so, or where nobody can tell.
 */
export function canonicalText(field: PlacementField, text: string, coding: TierCoding): string {
  const trimmed = text.trim();
  if (trimmed === "") return text;
  switch (field) {
    case "tier":
    case "previousTier":
      return canonicalTier(trimmed, coding);
    case "territory":
    case "territoryAsStated":
      return canonicalTerritory(trimmed, findTerritory(trimmed, { suggest: false }));
    case "territoryAlpha2":
      return canonicalTerritory(trimmed, findTerritory(trimmed, { alpha2: true, suggest: false }));
    case "edition":
      return canonicalEdition(trimmed);
    case "determinationFiscalYear":
    case "waiver":
    case "automaticDowngrade":
    case "policyOrPattern":
      return withoutDecimals(trimmed);
    // A kernel knows sources by their bytes, and looks at neither of the others.
    case "source":
    case "statement":
    case "notes":
    case "editionAsStated":
    case "tierAsStated":
    case "previousTierAsStated":
    case "movementAsStated":
      // What a source prints is repeated letter by letter.
      return text;
    default:
      return trimmed;
  }
}

function canonicalTier(text: string, coding: TierCoding): string {
  // A comma before decimals is how half of the world writes them.
  if (isNumericTierCode(text))
    return coding.has(tierCode(text)) && !text.includes(",") ? tierCode(text) : text;
  const reading = readTier(text, coding);
  if ("absence" in reading) return withoutReferences(text);
  if (!("tier" in reading)) return text;
  const { tier } = reading;
  return text.toLowerCase() === tier ? tier : tierLabel(tier);
}

function canonicalEdition(text: string): string {
  const reading = readEdition(text);
  return "edition" in reading && !reading.asDate ? String(reading.edition) : text;
}

/** A code in capitals, or a name as reports print it, where only its letters or blanks differ. */
function canonicalTerritory(text: string, match: TerritoryMatch): string {
  if (match.status !== "found") return text;
  if (match.by === "code" || match.by === "alpha2") return text.toUpperCase();
  return printedName(match.code, text);
}

function printedName(code: string, text: string): string {
  const printed = printedNames(code);
  if (printed.includes(text)) return text;
  const [folded, letters] = [foldName(text), withoutAccents(text)];
  // With its accents a name is written no worse than reports print it.
  if (printed.some((name) => withoutAccents(name) === letters)) return text;
  // A name that others give to the territory is theirs to choose: Myanmar is not made Burma.
  return printed.find((name) => foldName(name) === folded) ?? text;
}

function withoutAccents(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("’", "'");
}

/** Names that reports print, the one to display first. */
function printedNames(code: string): readonly string[] {
  const territory = territories.find((one) => one.code === code);
  return territory ? [territory.name.en, ...(territory.namesAsPrinted ?? []).map(({ name }) => name)] : [];
}

/** The name of a territory that a text with character references of HTML means; undefined where it means none. */
export function territoryWithoutReferences(text: string): string | undefined {
  const plain = withoutReferences(text).trim();
  if (plain === text.trim()) return undefined;
  const match = findTerritory(plain, { suggest: false });
  return match.status === "found" ? canonicalTerritory(plain, match) : undefined;
}
