import { toCsv } from "@open-tip/schema/flat";
import { consensus, coverage } from "../../src/history.ts";
import { codebook, inWords, type Table } from "./codebook.ts";
import { type Column, coverageColumns, long, wide } from "./columns.ts";

function csv<Row>(rows: Iterable<Row>, columns: readonly Column<Row>[]): string {
  const cells = Array.from(rows, (row) => Object.fromEntries(columns.map(({ name, of }) => [name, of(row)])));
  return toCsv(
    cells,
    columns.map(({ name }) => name),
  );
}

const tables: readonly (Table & { readonly text: () => string })[] = [
  {
    name: "placements-long",
    title: "A row for each territory and edition of which anything is known",
    key: ["iso3", "edition"],
    columns: long,
    text: () => csv(consensus, long),
  },
  {
    name: "placements-wide",
    title: "A row for each territory, a column for each edition",
    key: ["iso3"],
    columns: wide,
    text: () => {
      const byTerritory = new Map(consensus.map(({ territory }) => [territory, new Map()]));
      for (const one of consensus) byTerritory.get(one.territory)?.set(one.edition, one);
      const rows = Array.from(byTerritory, ([territory, byEdition]) => ({ territory, byEdition }));
      return csv(rows, wide);
    },
  },
  {
    name: "coverage",
    title: "How much of each edition is known",
    key: ["edition"],
    columns: coverageColumns,
    text: () => csv(coverage, coverageColumns),
  },
];

/** The history as tables for R, Stata and pandas, with a codebook: path to text. */
export function historyTables(): Record<string, string> {
  return {
    ...Object.fromEntries(tables.map(({ name, text }) => [`${name}.csv`, text()])),
    "codebook.json": `${JSON.stringify(codebook(tables), null, 2)}\n`,
    "codebook.md": inWords(tables),
  };
}
