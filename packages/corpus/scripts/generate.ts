import { toJsonLd } from "@open-tip/schema/json-ld";
import { annotatedArticles, corpus, datasetOf } from "../src/index.ts";
import { flatPackage } from "./flat-package.ts";
import { historyTables } from "./history/tables.ts";
import { idTypes } from "./ids.ts";
import { recordLines } from "./record-lines.ts";

/** Every generated file of the package: path under `generated/` to text. Nothing is written here. */
export function generatedFiles(): Record<string, string> {
  const articles = annotatedArticles.map((annotated) => [
    annotated.article.id.replace("article/", "articles/").concat(".json"),
    recordLines(datasetOf(annotated)),
  ]);
  const flat = Object.entries(flatPackage(corpus)).map(([name, text]) => [`flat/${name}`, text]);
  return {
    "ids.ts": idTypes(corpus),
    "corpus.json": recordLines(corpus),
    "corpus.jsonld": recordLines(toJsonLd(corpus)),
    ...Object.fromEntries(articles),
    ...Object.fromEntries(flat),
    ...Object.fromEntries(Object.entries(historyTables()).map(([name, text]) => [`history/${name}`, text])),
  };
}
