import type { FileReport, FindingGroup } from "../../report.ts";
import type { RunReport } from "../../run-report.ts";
import { groupsBySeverity, sectionsOf } from "../sections.ts";
import type { ListedFindings } from "./listed-findings.ts";
import { type Listing, listingOf } from "./listed-row.ts";

/** Groups that a page shows: it opens slowly with many more, and nobody reads them. */
export const MOST_GROUPS = 5000;

/** A group, with what is listed of it. */
export interface ShownGroup {
  readonly group: FindingGroup;
  readonly listing: Listing;
  /** From 0, in the order of the run. */
  readonly number: number;
  readonly file: string;
}

/** The groups of a file, or of all together. */
export interface ShownSection {
  /** The file; absent for all together. */
  readonly report?: FileReport | undefined;
  readonly groups: readonly ShownGroup[];
  /** Groups that are not shown, and findings in them. */
  readonly leftOut: { readonly groups: number; readonly findings: number };
}

/** What the page shows of a run: the worst groups, in the order of the run. */
export function shownSections(run: RunReport, listed: ListedFindings): ShownSection[] {
  const shown = new Set(
    groupsBySeverity(run)
      .slice(0, MOST_GROUPS)
      .map(({ group }) => group),
  );
  let number = 0;
  return sectionsOf(run)
    .filter(({ groups }) => groups.length > 0)
    .map(({ report, groups }) => {
      const left = groups.filter((group) => !shown.has(group));
      return {
        report,
        groups: groups
          .filter((group) => shown.has(group))
          .map((group) => ({
            group,
            listing: listingOf(listed.of(group)),
            number: number++,
            file: report?.file ?? "",
          })),
        leftOut: { groups: left.length, findings: left.reduce((sum, { count }) => sum + count, 0) },
      };
    });
}
