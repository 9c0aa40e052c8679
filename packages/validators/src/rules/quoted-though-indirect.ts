import { defineRecordRule } from "../record-rule.ts";
import { digest, recordsFile, statement } from "./examples/records.ts";

const quotations = [
  { source: "article/my-article", start: 10, end: 24, exact: "We have a plan", digest, wordsDigest: digest },
];

export const rule = defineRecordRule({
  code: "quoted-though-indirect",
  entities: ["Statement"],
  needs: ["mode", "quotations"],
  severity: "warning",
  summary: "A statement with quotations is not indirect.",
  why: "Whoever counts direct speech, or looks for what somebody literally said, goes by the mode and misses these words.",
  remedy:
    "Make the mode mixed, or direct where all of it is quoted; or remove the quotation if the source has no quotation marks.",
  clause: {
    level: "SHOULD",
    at: "Statement.mode",
    says: "Indirect is in the words of whoever reports it, without quotation marks.",
  },
  examples: {
    valid: [{ title: "mixed", csv: recordsFile(statement({ mode: "mixed", quotations })) }],
    invalid: [{ title: "indirect", csv: recordsFile(statement({ quotations })) }],
  },
  check({ mode, quotations: words = [] }, report) {
    if (mode !== "indirect" || words.length === 0) return;
    report({ pointer: "/mode", message: "The statement is indirect, and has quotations.", cause: true });
  },
});
