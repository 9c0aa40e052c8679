import { annotatedArticles } from "../src/index.ts";
import { type Bundle, bundlers } from "./bundle.ts";

/** What a consumer may import. */
export interface Import {
  /** The entry, without the name of the package: `articles/fox-news-tip-report-2020`, or nothing for the whole. */
  readonly entry: string;
  /** What is imported from it: `*` or a name. */
  readonly name: string;
}

/** What a program that imports it becomes with each bundler. */
export interface Cost extends Import {
  readonly bundles: Readonly<Record<keyof typeof bundlers, Bundle>>;
}

/** The imports that are measured: all, each article by itself, the history, and exports of the whole one by one. */
const imports: readonly Import[] = [
  { entry: "", name: "*" },
  ...annotatedArticles.map(({ article }) => ({
    entry: article.id.replace("article/", "articles/"),
    name: "*",
  })),
  { entry: "history", name: "*" },
  ...["statements", "actors", "places", "get"].map((name) => ({ entry: "", name })),
];

/** A program that needs all of an import, for a folder with a built package. */
export function programOf({ entry, name }: Import): string {
  return `export ${name === "*" ? name : `{ ${name} }`} from "./dist/${entry || "index"}.js";`;
}

/** Bundles every import from a built package. */
export function costs(folder: string): Promise<Cost[]> {
  return Promise.all(
    imports.map(async (one) => {
      const program = programOf(one);
      const esbuild = await bundlers.esbuild(program, folder);
      const Rollup = await bundlers.Rollup(program, folder);
      return { ...one, bundles: { esbuild, Rollup } };
    }),
  );
}

/** The costs as the table that stands in the README, in columns as the formatter wants them. */
export function costTable(all: readonly Cost[]): string {
  const kB = ({ bytes }: Bundle) => `${(bytes / 1000).toFixed(1)} kB`;
  const rows = [
    ["import, minified and gzipped", "esbuild", "Rollup"],
    ...all.map(({ entry, name, bundles }) => [
      `${name === "*" ? "all" : `\`${name}\``} of \`@open-tip/corpus${entry && `/${entry}`}\``,
      kB(bundles.esbuild),
      kB(bundles.Rollup),
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const [head, ...body] = rows.map(line);
  return [head, line(widths.map((width) => "-".repeat(width))), ...body].join("\n");
}
