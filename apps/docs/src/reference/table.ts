import { escapeHtml } from "./markup.ts";

/** One row: a cell (HTML) per column, and an anchor that links can point to. */
export interface TableRow {
  readonly id?: string;
  readonly cells: readonly string[];
}

/**
 * A table that becomes a list of cards on a narrow screen. `display` other than `table` takes a table's
 * meaning from assistive technology, so every part says its role. It holds no blank line, which would end it
 * in Markdown.
 */
export function table(
  columns: readonly string[],
  rows: readonly TableRow[],
  options: { readonly label: string; readonly className?: string },
): string {
  const head = columns
    .map((column) => `<th role="columnheader" scope="col">${escapeHtml(column)}</th>`)
    .join("");
  const body = rows.map(({ id, cells }) => {
    const anchor = id === undefined ? "" : ` id="${escapeHtml(id)}"`;
    const inner = cells.map((cell, at) => {
      const column = escapeHtml(columns[at] ?? "");
      // A cell without content is hidden on a narrow screen, and left empty on a wide one.
      const empty = cell === "" ? ' class="empty"' : "";
      return at === 0
        ? `<th role="rowheader" scope="row">${cell}</th>`
        : `<td role="cell" data-label="${column}"${empty}>${cell}</td>`;
    });
    return `<tr role="row"${anchor}>${inner.join("")}</tr>`;
  });
  const className = ["cards", options.className].filter(Boolean).join(" ");
  return [
    `<table role="table" class="${className}" aria-label="${escapeHtml(options.label)}">`,
    `<thead role="rowgroup"><tr role="row">${head}</tr></thead>`,
    `<tbody role="rowgroup">${body.join("")}</tbody></table>`,
  ].join("");
}
