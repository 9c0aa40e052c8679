import { fileURLToPath } from "node:url";
import { coldTimes } from "./cold-import.ts";
import { verifyTimes } from "./verify-articles.ts";

// What importing the built package takes in a fresh process of Node, and proving it against the articles, each beside
// what one might do instead. Nothing here fails: machines differ. Rounds: npm run bench -w packages/corpus -- 51
const turns = Number(process.argv[2] ?? 31);
const root = fileURLToPath(new URL("../", import.meta.url));

const line = (what: string, time: number, limit?: number) =>
  console.log(
    `${what.padEnd(62)} ${time.toFixed(1).padStart(6)} ms${limit === undefined ? "" : `  limit ${limit} ms: ${time < limit ? "kept" : "MISSED"}`}`,
  );

const json = 'import corpus from "@open-tip/corpus/corpus.json" with { type: "json" };';
const programs: readonly (readonly [what: string, program: string, limit?: number])[] = [
  ["import @open-tip/corpus", 'import "@open-tip/corpus";', 15],
  [
    "import @open-tip/corpus/articles/fox-news-tip-report-2020",
    'import "@open-tip/corpus/articles/fox-news-tip-report-2020";',
  ],
  ["instead: import @open-tip/corpus/corpus.json", json],
  [
    "instead: read corpus.json and JSON.parse it",
    'import { readFileSync } from "node:fs"; JSON.parse(readFileSync(new URL(import.meta.resolve("@open-tip/corpus/corpus.json")), "utf8"));',
  ],
  [
    "instead: the same, checked by Dataset.parse of @open-tip/schema",
    `${json} import { Dataset } from "@open-tip/schema"; Dataset.parse(corpus);`,
  ],
  ["of that: import @open-tip/schema, with zod", 'import "@open-tip/schema";'],
];

console.log(`Beyond an empty process of Node ${process.version}, medians of ${turns}:`);
const times = coldTimes(
  root,
  programs.map(([, program]) => program),
  turns,
);
programs.forEach(([what, , limit], at) => {
  line(what, times[at] ?? Number.NaN, limit);
});

const verified = await verifyTimes(turns);
if (verified === undefined) {
  console.log("\nverify: not measured, because ../shared/articles is not beside the project.");
} else {
  console.log(`\nIn one process, with the five articles in memory (${verified.spans} spans):`);
  line("verify the whole corpus, the first time", verified.first, 100);
  line(`verify the whole corpus, median of ${turns}`, verified.median, 100);
  line("instead: Dataset.parse of the whole corpus, median", verified.parse);
}
