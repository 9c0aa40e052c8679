import { count, listed, quoted } from "../printable.ts";
import { defineStageRule } from "../rule.ts";

interface Detail {
  /** The row that has the same key. */
  readonly earlier: number;
  readonly fields: readonly string[];
}

export const rule = defineStageRule<Detail>()({
  code: "duplicate-record",
  scope: "record",
  severity: "error",
  summary: "No two records have the same key.",
  why: "Whoever refers to a record by its key would mean two, and whoever counts records would count one twice.",
  remedy: "Keep one of the rows, or give the other its own key.",
  examples: {
    valid: [
      {
        title: "two events",
        csv: "id,name_en,kind\nevent/one,One,report-launch\nevent/two,Two,report-launch\n",
      },
    ],
    invalid: [
      {
        title: "two events with one id",
        csv: "id,name_en,kind\nevent/one,One,report-launch\nevent/one,Two,report-launch\n",
      },
    ],
  },
  describe: ({ earlier, fields }) => ({
    message: `Row ${count(earlier)} has the same ${listed(fields.map(quoted))}.`,
    cause: `Records have the same ${listed(fields.map(quoted))} as an earlier one.`,
  }),
});
