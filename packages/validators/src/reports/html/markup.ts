import { xmlText } from "../xml-text.ts";

/** Text that is HTML. Only {@link markup} makes it, so that no other text can be taken for it. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** What may stand in a piece of HTML: texts are escaped, absent values are nothing. */
export type Content = string | number | Markup | undefined | readonly Content[];

/** A piece of HTML, in which every value that is no markup itself is shown as the text that it is. */
export function markup(texts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(texts.map((text, at) => text + htmlOf(values[at])).join(""));
}

function htmlOf(content: Content): string {
  if (content === undefined) return "";
  if (content instanceof Markup) return content.html;
  if (typeof content === "object") return content.map(htmlOf).join("");
  return xmlText(String(content));
}

/** A link, where the address is one of the web; otherwise its words alone. */
export function link(address: string | undefined, words: Content): Markup {
  return address !== undefined && /^https?:\/\//.test(address)
    ? markup`<a href="${address}" rel="noreferrer">${words}</a>`
    : markup`${words}`;
}
