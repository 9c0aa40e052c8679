import type { Citation } from "@open-tip/schema";

/** What a fact was read in, and where in it. */
export function citationWords({ title, locator }: Citation): string {
  return locator === undefined ? title : `${title}, ${locator}`;
}
