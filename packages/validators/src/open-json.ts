import type { Finding } from "./finding.ts";
import type { JsonBatch } from "./json/read-json.ts";
import { readJson } from "./json/read-json.ts";
import { tableOf } from "./json/table.ts";
import type { OpenTable } from "./open.ts";
import type { Raised } from "./raised.ts";
import { findingOf } from "./rule.ts";
import { rule as doubtfulJson } from "./rules/doubtful-json.ts";
import { rule as invalidJson } from "./rules/invalid-json.ts";

const shapes: Readonly<Record<JsonBatch["shape"], string>> = {
  array: "JSON, an array of records",
  object: "JSON, one record",
  "records in an object": "JSON, an object with lists of records",
  lines: "NDJSON, a record on each line",
  texts: "JSON, records one after the other",
};

/** Opens JSON whose records are rows: objects of names and values, or arrays under a first one that names columns. */
export async function openJson(file: string, bytes: AsyncIterable<Uint8Array>): Promise<OpenTable> {
  const batches = readJson(bytes)[Symbol.asyncIterator]();
  const first = await batches.next();
  const shape = first.done ? "array" : first.value.shape;
  const found: Finding[] = [];
  async function* all(): AsyncGenerator<JsonBatch> {
    let next = first;
    while (!next.done) {
      for (const raised of raisedBy(next.value)) found.push(findingAt(file, raised));
      yield next.value;
      next = await batches.next();
    }
  }
  const collection = first.done ? undefined : first.value.records.find((one) => one.collection)?.collection;
  return {
    kind: "table",
    format: shapes[shape],
    rows: () => tableOf(all(), collection),
    raised: [],
    readings: collection === undefined ? [] : [`The records of ${JSON.stringify(collection)} were read.`],
    alongside: () => found.splice(0),
  };
}

interface RaisedAt extends Raised {
  readonly place: Omit<Finding["place"], "file">;
}

/** What is wrong between records, and what was read but may not be what was meant. */
function raisedBy({ problems, records }: JsonBatch): RaisedAt[] {
  const at = ({ line, byteOffset, pointer }: JsonBatch["problems"][number]) => ({
    line,
    byteOffset,
    pointer,
  });
  return [
    ...problems.map((problem) => ({
      rule: invalidJson,
      report: invalidJson.describe(problem),
      place: at(problem),
    })),
    ...records.flatMap(({ doubts }) =>
      doubts.map((doubt) => ({ rule: doubtfulJson, report: doubtfulJson.describe(doubt), place: at(doubt) })),
    ),
  ];
}

function findingAt(file: string, { rule, report, place }: RaisedAt): Finding {
  return findingOf(rule, { file, ...place }, report);
}
