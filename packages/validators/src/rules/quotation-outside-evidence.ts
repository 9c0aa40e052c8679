import { defineRecordRule } from "../record-rule.ts";
import { digest, evidence, recordsFile, statement } from "./examples/records.ts";

const words = { source: "article/my-article", exact: "We have a plan", digest, wordsDigest: digest };

export const rule = defineRecordRule({
  code: "quotation-outside-evidence",
  entities: ["Statement"],
  needs: ["quotations", "evidence"],
  severity: "warning",
  summary: "A quotation stands within the words on which the statement rests.",
  why: "The evidence is where the source says that somebody said something. A quotation that stands elsewhere belongs to another statement, or its offsets were counted otherwise.",
  remedy: "Correct the offsets of the quotation, or add the passage in which it stands to the evidence.",
  clause: { level: "SHOULD", at: "Statement.evidence", says: "It is the words of the source that say so." },
  examples: {
    valid: [
      {
        title: "within",
        csv: recordsFile(statement({ mode: "mixed", quotations: [{ ...words, start: 10, end: 24 }] })),
      },
    ],
    invalid: [
      {
        title: "after it",
        csv: recordsFile(
          statement({
            mode: "mixed",
            quotations: [{ ...words, start: 310, end: 324 }],
            evidence: [evidence(0, 80)],
          }),
        ),
      },
    ],
  },
  check({ quotations = [], evidence: passages }, report) {
    for (const [at, { source, start, end }] of quotations.entries()) {
      if (passages.some((one) => one.source === source && one.start <= start && end <= one.end)) continue;
      report({
        pointer: `/quotations/${at}`,
        message: `The quotation at ${start}-${end} is in no passage of the statement's evidence.`,
      });
    }
  },
});
