import { consensus } from "@open-tip/corpus/history";

/** By territory, what the packages know of an edition: tier, "not-in-report", or nothing that is agreed on. */
export function known(edition: number): Record<string, string> {
  return Object.fromEntries(
    consensus
      .filter((one) => one.edition === edition)
      .map(({ territory, tier, absence }) => [territory, tier ?? absence ?? "undecided"]),
  );
}
