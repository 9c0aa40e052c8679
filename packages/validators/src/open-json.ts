import type { Finding } from "./finding.ts";
import type { JsonBatch } from "./json/read-json.ts";
import { readJson } from "./json/read-json.ts";
import type { JsonRecord } from "./json/record.ts";
import { tableOf } from "./json/table.ts";
import type { OpenRecords, OpenTable } from "./open.ts";
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

/** Opens JSON: as records of the standard where they are that, otherwise as rows of names and values, or of arrays. */
export async function openJson(
  file: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<OpenTable | OpenRecords> {
  const batches = readJson(bytes)[Symbol.asyncIterator]();
  const begun: JsonBatch[] = [];
  let first: JsonRecord | undefined;
  while (!first) {
    const next = await batches.next();
    if (next.done) break;
    begun.push(next.value);
    first = next.value.records.find((one) => one.collection !== undefined || one.value !== undefined);
  }
  const found: Finding[] = [];
  async function* all(): AsyncGenerator<JsonBatch> {
    try {
      yield* begun.map(noted);
      for (let next = await batches.next(); !next.done; next = await batches.next()) yield noted(next.value);
    } finally {
      await batches.return?.(undefined);
    }
  }
  const noted = (batch: JsonBatch): JsonBatch => {
    for (const raised of raisedBy(batch)) found.push(findingAt(file, raised));
    return batch;
  };
  const alongside = () => found.splice(0);
  const shape = begun.at(-1)?.shape ?? "array";
  if (first && mayBeOfStandard(first)) {
    const { entityOf } = await import("./record-checks.ts");
    const entity = entityOf(first);
    // A list of placements is a table too, and read as tables are.
    if (entity !== undefined && (first.collection !== undefined || entity !== "TierPlacement"))
      return { kind: "records", format: shapes[shape], batches: all, raised: [], readings: [], alongside };
  }
  const collection = first?.collection;
  return {
    kind: "table",
    format: shapes[shape],
    rows: () => tableOf(all(), collection),
    raised: [],
    readings: collection === undefined ? [] : [`The records of ${JSON.stringify(collection)} were read.`],
    alongside,
  };
}

/** Whether a record may be one of the standard's: then what knows them, which is large, is loaded. */
function mayBeOfStandard({ collection, value }: JsonRecord): boolean {
  if (collection !== undefined) return true;
  const id = (value as { readonly id?: unknown } | null | undefined)?.id;
  return typeof id === "string" && /^[a-z-]+\//.test(id);
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
