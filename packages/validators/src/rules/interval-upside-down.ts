import { defineRecordRule } from "../record-rule.ts";
import { datesIn } from "../records/date-fields.ts";
import { isCertainlyBefore } from "../records/days-of.ts";
import { ruledEntities } from "../records/entity-records.ts";
import { event, recordsFile } from "./examples/records.ts";

export const rule = defineRecordRule({
  code: "interval-upside-down",
  entities: ruledEntities,
  needs: [],
  severity: "error",
  summary: "An interval does not end before it begins.",
  why: "An interval whose end lies before its start holds no day. Programs that read it disagree: some swap the two, some find nothing, and some fail.",
  remedy: "Exchange the two dates, or correct the one that is wrong.",
  clause: {
    level: "MUST",
    at: "StatedDate.date",
    says: "An interval in EDTF (ISO 8601-2) goes from its start to its end.",
  },
  examples: {
    valid: [
      {
        title: "from the 21st to the 30th",
        csv: recordsFile(event({ date: { date: "2019-10-21/2019-10-30", basis: "printed" } })),
      },
      {
        title: "open at its end",
        csv: recordsFile(event({ date: { date: "2019-10-21/..", basis: "printed" } })),
      },
    ],
    invalid: [
      {
        title: "from the 30th to the 21st",
        csv: recordsFile(event({ date: { date: "2019-10-30/2019-10-21", basis: "printed" } })),
      },
      {
        title: "in a table",
        csv: "id,kind,name_en,date_date,date_basis\nevent/a-launch,launch,A launch,2019/2018,printed\n",
      },
    ],
  },
  check(record, report) {
    for (const { value, pointer } of datesIn(record)) {
      const [from, to] = value.split("/");
      if (from === undefined || to === undefined || from === ".." || to === "..") continue;
      // Both may be approximate; as written, one is still before the other.
      const plain = [from, to].map((one) => one.replace(/[~?%]/g, ""));
      if (isCertainlyBefore(plain[1] ?? "", plain[0] ?? ""))
        report({ pointer, message: `The interval ${value} ends before it begins.` });
    }
  },
});
