import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DeclarationReflection, type ProjectReflection, ReflectionKind } from "typedoc";
import { cachedPages } from "./cached-pages.ts";
import { blocks, code, codeBlock, inline, link, list, pagePath } from "./markup.ts";
import { type Entry, entriesOf } from "./package-entries.ts";
import type { Page } from "./page.ts";
import { readComments } from "./read-comments.ts";

/** The pages of what can be imported, made of the packages' own comments. */
export function apiPages(): Promise<readonly Page[]> {
  const madeOf = [
    "../../packages/*/src/**/*.ts",
    "../../packages/*/package.json",
    "src/reference/*.ts",
    "package.json",
  ];
  return cachedPages("api", madeOf, makePages);
}

async function makePages(): Promise<Page[]> {
  const entries = ["@open-tip/validators", "@open-tip/corpus", "@open-tip/schema"].flatMap(entriesOf);
  const folder = mkdtempSync(join(tmpdir(), "open-tip-api-"));
  try {
    const { app, project } = await readComments(
      entries.map(({ source }) => source),
      folder,
    );
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
