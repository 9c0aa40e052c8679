import type { Place } from "../finding.ts";
import { placeWords } from "../place-words.ts";
import { count, listed, printable, quoted } from "../printable.ts";
import { defineStageRule } from "../rule.ts";

interface Detail {
  /** The row that has the same key. */
  readonly earlier: number;
  readonly fields: readonly string[];
  /** Where that is, if in another file. */
  readonly earlierPlace?: Place;
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
  describe: ({ earlier, fields, earlierPlace }) => {
    const key = listed(fields.map(quoted));
    if (!earlierPlace) {
      return {
        message: `Row ${count(earlier)} has the same ${key}.`,
        cause: `Records have the same ${key} as an earlier one.`,
      };
    }
    return {
      message: `A record of ${printable(earlierPlace.file)} has the same ${key}: ${placeWords(earlierPlace)}.`,
      cause: `Records have the same ${key} as one of another file.`,
    };
  },
});
