import { defineRecordRule } from "../record-rule.ts";
import { readsLikeName } from "../records/personal-name.ts";
import { actor, recordsFile } from "./examples/records.ts";

export const rule = defineRecordRule({
  code: "anonymous-with-name",
  entities: ["Actor"],
  needs: ["kind", "name", "anonymous"],
  reads: ["namesAsStated"],
  severity: "warning",
  summary: "Somebody whom the sources do not name has a description in place of a name.",
  why: "Somebody who must not be named may be in danger when a name slips in. If the name is in the sources, the actor is not anonymous. The name is judged by its look, so it may be a description after all.",
  remedy: "Describe whom the source means, such as an official of the ministry, or remove anonymous.",
  clause: { level: "SHOULD", at: "Actor.anonymous", says: "The name is then a description." },
  examples: {
    valid: [
      {
        title: "a description",
        csv: recordsFile(actor({ name: { en: "An official of the ministry" }, anonymous: "official" })),
      },
    ],
    invalid: [
      { title: "a name", csv: recordsFile(actor({ name: { en: "Jane Example" }, anonymous: "official" })) },
    ],
  },
  check({ kind, name, anonymous, namesAsStated = [] }, report) {
    if (anonymous === undefined || kind !== "person") return;
    const names = [
      { text: name.en, pointer: "/name/en" },
      ...namesAsStated.map((one, at) => ({ text: one.name, pointer: `/namesAsStated/${at}/name` })),
    ];
    for (const { text, pointer } of names) {
      if (!readsLikeName(text)) continue;
      report({
        pointer,
        message: "The actor is not named, and this reads like the name of a person.",
        cause: true,
      });
    }
  },
});
