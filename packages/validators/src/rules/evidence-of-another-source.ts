import { quoted } from "../printable.ts";
import { defineRecordRule } from "../record-rule.ts";
import { evidence, recordsFile, statement } from "./examples/records.ts";

export const rule = defineRecordRule({
  code: "evidence-of-another-source",
  entities: ["Statement"],
  needs: ["source", "evidence"],
  severity: "warning",
  summary: "A statement rests on words of the source that it stands in.",
  why: "A statement is what one source says that somebody said. With evidence from another it cannot be looked up where it is said to stand.",
  remedy:
    "Correct the source of the evidence or of the statement. What two sources report is two statements.",
  clause: {
    level: "SHOULD",
    at: "Statement.source",
    says: "It is the source in which the statement stands.",
  },
  examples: {
    valid: [{ title: "the same", csv: recordsFile(statement({})) }],
    invalid: [
      {
        title: "another",
        csv: recordsFile(statement({ evidence: [evidence(0, 80, "article/another-article")] })),
      },
    ],
  },
  check({ source, evidence: passages }, report) {
    for (const [at, one] of passages.entries()) {
      if (one.source === source) continue;
      report({
        pointer: `/evidence/${at}/source`,
        message: `The statement stands in ${quoted(source)}, and its evidence in ${quoted(one.source)}.`,
      });
    }
  },
});
