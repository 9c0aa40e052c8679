import { defineRecordRule } from "../record-rule.ts";
import { actor, recordsFile } from "./examples/records.ts";

export const rule = defineRecordRule({
  code: "affected-person-alone",
  entities: ["Actor"],
  needs: ["kind", "anonymous"],
  severity: "error",
  summary: "Survivors and others affected are actors only as a group.",
  why: "A record about one person who was harmed gathers what is known of them in one place, and so may lead to them, though no name is in it.",
  remedy:
    "Make the actor the group of those whom the source speaks of, and remove what is about one of them only.",
  clause: {
    level: "MUST",
    at: "Actor.anonymous",
    says: "Affected people are always a group. Nobody among them is an actor alone.",
  },
  examples: {
    valid: [
      {
        title: "a group",
        csv: recordsFile(
          actor({ kind: "group", name: { en: "Survivors at a meeting" }, anonymous: "affected-people" }),
        ),
      },
    ],
    invalid: [
      {
        title: "one person",
        csv: recordsFile(actor({ name: { en: "A survivor at a meeting" }, anonymous: "affected-people" })),
      },
    ],
  },
  check({ kind, anonymous }, report) {
    if (anonymous !== "affected-people" || kind === "group") return;
    report({ pointer: "/kind", message: "Affected people are here an actor that is no group.", cause: true });
  },
});
