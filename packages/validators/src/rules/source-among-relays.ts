import { quoted } from "../printable.ts";
import { defineRecordRule } from "../record-rule.ts";
import { recordsFile, statement } from "./examples/records.ts";

export const rule = defineRecordRule({
  code: "source-among-relays",
  entities: ["Statement"],
  needs: ["source", "relays"],
  severity: "error",
  summary: "The source of a statement is not one of its relays.",
  why: "The relays are what lies between the speaker and the source. With the source in it, every chain seems one link longer than it is.",
  remedy: "Remove the link.",
  clause: { level: "MUST", at: "Statement.relays", says: "The source itself is not in it." },
  examples: {
    valid: [{ title: "an agency", csv: recordsFile(statement({ relays: [{ by: "actor/xinhua" }] })) }],
    invalid: [
      {
        title: "the article itself",
        csv: recordsFile(statement({ relays: [{ by: "article/my-article" }] })),
      },
    ],
  },
  check({ source, relays = [] }, report) {
    for (const [at, relay] of relays.entries()) {
      const field = relay.by === source ? "by" : relay.source === source ? "source" : undefined;
      if (field === undefined) continue;
      report({
        pointer: `/relays/${at}/${field}`,
        message: `The statement stands in ${quoted(source)}, which is among its relays.`,
      });
    }
  },
});
