import { schemaAddress } from "@open-tip/schema";
import { type Code, type CodeList, codeLists } from "@open-tip/schema/code-lists";
import { blocks, code, downloadPath, inline, link, list, pagePath } from "./markup.ts";
import type { Page } from "./page.ts";
import { table } from "./table.ts";

const lists = codeLists as readonly CodeList<string, Record<string, unknown>>[];

/** What a list adds to its codes, as columns: the heading, and how a value is shown. */
const extraColumns: Record<string, string> = {
  ordinal: "Step",
  statutoryHook: "Rests on",
  labelVariants: "Also written",
};

const common = new Set(["code", "label", "definition", "status"]);

function extras(codes: readonly Code<string, Record<string, unknown>>[]): string[] {
  return [...new Set(codes.flatMap((one) => Object.keys(one)))].filter((key) => !common.has(key));
}

function cell(value: unknown): string {
  if (value === undefined) return "";
  return Array.isArray(value) ? value.map((item) => inline(String(item))).join(" · ") : inline(String(value));
}

/** The code list whose codes are exactly these, if there is one. */
export function codeListOf(values: readonly unknown[]): CodeList | undefined {
  return lists.find(
    ({ codes }) => codes.length === values.length && codes.every(({ code: name }, at) => name === values[at]),
  );
}

/** Address of a code list's page. */
export function codeListPath({ name }: Pick<CodeList, "name">): string {
  return pagePath(`code-lists/${name}`);
}

function page(codeList: (typeof lists)[number], at: number): Page {
  const { name, title, description, openness, codes } = codeList;
  const added = extras(codes);
  const files = ["csv", "json"].map((format) => {
    const file = `code-lists/${name}.${format}`;
    return `${link(downloadPath(file), code(`${name}.${format}`))}, published as ${code(schemaAddress(file))}`;
  });
  const openOrClosed =
    openness === "closed"
      ? "The list is closed: no other code is valid."
      : "The list is open: codes that it does not hold are allowed.";
  return {
    id: `code-lists/${name}`,
    title,
    description,
    sidebar: { order: at + 1 },
    body: blocks(
      `<p class="lead">${inline(description)} ${openOrClosed}</p>`,
      "## Codes",
      table(
        ["Code", "Label", "Definition", ...added.map((key) => extraColumns[key] ?? key)],
        codes.map((one) => ({
          id: `code-${one.code}`,
          cells: [
            code(one.code) + (one.status === "deprecated" ? " (deprecated)" : ""),
            inline(one.label),
            inline(one.definition),
            ...added.map((key) => cell(one[key])),
          ],
        })),
        { label: `Codes of the list ${title}` },
      ),
      "## Files",
      list(files),
    ),
  };
}

/** A page per code list, and one that lists them. */
export function codeListPages(): Page[] {
  const index: Page = {
    id: "code-lists",
    title: "Code lists",
    description: "Every list of codes of the standard, with the meaning of each code.",
    sidebar: { label: "All code lists", order: 0 },
    body: blocks(
      '<p class="lead">Every list of codes of the standard, with the meaning of each code.</p>',
      table(
        ["List", "What it says", "Codes"],
        lists.map(({ name, title, description, codes }) => ({
          cells: [
            link(pagePath(`code-lists/${name}`), inline(title)),
            inline(description),
            String(codes.length),
          ],
        })),
        { label: "Code lists" },
      ),
    ),
  };
  return [index, ...lists.map(page)];
}
