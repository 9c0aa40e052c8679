import corpus from "@open-tip/corpus/corpus.json" with { type: "json" };
import schema from "@open-tip/schema/schema.json" with { type: "json" };
import rules from "@open-tip/validators/rules.json" with { type: "json" };

console.log(
  JSON.stringify([
    schema.$schema,
    Object.keys(schema.$defs).includes("TierPlacement"),
    corpus.tierPlacements.length,
    rules.length > 0,
  ]),
);
