import type { Statement } from "@open-tip/schema";
import { quoted } from "../printable.ts";
import { defineDatasetRule } from "../record-rule.ts";
import { isCertainlyBefore } from "../records/days-of.ts";
import { publicationDates, publicationOf } from "../records/publication-dates.ts";
import { article, recordsFile, statement } from "./examples/records.ts";

type Fact = { readonly published: string } | { readonly source: string; readonly said: string };

const published = article({ published: { date: "2018-06-29", basis: "printed" } });
const said = (date: string) => statement({ date: { date, basis: "printed" } });

export const rule = defineDatasetRule({
  code: "said-after-publication",
  entities: ["Statement", "Article", "Source"],
  compares: true,
  needs: [],
  reads: ["date", "published"],
  severity: "warning",
  summary: "What a source reports was said before the source was published.",
  why: "A source cannot report what nobody had said yet. One of the two dates is of another clock: the day of download, of a later copy, or a relative date counted from the wrong day.",
  remedy:
    "Correct the date of the statement or of the source. Of a source that was updated, published is the day of the text that was annotated.",
  clause: { level: "SHOULD", at: "Statement.date", says: "It is when it was said." },
  examples: {
    valid: [{ title: "the day before", csv: recordsFile(published, said("2018-06-28")) }],
    invalid: [{ title: "the day after", csv: recordsFile(published, said("2018-06-30")) }],
  },
  keep(record, entity): Fact | undefined {
    if (entity === "Statement") {
      const { source, date } = record as Statement;
      return date && { source, said: date.date };
    }
    return publicationOf(record);
  },
  check(kept, report) {
    const dates = publicationDates(kept);
    for (const one of kept) {
      if (!("said" in one.fact)) continue;
      const { source, said: when } = one.fact;
      const date = dates.get(source);
      if (date === undefined || !isCertainlyBefore(date, when)) continue;
      report(one, {
        pointer: "/date/date",
        message: `It was said ${when}, and ${quoted(source)} was published ${date}.`,
      });
    }
  },
});
