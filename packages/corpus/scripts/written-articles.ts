import { deepEqual } from "node:assert/strict";
import { readdirSync } from "node:fs";
import type { Evidence } from "@open-tip/schema";
import type { AnnotatedArticle } from "../src/define-article.ts";
import { restoreEvidence, type WrittenRecords } from "../src/restore-evidence.ts";

const source = new URL("../src/", import.meta.url);
const sharedFiles = [
  ...readdirSync(new URL("actors/", source)).map((file) => `actors/${file}`),
  ...["events", "instruments", "places", "programmes", "sources"].map((name) => `${name}.ts`),
];

/**
 * An article as a built file has it: its records as JSON, which Node reads much faster than it runs the code that the
 * article is written in, and the shared records by their names, so that each stays one record.
 */
async function writtenArticle(path: string): Promise<string> {
  const exported: Readonly<Record<string, AnnotatedArticle>> = await import(new URL(path, source).href);
  const [name, annotated] = Object.entries(exported)[0] as [string, AnnotatedArticle];
  const { article, segments, statements, figures, tierPlacements, ...lists } = annotated;
  const own = { article, segments, statements, figures, tierPlacements };

  const write = (evidence: Evidence) => {
    const at = segments.findIndex(({ start, end }) => start === evidence.start && end === evidence.end);
    const { source: _, segments: __, start, end, digest, wordsDigest, ...more } = evidence;
    if (at < 0) return evidence;
    return Object.keys(more).length > 0 ? [at, more] : at;
  };
  const text = JSON.stringify({ article, segments, statements, figures, tierPlacements }, (key, value) =>
    key === "evidence" ? value.map(write) : value,
  );
  deepEqual(restoreEvidence(JSON.parse(text) as WrittenRecords), own);

  const shared = new Set(Object.values(lists).flatMap((list) => list.map(({ id }) => id as string)));
  const imports: string[] = [];
  const found: Record<string, string> = {};
  for (const file of sharedFiles) {
    const records: Readonly<Record<string, { id: string }>> = await import(new URL(file, source).href);
    const names = Object.entries(records).filter(([, { id }]) => shared.has(id));
    for (const [record, { id }] of names) found[id] = record;
    if (names.length > 0)
      imports.push(`import { ${names.map(([one]) => one).join(", ")} } from "../${file}";`);
  }
  const quoted = text.replace(/[\\']/g, "\\$&");
  return [
    'import { defineArticle } from "../define-article.ts";',
    'import { restoreEvidence } from "../restore-evidence.ts";',
    ...imports,
    `export const ${name} = defineArticle({`,
    `...restoreEvidence(JSON.parse('${quoted}')), shared: [${[...shared].map((id) => found[id]).join(", ")}] });`,
  ].join("\n");
}

/** Does it where esbuild loads an article. */
export const writtenArticles = {
  name: "written-articles",
  setup(build: {
    onLoad(
      options: { filter: RegExp },
      load: (file: { path: string }) => Promise<{ contents: string; loader: "ts" }>,
    ): void;
  }) {
    build.onLoad({ filter: /[\\/]corpus[\\/]src[\\/]articles[\\/][\w-]+\.ts$/ }, async ({ path }) => ({
      contents: await writtenArticle(`articles/${path.split(/[\\/]/).at(-1)}`),
      loader: "ts",
    }));
  },
};
