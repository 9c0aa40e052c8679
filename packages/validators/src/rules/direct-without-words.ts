import { defineRecordRule } from "../record-rule.ts";
import { digest, recordsFile, statement } from "./examples/records.ts";

const quotations = [
  { source: "article/my-article", start: 10, end: 24, exact: "We have a plan", digest, wordsDigest: digest },
];

export const rule = defineRecordRule({
  code: "direct-without-words",
  entities: ["Statement"],
  needs: ["mode", "quotations"],
  severity: "warning",
  summary: "A statement in the speaker's own words has those words.",
  why: "Direct speech is the strongest evidence of what somebody said, and is worth nothing without the words. As often the statement is a paraphrase, and the mode is wrong.",
  remedy: "Add the quotation with its place in the source, or make the mode indirect.",
  clause: {
    level: "SHOULD",
    at: "Statement.quotations",
    says: "They are the speaker's own words, which a direct or mixed statement is in.",
  },
  examples: {
    valid: [
      { title: "direct, with words", csv: recordsFile(statement({ mode: "direct", quotations })) },
      { title: "indirect", csv: recordsFile(statement({})) },
    ],
    invalid: [{ title: "direct, without words", csv: recordsFile(statement({ mode: "direct" })) }],
  },
  check({ mode, quotations: words = [] }, report) {
    if ((mode !== "direct" && mode !== "mixed") || words.length > 0) return;
    report({ pointer: "/mode", message: `The statement is ${mode}, and has no quotation.`, cause: true });
  },
});
