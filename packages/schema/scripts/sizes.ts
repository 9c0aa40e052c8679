import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { withoutDocumentationPlugin } from "./without-documentation.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

/** What importing an entry whole costs a browser. */
export interface EntrySize {
  /** What a consumer imports: `@open-tip/schema/tiers`. */
  readonly entry: string;
  /** Bytes of the bundle with all that it loads, minified and gzipped. */
  readonly bytes: number;
  /** Whether zod is in it. */
  readonly zod: boolean;
}

/** Minified and gzipped size of code with all that it imports, as a bundler makes it for a browser. */
async function bundled(code: string): Promise<{ bytes: number; inputs: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    metafile: true,
    plugins: [withoutDocumentationPlugin],
  });
  const [file] = outputFiles;
  return { bytes: gzipSync(file?.contents ?? "", { level: 9 }).length, inputs: Object.keys(metafile.inputs) };
}

/** The size of every JavaScript entry of the package, imported whole; and of its types, which leave no code. */
export async function entrySizes(): Promise<EntrySize[]> {
  const { name, exports } = JSON.parse(readFileSync(new URL("package.json", `file://${root}`), "utf8")) as {
    name: string;
    exports: Record<string, string | Record<string, string>>;
  };
  const measured = Object.entries(exports).flatMap(([path, target]) => {
    const source = typeof target === "object" ? target["@open-tip/source"] : undefined;
    const isTypes = typeof target === "object" && target.default === undefined;
    if (source === undefined && !isTypes) return [];
    const code =
      source === undefined
        ? 'import type {} from "./generated/types.d.ts";'
        : `export * from ${JSON.stringify(source)};`;
    return [{ entry: `${name}${path.slice(1)}`, code }];
  });
  return Promise.all(
    measured.map(async ({ entry, code }) => {
      const { bytes, inputs } = await bundled(code);
      const empty = gzipSync("", { level: 9 }).length;
      return {
        entry,
        bytes: bytes === empty ? 0 : bytes,
        zod: inputs.some((input) => /node_modules\/zod\//.test(input)),
      };
    }),
  );
}

/** The sizes as the table that stands in the README, its columns as wide as the formatter wants them. */
export async function sizeTable(): Promise<string> {
  const head = ["entry, imported whole", "minified and gzipped", "loads zod"];
  const rows = (await entrySizes()).map(({ entry, bytes, zod }) => [
    `\`${entry}\``,
    `${(bytes / 1000).toFixed(1)} kB`,
    zod ? "yes" : "no",
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
