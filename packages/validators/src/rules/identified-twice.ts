import { listed, quoted } from "../printable.ts";
import { defineDatasetRule, type Kept } from "../record-rule.ts";
import { actor, recordsFile } from "./examples/records.ts";

export const rule = defineDatasetRule({
  code: "identified-twice",
  entities: ["Actor", "Programme", "Instrument", "Event", "Place"],
  needs: ["sameAs"],
  severity: "warning",
  summary: "No two records of a kind are identified by the same address.",
  why: "What another database has under one address is one thing. Two records of it share out what is known, so that each seems to have said or done half.",
  remedy:
    "Make one record of the two and redirect the other id to it, or correct the address that is of something else.",
  clause: {
    level: "SHOULD",
    at: "Actor.sameAs",
    says: "They are addresses at which other databases identify it.",
  },
  examples: {
    valid: [
      {
        title: "an address each",
        csv: recordsFile(
          actor({ sameAs: ["https://ministry.example/minister"] }),
          actor({ id: "actor/a-deputy", sameAs: ["https://ministry.example/deputy"] }),
        ),
      },
    ],
    invalid: [
      {
        title: "one address for two",
        csv: recordsFile(
          actor({ sameAs: ["https://ministry.example/minister"] }),
          actor({ id: "actor/the-minister", sameAs: ["https://ministry.example/minister"] }),
        ),
      },
    ],
  },
  keep: ({ sameAs }) => (sameAs && sameAs.length > 0 ? sameAs : undefined),
  check(kept, report) {
    const first = new Map<string, Kept<readonly string[]>>();
    for (const one of kept) {
      for (const [at, address] of one.fact.entries()) {
        const key = `${one.entity} ${address}`;
        const other = first.get(key);
        first.set(key, other ?? one);
        // The same record in two files is found by its id.
        if (!other || (other.id === one.id && other !== one)) continue;
        report(one, {
          pointer: `/sameAs/${at}`,
          message:
            other === one
              ? `${quoted(one.id)} has the address twice.`
              : `${listed([quoted(other.id), quoted(one.id)])} are identified by the same address.`,
        });
      }
    }
  },
});
