import { createHash } from "node:crypto";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { PageData } from "../src/reports/html/page-data.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;

/** An element of a page, as a browser reads it. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text. */
  readonly text: string;
}

/** A page, as a browser reads it. */
export interface HtmlPage {
  readonly elements: readonly PageElement[];
  readonly comments: number;
  /** What the page hands to its script. */
  readonly data: PageData;
}

/** Reads a page; what is not well-formed is mended as browsers mend it. */
export function htmlPage(text: string): HtmlPage {
  const elements: PageElement[] = [];
  let comments = 0;
  const visit = (node: Node): void => {
    if (node.nodeName === "#comment") comments++;
    if (!("childNodes" in node)) return;
    const children = node.childNodes;
    if ("attrs" in node)
      elements.push({
        name: node.tagName,
        attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
        text: children.map((child) => ("value" in child ? child.value : "")).join(""),
      });
    for (const child of children) visit(child);
  };
  for (const node of parse(text).childNodes) visit(node);
  const data = elements.find(({ attributes }) => attributes.id === "data");
  return { elements, comments, data: JSON.parse(data?.text ?? "") };
}

/** What a policy knows a script or a style by. */
export function digestOf({ text }: PageElement): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
