import { schemaAddress, schemaVersion } from "@open-tip/schema";
import { blocks, code, downloadPath, inline, link } from "./markup.ts";
import type { Page } from "./page.ts";
import { type PublishedFile, publishedFiles } from "./published-files.ts";
import { table } from "./table.ts";

const groups: readonly { readonly title: string; readonly lead: string; holds(path: string): boolean }[] = [
  {
    title: "Schema",
    lead: "The shape of every entity, for any language with a JSON Schema 2020-12 validator, and as plain TypeScript types; and which field points to which records or takes codes from which list. A field that the schema does not define is an error, save below `extensions`.",
    holds: (path) => !path.includes("/") && path !== "rules.json",
  },
  {
    title: "Schema of one entity",
    lead: "The same shapes, an entity in each file with all that it refers to.",
    holds: (path) => path.startsWith("schemas/"),
  },
  {
    title: "Code lists",
    lead: "Every list of codes with labels and definitions. In CSV a cell with several values separates them with `|`.",
    holds: (path) => path.startsWith("code-lists/"),
  },
  {
    title: "Mappings",
    lead: "Which terms of other vocabularies the codes stand near to, and which vocabularies were read.",
    holds: (path) => path.startsWith("mappings/"),
  },
  {
    title: "Linked data",
    lead: "Context and vocabulary, to read records as JSON-LD.",
    holds: (path) => path.startsWith("json-ld/"),
  },
  {
    title: "Flat tables",
    lead: "Records as plain tables: their description, and a template for each.",
    holds: (path) => path.startsWith("flat/"),
  },
  {
    title: "Tables",
    lead: "Territories with their names, editions with their dates and counts, and tier law with its citations.",
    holds: (path) => path.startsWith("data/"),
  },
  {
    title: "Rules",
    lead: "What a check can find.",
    holds: (path) => path === "rules.json",
  },
  {
    title: "Corpus",
    lead: "The annotated news articles as one dataset, as JSON and as JSON-LD, and each by itself.",
    holds: (path) => path.startsWith("corpus/") && !path.startsWith("corpus/flat/"),
  },
  {
    title: "Corpus as tables",
    lead: "The same articles as plain tables, for a spreadsheet or a statistics program, and a data package that says what they hold and how they are linked.",
    holds: (path) => path.startsWith("corpus/flat/"),
  },
  {
    title: "Conformance cases",
    lead: "Data that an implementation must accept, and data that it must reject.",
    holds: (path) => path.startsWith("conformance/"),
  },
];

function size(text: string): string {
  const bytes = Buffer.byteLength(text);
  return bytes < 1024 ? `${bytes} B` : `${Math.round(bytes / 1024)} kB`;
}

/** What a program imports to have the file. */
function moduleOf({ inPackage, packageName }: PublishedFile): string {
  const shorter = packageName !== "@open-tip/schema" || inPackage === "generated/tip.schema.json";
  return `${packageName}/${shorter ? inPackage.replace(/^generated\/(?:tip\.)?/, "") : inPackage}`;
}

/** What the modules of files begin with, where each goes on with the file's own path. */
function commonFolder(files: readonly PublishedFile[]): string | undefined {
  const [start = ""] = files.map((file) => moduleOf(file).slice(0, -file.path.length));
  return files.every((file) => moduleOf(file) === `${start}${file.path}`) ? start : undefined;
}

/** Where programs find the files of a group, as a sentence or as a column of its table. */
function fileTable(title: string, files: readonly PublishedFile[]): string[] {
  const cells = (file: PublishedFile) => [
    link(downloadPath(file.path), code(file.path)),
    `<span class="size">${size(file.text)}</span>`,
  ];
  const options = { label: title };
  const folder = commonFolder(files);
  if (folder === undefined) {
    const rows = files.map((file) => ({ cells: [...cells(file), code(moduleOf(file))] }));
    return [table(["File", "Size", "In the package"], rows, options)];
  }
  return [
    `<p>In a program: ${code(folder)} before the name of the file.</p>`,
    table(
      ["File", "Size"],
      files.map((file) => ({ cells: cells(file) })),
      options,
    ),
  ];
}

/** The page of everything that can be had without a program of ours. */
export function downloadPages(): Page[] {
  const files = publishedFiles();
  const orphan = files.find(({ path }) => !groups.some((group) => group.holds(path)));
  if (orphan) throw new Error(`${orphan.path} is published and belongs to no group of the downloads page.`);
  const description =
    "The JSON Schema, the code lists, the mappings, the tables and the conformance cases, as files for any language.";
  return [
    {
      id: "downloads",
      title: "JSON Schema and downloads",
      description,
      body: blocks(
        `<p class="lead">${description}</p>`,
        `<p>Version ${inline(schemaVersion)}. The identifier of the schema, its ${code("$id")}, is ${code(schemaAddress("tip.schema.json"))}: an address that resolves once the package is published, and that holds for all versions with the same major number. The files below are those of the packages, byte for byte.</p>`,
        ...groups.flatMap(({ title, lead, holds }) => {
          const ofGroup = files.filter(({ path }) => holds(path));
          if (ofGroup.length === 0) return [];
          return [`## ${title}`, `<p>${inline(lead)}</p>`, ...fileTable(title, ofGroup)];
        }),
      ),
    },
  ];
}
