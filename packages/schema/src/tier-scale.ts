import { tiers } from "./code-lists/tier.ts";
import type { CodeOf } from "./is-code.ts";

/** One of the five codes of {@link tiers}. */
export type Tier = CodeOf<"tier">;
/** One of the codes of the list of movements. */
export type Movement = CodeOf<"movement">;
/** A tier that is a step on the scale: every tier but `special-case`. */
export type RankedTier = Exclude<Tier, "special-case">;

/** The codes in order, as a plain list. */
export const tierCodes: readonly Tier[] = tiers.codes.map(({ code }) => code);

const ordinals = new Map(tiers.codes.map(({ code, ordinal }) => [code, ordinal]));

/** The step of a tier on the scale (1 best, 4 worst), or `undefined` for a special case. */
export function tierOrdinal(tier: Tier): 1 | 2 | 3 | 4 | undefined {
  return ordinals.get(tier);
}

/**
 * Compares two tiers for a trend: negative when `a` is the better, positive when it is the worse, 0 when
 * they are equal. `undefined` when either is a special case, which has no place on the scale.
 */
export function compareTiers(a: Tier, b: Tier): number | undefined {
  const [left, right] = [tierOrdinal(a), tierOrdinal(b)];
  return left === undefined || right === undefined ? undefined : left - right;
}

const labels = new Map<Tier, string>(tiers.codes.map(({ code, label }) => [code, label]));

/** The label of a tier, such as `Tier 2 Watch List`. */
export function tierLabel(tier: Tier): string {
  return labels.get(tier) ?? tier;
}

/** Is this value one of the five tier codes? */
export function isTier(value: unknown): value is Tier {
  return (tierCodes as readonly unknown[]).includes(value);
}

/**
 * The movement from one edition's tier to the next one's. A special case is never compared: entering it is
 * `no-longer-ranked`, leaving it is `newly-ranked`.
 * @param previous the tier in the edition before; `undefined` when the territory was not in it
 * @returns `undefined` for a special case that was not ranked before either, since nothing moved
 */
export function movementBetween(previous: Tier | undefined, current: Tier): Movement | undefined {
  if (previous === current) return "unchanged";
  if (current === "special-case") return previous === undefined ? undefined : "no-longer-ranked";
  const difference = previous === undefined ? undefined : compareTiers(current, previous);
  if (difference === undefined) return "newly-ranked";
  return difference < 0 ? "upgrade" : "downgrade";
}
