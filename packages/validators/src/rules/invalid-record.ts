import { defineStageRule } from "../rule.ts";

export const rule = defineStageRule<{ readonly message: string }>()({
  code: "invalid-record",
  scope: "record",
  severity: "error",
  summary: "A record in JSON is as its schema has it.",
  why: "Programs that read the standard rely on its fields, types and codes. A record that breaks them is refused, or read as something that it does not say.",
  remedy: "Correct the field. What the entity's page says of it is also in the JSON Schema.",
  examples: {
    valid: [{ title: "a place", csv: '[{"id": "place/aba", "kind": "settlement", "name": {"en": "Aba"}}]' }],
    invalid: [
      {
        title: "a place whose kind is no code",
        csv: '[{"id": "place/aba", "kind": "City", "name": {"en": "Aba"}}]',
      },
    ],
  },
  describe: ({ message }) => ({ message, cause: true }),
});
