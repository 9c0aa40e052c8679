import { coverage, type EditionCoverage } from "@open-tip/corpus/history";
import { reportEdition } from "@open-tip/schema/report-editions";
import type { Tier } from "@open-tip/schema/tiers";

/** What is said beside a picture of an edition. */
export interface EditionSummary {
  readonly edition: number;
  /** How much of the edition is known, in a sentence. */
  readonly coverage: string;
  /** Numbers that were published or recounted, by tier or of `all`, in words. */
  readonly published: Readonly<Partial<Record<Tier | "all", string>>>;
}

/** The editions with how much is known of each, oldest first. */
export const editionSummaries: readonly EditionSummary[] = coverage.map((one) => ({
  edition: one.edition,
  coverage: coverageSentence(one),
  published: publishedIn(one.edition),
}));

/** The newest edition of which at least nine in ten published placements are known. */
export const newestKnown: number =
  coverage.findLast(({ known, published }) => published !== undefined && known >= published * 0.9)?.edition ??
  coverage[0]?.edition ??
  2001;

function coverageSentence({ known, published, complete, missing }: EditionCoverage): string {
  return complete ? `${known} placements are known, and ${published} were published.` : missing;
}

function publishedIn(edition: number): EditionSummary["published"] {
  const words: Partial<Record<Tier | "all", string[]>> = {};
  for (const { tier, value, basis } of reportEdition(edition)?.publishedCounts ?? []) {
    const word = basis === "published" ? String(value) : `${value} (recount)`;
    const known = words[tier ?? "all"] ?? [];
    if (!known.includes(word)) words[tier ?? "all"] = [...known, word];
  }
  return Object.fromEntries(Object.entries(words).map(([tier, all]) => [tier, all.join(", ")]));
}
