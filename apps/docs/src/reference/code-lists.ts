import { type Code, type CodeList, codeLists } from "@open-tip/schema/code-lists";
import { codeListPath, codePath } from "./addresses.ts";
import { inOtherVocabularies, whereCoded, whereListed } from "./code-list-sections.ts";
import { blocks, code, inline, link } from "./markup.ts";
import type { Page } from "./page.ts";
import { table } from "./table.ts";

type ExtendedCode = Code<string, Record<string, unknown>>;

/** What to call that which a list adds to its codes. */
const extraNames: Record<string, string> = {
  ordinal: "Step",
  statutoryHook: "Rests on",
  labelVariants: "Also written",
};

const common = new Set(["code", "label", "definition", "status", "replacedBy"]);

/** What the code means, and below it what its list adds: as columns these would leave the definition no room. */
function definitionCell(one: ExtendedCode): string {
  const added = Object.entries(one).filter(([key, value]) => !common.has(key) && value !== undefined);
  const lines = added.map(([key, value]) => {
    const values = (Array.isArray(value) ? value : [value]).map((item) => inline(String(item)));
    return `<br><span class="quiet">${extraNames[key] ?? key}: ${values.join(" · ")}</span>`;
  });
  return inline(one.definition) + lines.join("");
}

/** A code; one that is deprecated says so, and what to use instead. */
function codeCell(list: string, { code: name, status, replacedBy }: ExtendedCode): string {
  if (status !== "deprecated") return code(name);
  const instead =
    replacedBy === undefined ? "" : `, use ${link(codePath(list, replacedBy), code(replacedBy))}`;
  return `${code(name)} <span class="quiet">deprecated${instead}</span>`;
}

function page(codeList: CodeList, at: number): Page {
  const { name, title, description, openness } = codeList;
  const codes = codeList.codes as readonly ExtendedCode[];
  const openOrClosed =
    openness === "closed"
      ? "The list is closed: no other code is valid."
      : "The list is open: where none of its codes fits, one of your own is valid too, in lower-case words joined by hyphens.";
  return {
    id: `code-lists/${name}`,
    title,
    description,
    sidebar: { order: at + 1 },
    body: blocks(
      `<p class="lead">${inline(description)}</p>`,
      `<p><span class="badge">${openness}</span> ${openOrClosed}</p>`,
      "## Codes",
      table(
        ["Code", "Label", "Definition"],
        codes.map((one) => ({
          id: `code-${one.code}`,
          cells: [codeCell(name, one), inline(one.label), definitionCell(one)],
        })),
        { label: `Codes of the list ${title}` },
      ),
      ...inOtherVocabularies(codeList),
      ...whereCoded(codeList),
      ...whereListed(codeList),
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
      "<p>In a closed list no other code is valid. An open list may be extended by codes of your own.</p>",
      table(
        ["List", "What it says", "Codes", "Openness"],
        codeLists.map(({ name, title, description, codes, openness }) => ({
          cells: [
            link(codeListPath(name), inline(title)),
            inline(description),
            String(codes.length),
            openness,
          ],
        })),
        { label: "Code lists" },
      ),
    ),
  };
  return [index, ...codeLists.map(page)];
}
