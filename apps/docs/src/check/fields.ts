/** What a column of a table of some kind can be read as; written into the page when it is built. */
export interface KindOfTable {
  readonly profile: string;
  readonly title: string;
  readonly fields: readonly { readonly name: string; readonly meaning: string }[];
}

/** The kinds of table that the page was built with. */
export function kindsOfTable(root: ParentNode): readonly KindOfTable[] {
  const text = root.querySelector("script[data-kinds]")?.textContent;
  return text ? (JSON.parse(text) as KindOfTable[]) : [];
}
