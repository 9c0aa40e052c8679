import type { Actor, Statement } from "@open-tip/schema";
import { quoted } from "../printable.ts";
import { defineDatasetRule } from "../record-rule.ts";
import { type HeldRole, rolesOf, type SpokenAs, spokenAs, timeOf } from "../records/roles-held.ts";
import { actor, recordsFile, statement } from "./examples/records.ts";

type Fact = { readonly held: readonly HeldRole[] } | { readonly spoken: readonly SpokenAs[] };

const minister = actor({ roles: [{ title: { en: "Minister of Justice" }, from: "2018-04", to: "2021-01" }] });
const said = (date: string) =>
  statement({
    speakers: [{ speaker: "actor/a-minister", role: "Minister of Justice" }],
    date: { date, basis: "printed" },
  });

export const rule = defineDatasetRule({
  code: "role-not-held-then",
  entities: ["Statement", "Actor"],
  compares: true,
  needs: [],
  reads: ["speakers", "roles"],
  severity: "warning",
  summary: "A speaker speaks in a role that was held when it was said.",
  why: "The office gives a statement its weight. A later or earlier office makes a citizen's remark the word of a government, or the other way round.",
  remedy:
    "Correct the role, the date of the statement, or the dates of the office. Somebody who no longer holds it speaks as a former one.",
  clause: {
    level: "SHOULD",
    at: "Speaker.role",
    says: "It is the role in which the actor speaks, held at the time.",
  },
  examples: {
    valid: [{ title: "while it was held", csv: recordsFile(minister, said("2019-06-20")) }],
    invalid: [
      { title: "before it began", csv: recordsFile(minister, said("2017-06-27")) },
      { title: "after it ended", csv: recordsFile(minister, said("2022")) },
    ],
  },
  keep(record, entity): Fact | undefined {
    const held = entity === "Actor" ? rolesOf(record as Actor) : [];
    const spoken = entity === "Statement" ? spokenAs(record as Statement) : [];
    return held.length > 0 ? { held } : spoken.length > 0 ? { spoken } : undefined;
  },
  check(kept, report) {
    const roles = new Map(kept.flatMap(({ id, fact }) => ("held" in fact ? [[id, fact.held] as const] : [])));
    for (const one of kept) {
      if (!("spoken" in one.fact)) continue;
      for (const { speaker, role, date, at } of one.fact.spoken) {
        const times = (roles.get(speaker) ?? []).filter(({ title }) => title === role.toLowerCase());
        const wrong = times.map((time) => timeOf(time, date));
        // An office that was held several times need only have been held once then.
        if (times.length === 0 || wrong.includes(undefined)) continue;
        report(one, {
          pointer: `/speakers/${at}/role`,
          message: `It was said ${date} by ${quoted(speaker)} as ${quoted(role)}, an office that ${wrong[0]}.`,
        });
      }
    }
  },
});
