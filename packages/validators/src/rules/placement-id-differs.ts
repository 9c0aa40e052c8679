import { placementId } from "@open-tip/schema/ids";
import { quoted } from "../printable.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  code: "placement-id-differs",
  scope: "placement",
  needs: ["id", "source", "territory", "edition"],
  severity: "error",
  summary: "A placement's id names its source, edition and territory.",
  why: "Whoever refers to the id expects the placement that it names.",
  remedy: "Write the id as placement/, the source, the edition and the code, joined by slashes.",
  law: "one-placement-per-edition",
  examples: {
    valid: [
      {
        title: "the same",
        csv: "id,source,territory,edition,tier\nplacement/dataset/mine/2020/NAM,dataset/mine,NAM,2020,tier-1\n",
      },
    ],
    invalid: [
      {
        title: "another year",
        csv: "id,source,territory,edition,tier\nplacement/dataset/mine/2019/NAM,dataset/mine,NAM,2020,tier-1\n",
      },
    ],
  },
  check({ id, source, territory, edition }, report) {
    if (id === undefined || territory === undefined || edition === undefined) return;
    const expected = placementId(source, edition, territory);
    if (id !== expected)
      report({ field: "id", message: `The id ${quoted(id)} should be ${quoted(expected)}.` });
  },
});
