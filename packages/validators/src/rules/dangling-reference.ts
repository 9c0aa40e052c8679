import { quoted } from "../printable.ts";
import { defineStageRule } from "../rule.ts";

interface Detail {
  readonly id: string;
  /** Where it was looked for: in its own file, or in all that are checked together. */
  readonly among?: "files";
}

const actor = '{"id": "actor/a", "kind": "ngo", "name": {"en": "A"}';

export const rule = defineStageRule<Detail>()({
  code: "dangling-reference",
  scope: "record",
  severity: "warning",
  summary:
    "A record to which another refers is in the file or another that is checked with it, or is published by the standard.",
  why: "Who follows the reference finds nothing. That may be meant, where a file is to be read together with another.",
  remedy:
    "Correct the id, add the record, or say in the description with which dataset the file is to be read.",
  examples: {
    valid: [
      {
        title: "a parent that is there",
        csv: `[${actor}}, {"id": "actor/b", "kind": "ngo", "name": {"en": "B"}, "parent": "actor/a"}]`,
      },
    ],
    invalid: [{ title: "a parent that is not", csv: `[${actor}, "parent": "actor/b"}]` }],
  },
  describe: ({ id, among }) =>
    among === "files"
      ? {
          message: `${quoted(id)} is in none of the files.`,
          cause: "Records refer to ones that are in none of the files.",
        }
      : { message: `${quoted(id)} is not in this file.`, cause: true },
});
