import { readFileSync } from "node:fs";
import { coverage } from "../src/history.ts";
import { actors, annotatedArticles } from "../src/index.ts";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

/** The README with what the data says in its place: the questions as they are run, and the articles. */
export function readmeWithData(): string {
  const questions = `\`\`\`ts\n${read("../examples/questions.ts").trim().replaceAll("export const", "const")}\n\`\`\``;
  return [
    ["questions: from examples/questions.ts", questions],
    ["articles: from src", articleTable()],
    ["coverage: from src/history", coverageTable()],
  ].reduce((readme, [block = "", text = ""]) => replaceBlock(readme, block, text), read("../README.md"));
}

function articleTable(): string {
  const rows = annotatedArticles.map(({ article, segments, statements, figures, tierPlacements }) => {
    const { id, genre, publisher, publishedBy, published } = article;
    const origin = publisher ?? actors.find((actor) => actor.id === publishedBy)?.name.en ?? "unknown";
    const date = `${published?.date ?? "unknown"} (${published?.basis ?? "not known"})`;
    const counts = [segments, statements, figures, tierPlacements].map(({ length }) => length);
    return [`\`${id}\``, genre, origin, date, ...counts];
  });
  const head = [
    "article",
    "genre",
    "publisher",
    "published",
    "sentences",
    "statements",
    "figures",
    "placements",
  ];
  return aligned([head, ...rows.map((row) => row.map(String))]);
}

function coverageTable(): string {
  const rows = coverage.map(({ edition, known, published, levels }) =>
    [edition, known, published ?? "not read", ...Object.values(levels)].map(String),
  );
  const [{ levels } = { levels: {} }] = coverage;
  return aligned([["edition", "known", "published", ...Object.keys(levels)], ...rows]);
}

/** A table of Markdown whose columns stand below one another, as the formatter wants it. */
function aligned([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[], fill = " ") =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0, fill)).join(" | ")} |`;
  return [
    line(head),
    line(
      head.map(() => ""),
      "-",
    ),
    ...rows.map((row) => line(row)),
  ].join("\n");
}

/** What stands between a block's two comments is replaced; a README without them is an error. */
function replaceBlock(readme: string, block: string, text: string): string {
  const start = `<!-- ${block}, by \`npm run generate\` -->`;
  const end = `<!-- /${block.split(":")[0]} -->`;
  const [before, rest] = readme.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`README.md needs the lines ${start} and ${end}`);
  return `${before}${start}\n\n${text}\n\n${end}${after}`;
}
