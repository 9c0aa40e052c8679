import { defineRecordRule } from "../record-rule.ts";
import { isCertainlyBefore } from "../records/days-of.ts";
import { actor, recordsFile } from "./examples/records.ts";

export const rule = defineRecordRule({
  code: "held-outside-its-time",
  entities: ["Actor"],
  needs: ["roles"],
  severity: "error",
  summary: "A day on which an office was held lies between its beginning and its end.",
  why: "The record says two things that cannot both be so, and which of them is right decides who spoke in which role.",
  remedy: "Correct the dates of the office, or the day on which a source shows it held.",
  clause: {
    level: "MUST",
    at: "Role.heldAt",
    says: "It is a date at which the office was held, so none before or after it was.",
  },
  examples: {
    valid: [
      {
        title: "held in between",
        csv: recordsFile(
          actor({
            roles: [{ title: { en: "Minister" }, from: "2018-04", to: "2021-01", heldAt: ["2018-06-28"] }],
          }),
        ),
      },
    ],
    invalid: [
      {
        title: "held before it began",
        csv: recordsFile(
          actor({ roles: [{ title: { en: "Minister" }, from: "2018-04", heldAt: ["2017-06-28"] }] }),
        ),
      },
    ],
  },
  check({ roles = [] }, report) {
    for (const [at, { from, to, heldAt = [] }] of roles.entries()) {
      for (const [index, day] of heldAt.entries()) {
        const pointer = `/roles/${at}/heldAt/${index}`;
        if (from !== undefined && isCertainlyBefore(day, from))
          report({ pointer, message: `The office was held ${day}, and began ${from}.` });
        if (to !== undefined && isCertainlyBefore(to, day))
          report({ pointer, message: `The office was held ${day}, and ended ${to}.` });
      }
    }
  },
});
