import { gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import * as XLSX from "xlsx";
import { z } from "zod";
import { type CheckOptions, defineProfile, type Input } from "../src/index.ts";

/** A file that takes many readings, and how it is to be checked. */
export interface LongFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options: CheckOptions;
}

const encode = (text: string) => new TextEncoder().encode(text);

export const shelters = defineProfile({
  name: "shelters",
  title: "a table of shelters",
  schema: z.strictObject({ shelter: z.string().min(1), beds: z.int(), note: z.string() }),
  key: ["shelter"],
});
const header = ["shelter", "beds", "note"];
/** A word that does not pack well. */
const word = (seed: number) => Math.abs(Math.sin(seed) * 1e16).toString(36);
/** Every tenth has a number of beds that is none. */
const table = Array.from({ length: 12_000 }, (_, at) => [
  `S${at}`,
  at % 10 === 0 ? "many" : "12",
  Array.from({ length: 15 }, (_, place) => word(15 * at + place)).join(" "),
]);
const objects = table.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at]])));
const csv = encode([header, ...table].map((cells) => cells.join(",")).join("\n"));

function workbook(): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([header, ...table]), "Data");
  return new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }));
}

function parquet(): Uint8Array {
  const columnData = header.map((name, at) => ({ name, data: table.map((cells) => cells[at] as string) }));
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 1000 }));
}

const placements = encode(
  [
    "country,year,tier,remark",
    ...table.map(([, , note], at) => `Fiji,${2005 + (at % 20)},Tier ${at % 10 === 0 ? 9 : 2},${note}`),
  ].join("\n"),
);
const programmes = objects.map(({ shelter, note }) => ({ id: `programme/${shelter}`, name: { en: note } }));
const options = { profile: shelters };

/** Each record on a line, as most programs write them. */
const lines = (records: readonly object[]) =>
  `[\n${records.map((one) => JSON.stringify(one)).join(",\n")}\n]`;

/** One file for each way in which files are read. */
export const longFiles: readonly LongFile[] = [
  { name: "kernel.csv", bytes: csv, options },
  { name: "javascript.csv", bytes: csv, options: { ...options, engine: "javascript" } },
  { name: "exact.csv", bytes: csv, options: { ...options, engine: "exact" } },
  { name: "placements.csv", bytes: placements, options: {} },
  { name: "packed.csv.gz", bytes: new Uint8Array(gzipSync(csv)), options },
  { name: "records.json", bytes: encode(`{"programmes":${lines(programmes)}}`), options: {} },
  { name: "table.json", bytes: encode(lines(objects)), options },
  { name: "table.xlsx", bytes: workbook(), options },
  { name: "table.parquet", bytes: parquet(), options },
];

/** An input in small pieces that tells before each reading how many there were, whichever way it is read. */
export function observed(
  { name, bytes }: Pick<LongFile, "name" | "bytes">,
  reading: (readings: number) => void | Promise<void>,
  piece = 16 * 1024,
): Input {
  let readings = 0;
  const read = async (start: number, end: number) => {
    await reading(++readings);
    return bytes.subarray(start, end);
  };
  return {
    name,
    size: bytes.length,
    async *bytes() {
      for (let start = 0; start < bytes.length; start += piece) yield read(start, start + piece);
    },
    slice: read,
  };
}
