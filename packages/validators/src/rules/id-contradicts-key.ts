import { quoted } from "../printable.ts";
import { defineRecordRule } from "../record-rule.ts";
import { recordsFile } from "./examples/records.ts";

const namibia = { code: "NAM", codeSystem: "iso-3166-1", name: { en: "Namibia" }, placed: true };

export const rule = defineRecordRule({
  code: "id-contradicts-key",
  entities: ["Territory", "ReportEdition"],
  needs: ["id"],
  reads: ["code", "edition"],
  severity: "error",
  summary: "The id of a territory ends with its code, and that of an edition with its year.",
  why: "Others refer to a territory by its code and to an edition by its year, and some by the id. If the two differ, one record is two things.",
  remedy: "Correct the one that is wrong.",
  clause: {
    level: "MUST",
    at: "Territory.id",
    says: "It is territory/ and its code; that of an edition, report-edition/ and its year.",
  },
  examples: {
    valid: [{ title: "the same", csv: recordsFile({ id: "territory/NAM", ...namibia }) }],
    invalid: [{ title: "another", csv: recordsFile({ id: "territory/NER", ...namibia }) }],
  },
  check(record, report) {
    const key = "code" in record ? record.code : "edition" in record ? String(record.edition) : undefined;
    if (key === undefined || record.id.endsWith(`/${key}`)) return;
    report({ pointer: "/id", message: `The id is ${quoted(record.id)}, and the record is of ${key}.` });
  },
});
