import { rmSync, writeFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import * as XLSX from "xlsx";
import { placementRows, type TableSize, type Truth } from "./placement-rows.ts";
import { columns } from "./placements-schema.ts";
import { quoted } from "./quoted.ts";
import { sqlText } from "./sql-text.ts";
import { TextFile } from "./text-file.ts";

/** Writes a table into a file and says what is wrong in it. */
export type WriteTable = (path: string, size: TableSize) => Promise<Truth>;

/** CSV, quoted as RFC 4180 has it, with line feeds. */
export const writeCsv: WriteTable = async (path, size) => {
  const file = new TextFile(path);
  file.add(`${columns.join(",")}\n`);
  const truth = each(size, (cells) => file.add(`${cells.map(quoted).join(",")}\n`));
  file.close();
  return truth;
};

/** One JSON object a line. An integer is a number; what is empty and may be absent is absent. */
export const writeNdjson: WriteTable = async (path, size) => {
  const file = new TextFile(path);
  const truth = each(
    size,
    ([country_iso3, country_name, year, tier, previous, source_url, published, notes]) => {
      const report_year = /^\d+$/.test(year ?? "") ? Number(year) : year;
      const [previous_tier, note] = [previous || undefined, notes || undefined];
      const row = {
        country_iso3,
        country_name,
        report_year,
        tier,
        previous_tier,
        source_url,
        published,
        notes: note,
      };
      file.add(`${JSON.stringify(row)}\n`);
    },
  );
  file.close();
  return truth;
};

/** A workbook of one sheet with shared strings, as office programs write. Years are numbers, dates are texts. */
export const writeXlsx: WriteTable = async (path, size) => {
  const rows: (string | number | null)[][] = [columns];
  const truth = each(size, (cells) =>
    rows.push(cells.map((cell) => (cell === "" ? null : /^\d{4}$/.test(cell) ? Number(cell) : cell))),
  );
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), "placements");
  writeFileSync(
    path,
    XLSX.write(book, { type: "buffer", bookType: "xlsx", bookSST: true, compression: true }),
  );
  return truth;
};

/** Parquet as DuckDB writes it: columns of text, compressed with Snappy. */
export const writeParquet: WriteTable = async (path, size) => {
  const csv = `${path}.csv`;
  const truth = await writeCsv(csv, size);
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(
    `COPY (FROM read_csv(${sqlText(csv)}, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"'))
     TO ${sqlText(path)} (FORMAT parquet, COMPRESSION snappy)`,
  );
  connection.closeSync();
  rmSync(csv);
  return truth;
};

function each(size: TableSize, use: (cells: string[]) => void): Truth {
  const rows = placementRows(size);
  while (true) {
    const { done, value } = rows.next();
    if (done) return value;
    use(value);
  }
}
