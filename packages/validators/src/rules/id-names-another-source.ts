import { quoted } from "../printable.ts";
import { defineRecordRule } from "../record-rule.ts";
import { recordsFile, statement } from "./examples/records.ts";

export const rule = defineRecordRule({
  code: "id-names-another-source",
  entities: ["Statement", "Figure", "Segment"],
  needs: ["id"],
  reads: ["source", "article"],
  severity: "warning",
  summary: "The id of a statement, a figure or a segment names the source that it is of.",
  why: "People read ids. One that names another article than the record is of leads whoever cites it to the wrong text.",
  remedy: "Correct the source, or give the record a new id and redirect the old one.",
  clause: { level: "SHOULD", at: "Statement.id", says: "It is the source's name and a number in it." },
  examples: {
    valid: [{ title: "its own", csv: recordsFile(statement({})) }],
    invalid: [{ title: "another's", csv: recordsFile(statement({ id: "statement/another-article/01" })) }],
  },
  check(record, report) {
    const { id } = record;
    const source = "source" in record ? record.source : "article" in record ? record.article : undefined;
    const named = id.split("/")[1];
    if (source === undefined || named === undefined || source.endsWith(`/${named}`)) return;
    report({ pointer: "/id", message: `${quoted(id)} names another source than ${quoted(source)}.` });
  },
});
