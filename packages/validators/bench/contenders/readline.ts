import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Contend } from "../contender.ts";

/** The lines of a file, parsed as JSON, and no check. */
export const contend: Contend = async (path) => {
  let rows = 0;
  for await (const record of recordsOf(path)) if (typeof record === "object") rows++;
  return { rows, note: "reads only" };
};

/** The records of a file of JSON lines. */
export async function* recordsOf(path: string): AsyncGenerator<Record<string, unknown>> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) yield JSON.parse(line);
}
