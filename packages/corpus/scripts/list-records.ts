import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

type Records = Readonly<Record<string, { readonly id: string }>>;

/**
 * Puts lists in place of what `shared-records.ts` does to make them, when the package is built: all exports of the
 * files, sorted by id. So nobody waits for it when importing, and a bundler sees which records a list needs.
 * @param path of `shared-records.ts`
 * @throws Error for a list that is not made of whole files, in the one way that the file makes them
 */
export async function listRecords(path: string): Promise<string> {
  const text = await readFile(path, "utf8");
  const files = Array.from(
    text.matchAll(/^import \* as (\w+) from "(\S+)";$/gm),
    ([, name = "", file = ""]) => ({
      name,
      file,
    }),
  );
  const lists = text.matchAll(/^export const (\w+) = \/\* @__PURE__ \*\/ inOrder<\w+>\(([\w\s,]+)\);$/gm);
  const imports: string[] = [];
  const constants: string[] = [];
  for (const [, list = "", given = ""] of lists) {
    const names = given.split(",").flatMap((name) => name.trim() || []);
    const records: { readonly id: string; readonly local: string }[] = [];
    for (const name of names) {
      const file = files.find((one) => one.name === name)?.file;
      if (file === undefined) throw new Error(`${path} imports no file as ${name}.`);
      const exported: Records = await import(new URL(file, pathToFileURL(path)).href);
      const own = Object.entries(exported).map(([record, { id }]) => ({
        record,
        id,
        local: `${name}_${record}`,
      }));
      imports.push(
        `import { ${own.map(({ record, local }) => `${record} as ${local}`).join(", ")} } from "${file}";`,
      );
      records.push(...own);
    }
    records.sort((a, b) => (a.id < b.id ? -1 : 1));
    constants.push(`export const ${list} = [${records.map(({ local }) => local).join(", ")}];`);
  }
  const made = text.match(/^export const /gm)?.length;
  if (constants.length !== made)
    throw new Error(`${path} makes ${made} lists; ${constants.length} were understood.`);
  return [...imports, ...constants, ""].join("\n");
}

/** Does it where esbuild loads the file. */
export const listRecordsPlugin = {
  name: "list-records",
  setup(build: {
    onLoad(
      options: { filter: RegExp },
      load: (file: { path: string }) => Promise<{ contents: string; loader: "ts" }>,
    ): void;
  }) {
    build.onLoad({ filter: /[\\/]corpus[\\/]src[\\/]shared-records\.ts$/ }, async ({ path }) => ({
      contents: await listRecords(path),
      loader: "ts",
    }));
  },
};
