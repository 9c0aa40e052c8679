import { quoted } from "../printable.ts";
import { defineRecordRule } from "../record-rule.ts";
import { recordsFile, statement } from "./examples/records.ts";

export const rule = defineRecordRule({
  code: "relay-chain-loops",
  entities: ["Statement"],
  needs: ["relays"],
  severity: "warning",
  summary: "Nobody passes the same words on twice.",
  why: "The chain of relays tells how often words were retold before they were printed. A loop in it is a link entered twice, or two statements run together.",
  remedy: "Keep each link once, from the speaker outward.",
  clause: {
    level: "SHOULD",
    at: "Statement.relays",
    says: "They are through whom the words came to the source, from the speaker outward.",
  },
  examples: {
    valid: [
      {
        title: "one agency after another",
        csv: recordsFile(statement({ relays: [{ by: "actor/xinhua" }, { by: "actor/ians" }] })),
      },
    ],
    invalid: [
      {
        title: "back to the first",
        csv: recordsFile(
          statement({ relays: [{ by: "actor/xinhua" }, { by: "actor/ians" }, { by: "actor/xinhua" }] }),
        ),
      },
    ],
  },
  check({ relays = [] }, report) {
    const met = new Set<string>();
    for (const [at, { by }] of relays.entries()) {
      if (met.has(by))
        report({ pointer: `/relays/${at}/by`, message: `${quoted(by)} passes the words on twice.` });
      met.add(by);
    }
  },
});
