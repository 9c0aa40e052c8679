import { findTier, tierCodes, tierLabel } from "@open-tip/schema/tiers";
import { nearest } from "../nearest.ts";
import { type Instead, writeInstead } from "./rewriting.ts";
import { withoutReferences } from "./without-references.ts";

const labels = tierCodes.map(tierLabel);

/** The label that a text which is no tier most likely means, if it is like one. */
export function tierMeant(text: string): Instead | undefined {
  const plain = withoutReferences(text);
  const match = findTier(plain);
  // A number that the column gives no meaning has none.
  if (match.status === "found") return plain === text ? undefined : writeInstead(text, tierLabel(match.tier));
  const near = match.status === "unknown" ? nearest(plain, labels) : undefined;
  // One digit for another is another tier, however alike the two are written.
  if (!near || digits(near.name) !== digits(plain)) return undefined;
  return writeInstead(text, near.name, { confidence: near.likeness });
}

function digits(text: string): string {
  return text.replace(/\D+/g, "");
}
