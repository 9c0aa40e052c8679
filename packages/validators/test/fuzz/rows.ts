import { fromBytes } from "../../src/index.ts";
import { open } from "../../src/open.ts";
import type { Row } from "../../src/row.ts";

/** The rows of a file as they are read, whatever they mean. */
export async function rowsIn(name: string, bytes: Uint8Array, delimiter?: string): Promise<Row[]> {
  const opened = await open(fromBytes(name, bytes), delimiter === undefined ? {} : { delimiter });
  if (opened.kind !== "table") throw new Error(`${name} was not opened as a table: ${opened.kind}`);
  const rows: Row[] = [];
  for await (const batch of opened.rows()) for (const row of batch.rows) rows.push(row);
  return rows;
}

export const cellsIn = async (...given: Parameters<typeof rowsIn>) =>
  (await rowsIn(...given)).map(({ cells, problem }) => problem ?? cells);
