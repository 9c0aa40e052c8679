import { defineRecordRule } from "../record-rule.ts";
import { actor, recordsFile } from "./examples/records.ts";

export const rule = defineRecordRule({
  code: "anonymous-and-identified",
  entities: ["Actor"],
  needs: ["anonymous", "sameAs"],
  severity: "error",
  summary: "Somebody whom the sources do not name is not identified elsewhere.",
  why: "The address of a page about a person names them. Whoever spoke on condition of not being named, or was harmed, may be in danger once the data tells who it is.",
  remedy: "Remove the addresses. If the sources do name them, remove anonymous instead.",
  clause: { level: "MUST", at: "Actor.anonymous", says: "It is for someone whom the sources do not name." },
  examples: {
    valid: [
      {
        title: "described only",
        csv: recordsFile(actor({ name: { en: "An official of the ministry" }, anonymous: "official" })),
      },
    ],
    invalid: [
      {
        title: "with an address",
        csv: recordsFile(
          actor({
            name: { en: "An official of the ministry" },
            anonymous: "official",
            sameAs: ["https://ministry.example/people/1"],
          }),
        ),
      },
    ],
  },
  check({ anonymous, sameAs = [] }, report) {
    if (anonymous === undefined || sameAs.length === 0) return;
    report({
      pointer: "/sameAs",
      message: "The actor is not named, and has an address that identifies it.",
      cause: true,
    });
  },
});
