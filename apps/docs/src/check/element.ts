type Content = Node | string | false | undefined | readonly Content[];

/** What an element is given: attributes by their names, and listeners by `onclick` and the like. */
type Given = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>>;

/** Makes an element. What is `undefined` or `false` is left out; texts are texts, whatever is in them. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  given: Given = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (typeof value === "function") made.addEventListener(name.replace(/^on/, ""), value);
    else if (value !== undefined && value !== false)
      made.setAttribute(name, value === true ? "" : String(value));
  }
  append(made, content);
  return made;
}

function append(parent: Element, content: Content): void {
  if (content === false || content === undefined) return;
  if (typeof content === "string" || content instanceof Node) parent.append(content);
  else for (const one of content) append(parent, one);
}

/** The element of the page that has a name of its own. */
export function named<Kind extends HTMLElement>(root: ParentNode, name: string): Kind {
  const found = root.querySelector<Kind>(`[data-part="${name}"]`);
  if (!found) throw new Error(`The page has no part ${name}.`);
  return found;
}
