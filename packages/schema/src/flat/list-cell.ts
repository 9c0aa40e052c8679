/** What stands between the items of a list in one cell. */
const separator = "|";

/** The cell of a list. No item is empty, so a lone separator can stand for a list without items. */
export function joinItems(items: readonly string[]): string {
  return items.length === 0 ? separator : items.map((item) => item.replace(/[\\|]/g, "\\$&")).join(separator);
}

/** The items of a list's cell, or what is wrong with it. */
export function splitItems(cell: string): string[] | "broken-escape" | "empty-item" {
  if (cell === separator) return [];
  if (!cell.includes("\\")) {
    const items = cell.split(separator);
    return items.includes("") ? "empty-item" : items;
  }
  if (!/^(?:[^\\]|\\[\\|])*$/s.test(cell)) return "broken-escape";
  const items = (cell.match(/(?:^|\|)(?:[^\\|]|\\[\\|])*/g) ?? []).map((item, index) =>
    item.slice(index === 0 ? 0 : 1).replace(/\\([\\|])/g, "$1"),
  );
  return items.includes("") ? "empty-item" : items;
}
