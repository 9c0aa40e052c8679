import type { TierPlacement } from "@open-tip/schema";
import { reportEdition } from "@open-tip/schema/report-editions";
import { quoted } from "../printable.ts";
import { defineDatasetRule } from "../record-rule.ts";
import { isCertainlyBefore } from "../records/days-of.ts";
import { publicationDates, publicationOf } from "../records/publication-dates.ts";
import { article, recordsFile } from "./examples/records.ts";

type Fact = { readonly published: string } | { readonly source: string; readonly edition: number };

const published = article({ published: { date: "2019-12-01", basis: "printed" } });
const placement = (edition: number) => ({
  id: `placement/article/my-article/${edition}/NAM`,
  source: "article/my-article",
  territory: "NAM",
  edition,
  tier: "tier-1",
});

export const rule = defineDatasetRule({
  code: "published-before-release",
  entities: ["TierPlacement", "Article", "Source"],
  compares: true,
  needs: [],
  reads: ["edition", "published"],
  severity: "warning",
  summary: "A source that tells of an edition was published when that was released, or later.",
  why: "Placements are secret until the report is released. A source that seems to know them earlier tells of the edition before, or its date is wrong; only now and then did somebody see the report early.",
  remedy: "Check which edition the source tells of, and when it was published.",
  clause: {
    level: "SHOULD",
    at: "TierPlacement.edition",
    says: "It is the edition in which the source asserts the tier.",
  },
  examples: {
    valid: [{ title: "of the edition that was out", csv: recordsFile(published, placement(2019)) }],
    invalid: [{ title: "of the next one", csv: recordsFile(published, placement(2020)) }],
  },
  keep(record, entity): Fact | undefined {
    if (entity === "TierPlacement") {
      const { source, edition } = record as TierPlacement;
      return { source, edition };
    }
    return publicationOf(record);
  },
  check(kept, report) {
    const dates = publicationDates(kept);
    for (const one of kept) {
      if (!("edition" in one.fact)) continue;
      const { source, edition } = one.fact;
      const [date, release] = [dates.get(source), reportEdition(edition)?.releaseDate];
      if (date === undefined || release === undefined || !isCertainlyBefore(date, release)) continue;
      report(one, {
        pointer: "/edition",
        message: `${quoted(source)} was published ${date}, and the ${edition} edition was released ${release}.`,
      });
    }
  },
});
