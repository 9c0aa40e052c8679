import { codeLists } from "@open-tip/schema/code-lists";
import { codePath } from "./addresses.ts";
import { inline, link } from "./markup.ts";

const labels = new Map<string, string>(
  codeLists.flatMap(({ name, codes }) => codes.map(({ code, label }) => [`${name} ${code}`, label] as const)),
);

/** The label of a code, by its list's name; a code that is not the list's own stands as it is. */
export function codeLabel(list: string, code: string): string {
  return labels.get(`${list} ${code}`) ?? code;
}

/** The label of a code as HTML, linked to its definition. */
export function codeLink(list: string, code: string): string {
  return link(codePath(list, code), inline(codeLabel(list, code)));
}
