import type { SeriesMovement } from "@open-tip/corpus/history";
import { tierLabel } from "@open-tip/schema/tiers";

/** A movement as a sign beside a picture. */
export function changeSign({ movement }: SeriesMovement): string {
  if (movement === "upgrade") return "▲";
  return movement === "downgrade" ? "▼" : "";
}

/** A movement in words. */
export function changeWords({ movement, from, automatic }: SeriesMovement): string {
  if (automatic) return `Automatic downgrade from ${tierLabel(from)}`;
  if (movement === "upgrade") return `Upgrade from ${tierLabel(from)}`;
  if (movement === "downgrade") return `Downgrade from ${tierLabel(from)}`;
  return `Before: ${tierLabel(from)}`;
}
