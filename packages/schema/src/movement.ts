import { movements } from "./code-lists/movement.ts";
import { closedCode } from "./codes.ts";
import type { Movement as MovementCode } from "./tier-scale.ts";

/** Parses a movement code such as `downgrade`. */
export const Movement = closedCode("movement").meta({
  title: movements.title,
  description: movements.description,
  examples: ["downgrade"],
});
/** One of the codes of the list. */
export type Movement = MovementCode;
