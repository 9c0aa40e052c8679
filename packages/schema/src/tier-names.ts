import { tiers } from "./code-lists/tier.ts";
import { isAscii } from "./is-ascii.ts";
import type { Tier } from "./tier-scale.ts";

/** What {@link findTier} answers: the tier, or why there is none. */
export type TierMatch =
  | { readonly status: "found"; readonly tier: Tier; readonly by: "code" | "label" | "variant" }
  | { readonly status: "special-watch-list"; readonly reason: string }
  | { readonly status: "unknown"; readonly reason: string };

/** A label without case, space, dash or other punctuation; "2.5" and "25" stay apart. */
function foldLabel(text: string): string {
  const words = isAscii(text)
    ? text.toLowerCase().replace(/[^a-z0-9.]+/g, "")
    : text
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}.]+/gu, "");
  return words.includes(".") ? words.replace(/\.(?!\d)|(?<!\d)\./g, "") : words;
}

let index: Map<string, TierMatch> | undefined;

const unknown: TierMatch = Object.freeze({
  status: "unknown",
  reason: `The tiers are ${tiers.codes.map(({ label }) => label).join(", ")}.`,
});

function labelIndex(): Map<string, TierMatch> {
  const map = new Map<string, TierMatch>();
  for (const { code, label, labelVariants } of tiers.codes) {
    for (const variant of labelVariants)
      map.set(foldLabel(variant), { status: "found", tier: code, by: "variant" });
    map.set(foldLabel(label), { status: "found", tier: code, by: "label" });
    map.set(foldLabel(code), { status: "found", tier: code, by: "code" });
  }
  map.set("specialwatchlist", {
    status: "special-watch-list",
    reason:
      "The statute's special watch list also holds governments that moved up a tier: it is not the Tier 2 Watch List.",
  });
  return map;
}

/**
 * The tier that a label means: a code of this standard, a label, or one of its variants in reports, news and
 * datasets (`Tier 2 Watchlist`, `tier two`, `TIER 2 - WATCH LIST`, `2WL`). Case, spaces and punctuation do
 * not matter. Bare numbers are not labels: what `3` means depends on the column it stands in.
 */
export function findTier(text: string): TierMatch {
  index ??= labelIndex();
  return index.get(foldLabel(text)) ?? unknown;
}
