import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import article from "@open-tip/corpus/articles/fox-news-tip-report-2020.json" with { type: "json" };
import tables from "@open-tip/corpus/datapackage.json" with { type: "json" };

// The corpus without any code: an article, a table beside its description, linked data.
const read = (path) => readFileSync(fileURLToPath(import.meta.resolve(`@open-tip/corpus/${path}`)), "utf8");
const { path, schema } = tables.resources.find(({ name }) => name === "tier_placements");
const history = read("history/placements-long.csv").trim().split("\n");
const [header, ...rows] = read(`flat/${path}`).trim().split("\n");

console.log(
  JSON.stringify([
    article.tierPlacements.length,
    rows.length,
    header === schema.fields.map(({ name }) => name).join(","),
    history.filter((line) => line.startsWith("NAM,Namibia,2020,tier-1,")).length,
    typeof JSON.parse(read("corpus.jsonld"))["@context"],
  ]),
);
