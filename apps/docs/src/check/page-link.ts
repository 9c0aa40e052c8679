import { element } from "./element.ts";

/** A link to a page of this site. What is found names the address of the site once it is deployed; here it is beside this one. */
export function pageLink(url: string, words: string): HTMLElement {
  return element("a", { href: new URL(url).pathname }, words);
}
