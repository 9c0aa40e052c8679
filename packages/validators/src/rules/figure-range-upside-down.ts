import { defineRecordRule } from "../record-rule.ts";
import { range, recordsFile } from "./examples/records.ts";

export const rule = defineRecordRule({
  code: "figure-range-upside-down",
  entities: ["Figure"],
  needs: ["minimum", "maximum"],
  severity: "error",
  summary: "The lower end of a range is not above its upper end.",
  why: "A range is read from its minimum to its maximum. The other way round it holds no number at all, and whoever takes its middle or its ends takes the wrong ones.",
  remedy: "Exchange the two, or correct the one that is wrong.",
  clause: { level: "MUST", at: "Figure.minimum", says: "It is the lower end of a range." },
  examples: {
    valid: [
      {
        title: "from 20 to 30 million",
        csv: recordsFile(range({ asStated: "20 to 30 million", minimum: 20_000_000, maximum: 30_000_000 })),
      },
    ],
    invalid: [
      {
        title: "from 30 to 20 million",
        csv: recordsFile(range({ asStated: "20 to 30 million", minimum: 30_000_000, maximum: 20_000_000 })),
      },
      {
        title: "in a table",
        csv: "id,source,asStated,minimum,maximum,qualifier,unit,measure,counted\nfigure/my-article/01,article/my-article,200 to 300,300,200,exact,persons,flow,victims\n",
      },
    ],
  },
  check({ minimum, maximum }, report) {
    if (minimum === undefined || maximum === undefined || minimum <= maximum) return;
    report({ pointer: "/minimum", message: `The range goes from ${minimum} down to ${maximum}.` });
  },
});
