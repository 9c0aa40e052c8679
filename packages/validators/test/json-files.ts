import type { JsonProblem } from "../src/json/problem.ts";
import { type JsonBatch, type JsonOptions, readJson } from "../src/json/read-json.ts";
import type { JsonRecord } from "../src/json/record.ts";

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A stream of the bytes in pieces of a size. */
export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.slice(start, start + size);
}

/** All that is read of a JSON document. */
export interface ReadWhole {
  readonly records: readonly JsonRecord[];
  readonly problems: readonly JsonProblem[];
  readonly shape: JsonBatch["shape"] | undefined;
  readonly bytesRead: number;
}

export async function readWhole(
  content: string | Uint8Array,
  options: JsonOptions & { size?: number } = {},
): Promise<ReadWhole> {
  const bytes = typeof content === "string" ? bytesOf(content) : content;
  const records: JsonRecord[] = [];
  const problems: JsonProblem[] = [];
  let shape: JsonBatch["shape"] | undefined;
  let bytesRead = 0;
  for await (const batch of readJson(inPieces(bytes, options.size ?? 5), options)) {
    records.push(...batch.records);
    problems.push(...batch.problems);
    ({ shape, bytesRead } = batch);
  }
  return { records, problems, shape, bytesRead };
}
