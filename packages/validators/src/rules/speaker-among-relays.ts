import { quoted } from "../printable.ts";
import { defineRecordRule } from "../record-rule.ts";
import { recordsFile, statement } from "./examples/records.ts";

export const rule = defineRecordRule({
  code: "speaker-among-relays",
  entities: ["Statement"],
  needs: ["speakers", "relays"],
  severity: "warning",
  summary: "A speaker does not pass on their own words.",
  why: "A relay stands between the speaker and the source. A speaker who seems to be one was quoted directly, or only passed on what another said.",
  remedy: "Remove the link, or name as speaker the one whose words they are.",
  clause: { level: "SHOULD", at: "Statement.relays", says: "They begin after the speaker." },
  examples: {
    valid: [{ title: "an agency", csv: recordsFile(statement({ relays: [{ by: "actor/xinhua" }] })) }],
    invalid: [
      { title: "the speaker", csv: recordsFile(statement({ relays: [{ by: "actor/a-minister" }] })) },
    ],
  },
  check({ speakers, relays = [] }, report) {
    const speaking = new Set(speakers.map(({ speaker }) => speaker));
    for (const [at, { by }] of relays.entries()) {
      if (!speaking.has(by)) continue;
      report({ pointer: `/relays/${at}/by`, message: `${quoted(by)} speaks, and is a relay too.` });
    }
  },
});
