/** The element that a script needs; the page is wrong where it is missing. */
export function find<Wanted extends Element>(root: ParentNode, selector: string): Wanted {
  const element = root.querySelector<Wanted>(selector);
  if (element === null) throw new Error(`The page has no ${selector}.`);
  return element;
}
