import type { ListedColumn } from "../src/reports/html/page-data.ts";

/** The list of a group's findings: a table, or of a single column a list of its values. */
export class RowList {
  private readonly element: Element | null;
  private readonly columns: readonly ListedColumn[];
  /** How many findings are shown. */
  shown: number;

  constructor(element: Element | null, columns: readonly ListedColumn[]) {
    this.element = element;
    this.columns = columns;
    this.shown = element?.children.length ?? 0;
  }

  /** Shows these findings and no others. */
  show(numbers: readonly number[]): void {
    this.element?.replaceChildren();
    this.shown = 0;
    this.add(numbers);
  }

  /** Shows these findings as well. */
  add(numbers: readonly number[]): void {
    const rows = document.createDocumentFragment();
    for (const at of numbers) rows.append(this.row(at));
    this.element?.append(rows);
    this.shown += numbers.length;
  }

  /** Every finding as a text to be searched. */
  texts(): readonly string[] {
    const [first] = this.columns;
    return Array.from({ length: first?.values.length ?? 0 }, (_, at) =>
      this.columns
        .map(({ name, values }) => `${name} ${values[at]}`)
        .join(" ")
        .toLowerCase(),
    );
  }

  focus(): void {
    if (this.element instanceof HTMLElement) this.element.focus({ preventScroll: true });
  }

  private row(at: number): HTMLElement {
    if (this.element?.tagName === "UL") return cell("li", this.columns[0]?.values[at]);
    const row = document.createElement("tr");
    for (const { values } of this.columns) row.append(cell("td", values[at]));
    return row;
  }
}

/** An element with a text, which is never read as markup. */
function cell(name: "li" | "td", value: string | number | undefined): HTMLElement {
  const element = document.createElement(name);
  element.textContent = String(value ?? "");
  return element;
}
