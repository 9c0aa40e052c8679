import { foldName } from "@open-tip/schema/territories";
import { find } from "./find.ts";

/** Filters the rows of a table by the fields of a form, and sorts them by the buttons in its head. */
export function tableRows(table: HTMLTableElement, form: HTMLFormElement): void {
  const body = find<HTMLTableSectionElement>(table, "tbody");
  const rows = [...body.rows];
  const order = new Map<string, readonly string[]>(
    [...form.querySelectorAll("select")].map((select) => [
      select.name,
      [...select.options].map(({ value }) => value),
    ]),
  );

  const filter = () => {
    const wanted = Object.entries(Object.fromEntries(new FormData(form)));
    let shown = 0;
    for (const row of rows) {
      // Where a row says nothing else, what stands in it is searched.
      row.dataset.search ??= foldName(row.textContent);
      row.hidden = !wanted.every(([name, value]) => matches(row, name, String(value)));
      if (!row.hidden) shown++;
    }
    find(form, "output").textContent = shown === 1 ? "1 territory" : `${shown} territories`;
  };
  const keyOf = (row: HTMLElement, by: string): string | number => {
    const value = row.dataset[by] ?? "";
    // Codes are sorted as their list has them, which is where the form offers them; what has none comes last.
    const at = order.get(by)?.indexOf(value);
    if (at === undefined) return /^\d+$/.test(value) ? Number(value) : value;
    return at < 1 ? Number.MAX_SAFE_INTEGER : at;
  };
  const sort = (by: string, descending: boolean) => {
    const sign = descending ? -1 : 1;
    const sorted = [...rows].sort((a, b) => {
      const [left, right] = [keyOf(a, by), keyOf(b, by)];
      if (typeof left === "number" && typeof right === "number" && left !== right)
        return (left - right) * sign;
      const names = (a.dataset.name ?? "").localeCompare(b.dataset.name ?? "", "en");
      return by === "name" ? names * sign : names;
    });
    body.append(...sorted);
  };

  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  table.tHead?.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>("button[data-sort]");
    const head = button?.closest("th");
    if (!button || !head) return;
    const descending = head.getAttribute("aria-sort") === "ascending";
    for (const other of table.querySelectorAll("th[aria-sort]")) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", descending ? "descending" : "ascending");
    sort(button.dataset.sort ?? "name", descending);
  });
  table.addEventListener("rows-changed", () => {
    filter();
    const head = table.querySelector("th[aria-sort]");
    const by = head?.querySelector<HTMLButtonElement>("button[data-sort]")?.dataset.sort;
    if (by !== undefined && by !== "name") sort(by, head?.getAttribute("aria-sort") === "descending");
  });
}

/** Whether a row has what a field asks for; several names can be asked for at once, with commas between. */
function matches({ dataset }: HTMLElement, name: string, value: string): boolean {
  if (value.trim() === "") return true;
  if (name !== "text") return (dataset[name] ?? "").split(" ").includes(value);
  const searched = (dataset.search ?? "").split(" ");
  return value
    .split(",")
    .map(foldName)
    .some((part) => part !== "" && searched.some((one) => one.includes(part)));
}
