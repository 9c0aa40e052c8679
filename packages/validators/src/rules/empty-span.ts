import { defineRecordRule } from "../record-rule.ts";
import { ruledEntities } from "../records/entity-records.ts";
import { objectsIn } from "../records/walk-record.ts";
import { evidence, recordsFile, statement } from "./examples/records.ts";

export const rule = defineRecordRule({
  code: "empty-span",
  entities: ruledEntities,
  needs: [],
  severity: "error",
  summary: "A passage ends after it begins.",
  why: "A span is half-open: it goes from its start up to and without its end. One that ends where it begins, or before, holds no word, so nothing rests on it.",
  remedy: "Find the passage in the source again, and write its start and its end.",
  clause: {
    level: "MUST",
    at: "Evidence.end",
    says: "It is the offset after the last code point of the span.",
  },
  examples: {
    valid: [{ title: "eighty characters", csv: recordsFile(statement({ evidence: [evidence(0, 80)] })) }],
    invalid: [
      { title: "it ends before it begins", csv: recordsFile(statement({ evidence: [evidence(80, 20)] })) },
      { title: "nothing", csv: recordsFile(statement({ evidence: [evidence(80, 80)] })) },
    ],
  },
  check(record, report) {
    for (const { value, pointer } of objectsIn(record)) {
      const { start, end } = value;
      if (typeof start !== "number" || typeof end !== "number" || start < end) continue;
      report({ pointer: `${pointer}/end`, message: `The passage begins at ${start} and ends at ${end}.` });
    }
  },
});
