import { listed, plural, quoted } from "../printable.ts";
import { defineStageRule } from "../rule.ts";

interface Detail {
  readonly profile: string;
  readonly missing: readonly string[];
}

export const rule = defineStageRule<Detail>()({
  code: "missing-column",
  scope: "mapping",
  severity: "error",
  summary: "A table has a column for every field that its records must have.",
  why: "Without the column no record of the table is whole.",
  remedy: "Add the columns, or tell which columns they are with a mapping (--mapping).",
  examples: {
    valid: [
      { title: "all that an event needs", csv: "id,name_en,kind\nevent/launch,The launch,report-launch\n" },
    ],
    invalid: [{ title: "no kind", csv: "id,name_en,place,url\nevent/launch,The launch,place/geneva,\n" }],
  },
  describe: ({ profile, missing }) => ({
    message: `${missing.length === 1 ? "A column" : plural(missing.length, "column")} that records of ${profile} must have ${missing.length === 1 ? "is" : "are"} missing: ${listed(missing.slice(0, 12).map(quoted))}${missing.length > 12 ? " and more" : ""}.`,
  }),
});
