import { defineRecordRule } from "../record-rule.ts";
import { isCertainlyBefore } from "../records/days-of.ts";
import { objectsIn } from "../records/walk-record.ts";
import { actor, recordsFile } from "./examples/records.ts";

/** Fields that say since when and until when. */
const pairs = [
  ["from", "to"],
  ["validFrom", "validTo"],
] as const;

export const rule = defineRecordRule({
  code: "end-before-beginning",
  entities: ["Actor", "Programme", "Instrument", "Event", "Place", "Territory"],
  needs: [],
  reads: ["roles", "namesAsStated", "namesAsPrinted"],
  severity: "error",
  summary: "An office, a programme or a name does not end before it begins.",
  why: "Whether an office was held on a day is read from its two dates. The wrong way round it was held never, and every statement made in it looks wrong.",
  remedy: "Exchange the two dates, or correct the one that is wrong.",
  clause: { level: "MUST", at: "Role.to", says: "It is until when it was held; `from` is since when." },
  examples: {
    valid: [
      {
        title: "2018 to 2021",
        csv: recordsFile(actor({ roles: [{ title: { en: "Minister" }, from: "2018-04", to: "2021-01" }] })),
      },
    ],
    invalid: [
      {
        title: "2021 to 2018",
        csv: recordsFile(actor({ roles: [{ title: { en: "Minister" }, from: "2021-01", to: "2018-04" }] })),
      },
      {
        title: "a programme, in a table",
        csv: "id,kind,name_en,from,to\nprogramme/a-campaign,campaign,A campaign,2015,2012\n",
      },
    ],
  },
  check(record, report) {
    for (const { value, pointer } of objectsIn(record)) {
      for (const [since, until] of pairs) {
        const [from, to] = [value[since], value[until]];
        if (from === undefined || to === undefined) continue;
        // Editions are numbers of years.
        if (isCertainlyBefore(String(to), String(from)))
          report({ pointer: `${pointer}/${until}`, message: `It ends in ${to} and begins in ${from}.` });
      }
    }
  },
});
