import { nearest } from "../nearest.ts";
import { listed, quoted } from "../printable.ts";
import { defineRecordRule } from "../record-rule.ts";
import { openCoded } from "../records/open-codes.ts";
import { event, figure, recordsFile } from "./examples/records.ts";

export const rule = defineRecordRule({
  code: "code-nearly-listed",
  entities: ["Statement", "Programme", "Event", "Figure"],
  needs: [],
  reads: ["about", "kind", "exploitation", "unit", "groups"],
  severity: "warning",
  summary: "A code that is nearly one of the standard's list is that one.",
  why: "Some lists are open: others may add codes of their own. A misspelt code of the list passes for one of these, and its records are missing wherever the right code is looked for.",
  remedy: "Write the code of the list, or one of your own that cannot be taken for it.",
  clause: {
    level: "SHOULD",
    at: "Figure.unit",
    says: "A code of an open list is taken from the list where it has one.",
  },
  examples: {
    valid: [
      { title: "a code of the list", csv: recordsFile(figure({ unit: "persons" })) },
      { title: "a code of one's own", csv: recordsFile(figure({ unit: "hours-of-training" })) },
    ],
    invalid: [
      { title: "a unit in the singular", csv: recordsFile(figure({ unit: "person" })) },
      { title: "a slip of a kind", csv: recordsFile(event({ kind: "confernece" })) },
    ],
  },
  check(record, report, entity) {
    for (const { path, list } of openCoded[entity] ?? []) {
      const codes = namesOf(list);
      for (const { code, pointer } of codesAt(record, path)) {
        if (codes.includes(code)) continue;
        const near = nearest(code, codes);
        if (!near) continue;
        report({
          pointer,
          message: `${quoted(code)} is no code of the list ${listed([list.title.toLowerCase()])}, and nearly one.`,
          cause: true,
          suggestion: { text: `Write ${near.name} if that is meant.`, confidence: near.likeness },
        });
      }
    }
  },
});

type List = NonNullable<(typeof openCoded)["Figure"]>[number]["list"];

// The same array each time, because what is looked up in it is remembered by it.
const names = new Map<List, readonly string[]>();

function namesOf(list: List): readonly string[] {
  const known = names.get(list) ?? list.codes.map(({ code }) => code);
  names.set(list, known);
  return known;
}

function codesAt(record: object, path: string): { code: string; pointer: string }[] {
  let value: unknown = record;
  for (const step of path.split("."))
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[step];
  const pointer = `/${path.replaceAll(".", "/")}`;
  if (typeof value === "string") return [{ code: value, pointer }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((code, at) =>
    typeof code === "string" ? [{ code, pointer: `${pointer}/${at}` }] : [],
  );
}
