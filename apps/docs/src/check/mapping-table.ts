import type { FileReport, Inspected, SavedColumn, SavedMapping } from "@open-tip/validators";
import { element } from "./element.ts";
import type { KindOfTable } from "./fields.ts";
import { count, plural } from "./words.ts";

export type Mapping = NonNullable<FileReport["mapping"]>;

/** Columns that are laid out. Those beyond stay as they were read. */
const MOST = 200;
/** Columns that are laid out without being asked for. */
const FEW = 12;

/** What the columns of a file were read as; of one that was not understood, what they may be. */
export function mappingOf(report: FileReport, { mapping, nearest }: Inspected): Mapping | undefined {
  return report.mapping ?? mapping ?? nearest;
}

/** How each column was read, with a choice of what else it may be. */
export function mappingTable(mapping: Mapping, kinds: readonly KindOfTable[]): HTMLElement {
  const kind = kinds.find(({ profile }) => profile === mapping.profile);
  const all = [...mapping.columns, ...mapping.unread].sort((a, b) => a.index - b.index);
  const names = all.map(({ header }) => header);
  const not = mapping.unread.length > 0 ? `, ${count(mapping.unread.length)} not` : "";
  return element(
    "details",
    { open: all.length <= FEW },
    element("summary", {}, `${plural(mapping.columns.length, "column")} read${not}`),
    element(
      "div",
      { class: "wide", tabindex: 0, role: "region", "aria-label": "How the columns were read" },
      element(
        "table",
        { class: "mapping" },
        element(
          "thead",
          {},
          element(
            "tr",
            {},
            ["Column", "Read as", "Known by"].map((name) => element("th", { scope: "col" }, name)),
          ),
        ),
        element(
          "tbody",
          {},
          all.slice(0, MOST).map((column) => {
            const { header, letter } = column;
            const read = "by" in column;
            const twice = names.filter((name) => name === header).length > 1;
            return element(
              "tr",
              { class: !read && "unread" },
              element(
                "th",
                { scope: "row" },
                header || "(no name)",
                element("span", { class: "quiet" }, ` ${letter}`),
              ),
              element("td", {}, columnChoice(header, read ? choiceOf(column) : "", kind, twice)),
              element(
                "td",
                { class: "quiet" },
                twice ? "two columns have this name" : read ? column.by : column.reason,
              ),
            );
          }),
        ),
      ),
    ),
    all.length > MOST &&
      element("p", { class: "quiet" }, `${count(all.length - MOST)} more columns stay as they were read.`),
  );
}

function columnChoice(
  header: string,
  value: string,
  kind: KindOfTable | undefined,
  disabled: boolean,
): HTMLElement {
  const year = /(?:19|20)\d\d/.exec(header)?.[0];
  const fields = kind?.fields ?? [];
  const options: [value: string, words: string][] = [
    ["", "nothing: it is not read"],
    ...fields.map(({ name, meaning }): [string, string] => [name, meaning]),
    ...(year !== undefined && kind?.profile === "placements"
      ? [[`tier@${year}`, `tier in ${year}`] as [string, string]]
      : []),
  ];
  if (!options.some(([one]) => one === value)) options.push([value, value.replace("@", " in ")]);
  return element(
    "select",
    {
      "data-column": header,
      "data-was": value,
      "aria-label": `Read the column ${header || "without a name"} as`,
      disabled,
    },
    options.map(([one, words]) => element("option", { value: one, selected: one === value }, words)),
  );
}

function choiceOf({ field, edition }: Mapping["columns"][number]): string {
  return edition === undefined ? field : `${field}@${edition}`;
}

/** What the reader changed in the table, laid over a mapping; nothing where nothing was changed. */
export function editedMapping(form: HTMLElement, saved: SavedMapping): SavedMapping | undefined {
  const changed = [...form.querySelectorAll<HTMLSelectElement>("select[data-column]")].filter(
    ({ value, dataset }) => value !== dataset.was,
  );
  if (changed.length === 0) return undefined;
  const columns = Object.fromEntries(
    changed.map(({ value, dataset }) => [dataset.column ?? "", columnOf(value)]),
  );
  return { ...saved, columns: { ...saved.columns, ...columns } };
}

function columnOf(value: string): SavedColumn {
  if (value === "") return null;
  const [field = "", edition] = value.split("@");
  return edition === undefined ? field : { field, edition: Number(edition) };
}
