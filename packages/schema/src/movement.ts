import type { z } from "zod";
import { defineCodeList } from "./code-list.ts";
import { compareTiers, type Tier } from "./tier.ts";

const definition = defineCodeList({
  name: "movement",
  title: "Movement",
  description: "How a placement relates to the same territory's placement in the edition before.",
  codes: {
    upgrade: { label: "Upgrade", definition: "A better tier than in the previous edition." },
    downgrade: { label: "Downgrade", definition: "A worse tier than in the previous edition." },
    unchanged: {
      label: "Unchanged",
      definition: "The same tier, or the same special-case status, as in the previous edition.",
    },
    "newly-ranked": {
      label: "Newly ranked",
      definition: "Ranked now, and absent from or a special case in the previous edition.",
    },
    "no-longer-ranked": {
      label: "No longer ranked",
      definition: "A special case now, and ranked in the previous edition.",
    },
  },
});

/** The ways a placement can relate to the previous one. */
export const movements = definition.list;
/** Parses a movement code such as `downgrade`. */
export const Movement = definition.schema;
/** One of the codes of {@link movements}. */
export type Movement = z.infer<typeof Movement>;

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
