import { readFile } from "node:fs/promises";

const lists = "actors, programmes, instruments, events, places, sources";
const tie = `globalThis.sharedByAllArticles = [${lists}];`;

/**
 * Keeps what articles share in one file. By itself esbuild makes a file for each set of articles that share something,
 * and Node takes longer to find those than to read them. So that all share all, the function that every article calls is
 * tied to the lists of all shared records while files are made, and untied in what is written.
 */
export const oneSharedChunk = {
  name: "one-shared-chunk",
  esbuild: {
    name: "one-shared-chunk",
    setup(build: {
      onLoad(
        options: { filter: RegExp },
        load: (file: { path: string }) => Promise<{ contents: string; loader: "ts" }>,
      ): void;
    }) {
      build.onLoad({ filter: /[\\/]corpus[\\/]src[\\/]define-article\.ts$/ }, async ({ path }) => ({
        contents: `import { ${lists} } from "./shared-records.ts";\n${tie}\n${await readFile(path, "utf8")}`,
        loader: "ts",
      }));
    },
  },
  renderChunk(code: string): { code: string } {
    const untied = code.replace(/^globalThis\.sharedByAllArticles = \[[\w\s,]+\];\n/m, "");
    if (untied.includes("sharedByAllArticles"))
      throw new Error("What tied the shared records was not found.");
    return { code: untied };
  },
};
