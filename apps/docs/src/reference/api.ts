import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Application, type DeclarationReflection, type ProjectReflection, ReflectionKind } from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";
import { blocks, code, codeBlock, inline, link, list, pagePath } from "./markup.ts";
import type { Page } from "./page.ts";

const require = createRequire(join(process.cwd(), "package.json"));

/** What a package lets others import, and the source that it is made of. */
interface Entry {
  /** What is imported, such as `@open-tip/validators/node`. */
  readonly name: string;
  readonly source: string;
  /** Path of its page. */
  readonly id: string;
}

/**
 * Entries that hold no functions for others: the zod schemas of the standard, which have pages of their own, types that
 * are generated from them, and what a worker is started by.
 */
const apart: ReadonlySet<string> = new Set([
  "@open-tip/schema",
  "@open-tip/schema/types",
  "@open-tip/validators/worker/start",
]);

function entriesOf(packageName: string): Entry[] {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { exports } = JSON.parse(readFileSync(manifest, "utf8")) as {
    exports: Record<string, string | { "@open-tip/source"?: string }>;
  };
  return Object.entries(exports).flatMap(([path, target]) => {
    const source = typeof target === "string" ? undefined : target["@open-tip/source"];
    const name = packageName + path.slice(1);
    if (source === undefined || path.includes("*") || apart.has(name)) return [];
    return [{ name, source: join(dirname(manifest), source), id: `api/${name.replace("@open-tip/", "")}` }];
  });
}

/** The pages of what can be imported, made of the packages' own comments. */
export async function apiPages(): Promise<Page[]> {
  const entries = ["@open-tip/validators", "@open-tip/corpus", "@open-tip/schema"].flatMap(entriesOf);
  const folder = mkdtempSync(join(tmpdir(), "open-tip-api-"));
  try {
    const { app, project } = await read(entries, folder);
    for (const entry of entries) {
      const module = moduleOf(entry, project);
      module.name = word(entry);
      // The citations of tier law, which the page of that law shows where they belong.
      for (const child of module.children ?? [])
        if (child.kind === ReflectionKind.Namespace) project.removeReflection(child);
    }
    await app.generateOutputs(project);
    const pages = entries.map((entry) => pageOf(entry, entries, project, folder));
    return [overview(entries, project), ...pages];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const markdown = {
  outputFileStrategy: "modules",
  useCodeBlocks: true,
  hidePageHeader: true,
  hideBreadcrumbs: true,
  hidePageTitle: true,
  parametersFormat: "table",
  propertiesFormat: "table",
  interfacePropertiesFormat: "table",
  classPropertiesFormat: "table",
  typeDeclarationFormat: "table",
} satisfies Partial<PluginOptions>;

async function read(entries: readonly Entry[], out: string) {
  const app = await Application.bootstrapWithPlugins({
    entryPoints: entries.map(({ source }) => source),
    tsconfig: join(process.cwd(), "tsconfig.api.json"),
    plugin: ["typedoc-plugin-markdown"],
    outputs: [{ name: "markdown", path: out }],
    logLevel: "Error",
    // `astro check` and the tests compile the same files already.
    skipErrorChecking: true,
    readme: "none",
    disableSources: true,
    excludeInternal: true,
    excludePrivate: true,
    excludeExternals: true,
    groupOrder: ["Functions", "Classes", "Interfaces", "Type Aliases", "Variables"],
    ...markdown,
  });
  const project = await app.convert();
  if (!project) throw new Error("TypeDoc could not read the packages.");
  return { app, project };
}

/** The name of an entry as one word, which TypeDoc makes a file name of. */
function word({ id }: Entry): string {
  return id.replaceAll("/", "-");
}

function moduleOf({ source }: Entry, { children = [], files }: ProjectReflection): DeclarationReflection {
  const found = children.find((child) => files.getReflectionPath(child) === source);
  if (!found) throw new Error(`TypeDoc did not read ${source}.`);
  return found;
}

function pageOf(entry: Entry, entries: readonly Entry[], project: ProjectReflection, folder: string): Page {
  const text = readFileSync(join(folder, `${word(entry)}.md`), "utf8");
  const names = functionsOf(entry, project);
  return {
    id: entry.id,
    title: entry.name,
    description: `What can be imported from \`${entry.name}\`${names.length > 0 ? `: ${names.slice(0, 6).join(", ")}${names.length > 6 ? " and more" : ""}` : ""}.`,
    body: blocks(codeBlock("ts", `import { … } from "${entry.name}";`), linked(text, entries)),
    sidebar: { label: entry.name.replace("@open-tip/", "") },
  };
}

/** The text with its links to other entries led to their pages. */
function linked(text: string, entries: readonly Entry[]): string {
  const pages = new Map(entries.map((one) => [`${word(one)}.md`, pagePath(one.id)]));
  return text.replace(/\]\(([^)#\s]+\.md)/g, (_, file: string) => {
    const page = pages.get(file);
    if (page === undefined) throw new Error(`TypeDoc links to ${file}, which has no page.`);
    return `](${page}`;
  });
}

function functionsOf(entry: Entry, project: ProjectReflection): string[] {
  const { children = [] } = moduleOf(entry, project);
  return children.filter(({ kind }) => kind === ReflectionKind.Function).map(({ name }) => name);
}

function overview(entries: readonly Entry[], project: ProjectReflection): Page {
  const description = "The functions and types of the packages, made of the comments in their source.";
  return {
    id: "api",
    title: "Library",
    description,
    body: blocks(
      `<p class="lead">${inline(description)}</p>`,
      `<p>${code("@open-tip/schema")} itself holds the zod schema and the type of each ${link(pagePath("entities"), "entity")} and ${link(pagePath("components"), "component")}; ${code("@open-tip/schema/types")} the same types without zod.</p>`,
      list(
        entries.map((entry) => {
          const names = functionsOf(entry, project).map(code).join(", ");
          return `${link(pagePath(entry.id), code(entry.name))}${names === "" ? "" : `: ${names}`}`;
        }),
      ),
    ),
    sidebar: { order: 0, label: "Overview" },
  };
}
