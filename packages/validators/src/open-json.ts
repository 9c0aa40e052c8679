import type { Finding } from "./finding.ts";
import { LinesFormat } from "./json/lines-format.ts";
import type { JsonBatch } from "./json/read-json.ts";
import { readJson, USUAL_LIMITS } from "./json/read-json.ts";
import type { JsonRecord } from "./json/record.ts";
import { tableOf } from "./json/table.ts";
import type { OpenRecords, OpenTable, RowBatches } from "./open.ts";
import type { CheckOptions } from "./options.ts";
import type { Raised } from "./raised.ts";
import { findingOf } from "./rule.ts";
import { rule as doubtfulJson } from "./rules/doubtful-json.ts";
import { rule as invalidJson } from "./rules/invalid-json.ts";
import { unusedOptions } from "./unused-options.ts";

const shapes: Readonly<Record<JsonBatch["shape"], string>> = {
  array: "JSON, an array of records",
  object: "JSON, one record",
  "records in an object": "JSON, an object with lists of records",
  lines: "NDJSON, a record on each line",
  texts: "JSON, records one after the other",
};

/** Where JSON is read from. */
export interface JsonSource {
  readonly file: string;
  /** Its bytes from the start, which can be asked for again. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
  /** Says that they are not asked for again. */
  readonly letGo: () => void;
  /** Lets go of a source that is not read on. */
  readonly close: () => Promise<void>;
}

/** Opens JSON: as records of the standard where they are that, otherwise as rows of names and values, or of arrays. */
export async function openJson(source: JsonSource, options: CheckOptions): Promise<OpenTable | OpenRecords> {
  const begun = await begin(source.bytes());
  const { first, shape } = begun;
  if (first?.collection === undefined) {
    source.letGo();
    return opened(source.file, begun, options, shapes[shape], undefined, []);
  }
  const { file, bytes } = source;
  const { isOfList } = await import("./record-checks.ts");
  if (options.sheet === undefined && isOfList(first)) {
    source.letGo();
    return opened(file, begun, options, shapes[shape], first.collection, []);
  }
  // What the object is shows only when it was read through; then it is read again.
  await begun.close();
  const { chooseList } = await import("./choose-list.ts");
  const chosen = await chooseList(file, bytes, options).catch(async (error: unknown) => {
    await source.close();
    throw error;
  });
  source.letGo();
  const again = await begin(bytes(), chosen.kind === "record");
  if (chosen.kind === "dataset") return openedRecords(file, again, shapes[shape]);
  if (chosen.kind === "record") return opened(file, again, options, shapes.object, undefined, []);
  const { name, readings, unread } = chosen;
  return { ...openedTable(file, again, shapes[shape], name, readings), unread };
}

/** A document of which the first record was read. */
interface Begun {
  readonly first: JsonRecord | undefined;
  readonly shape: JsonBatch["shape"];
  /** Everything from its start. */
  readonly all: () => AsyncGenerator<JsonBatch>;
  readonly close: () => Promise<unknown>;
}

async function begin(bytes: AsyncIterable<Uint8Array>, whole = false): Promise<Begun> {
  const batches = readJson(bytes, { whole })[Symbol.asyncIterator]();
  const begun: JsonBatch[] = [];
  let first: JsonRecord | undefined;
  while (!first) {
    const next = await batches.next();
    if (next.done) break;
    begun.push(next.value);
    first = next.value.records.find((one) => one.collection !== undefined || one.value !== undefined);
  }
  async function* all(): AsyncGenerator<JsonBatch> {
    try {
      yield* begun.splice(0);
      for (let next = await batches.next(); !next.done; next = await batches.next()) yield next.value;
    } finally {
      await batches.return(undefined);
    }
  }
  return { first, shape: begun.at(-1)?.shape ?? "array", all, close: () => batches.return(undefined) };
}

async function opened(
  file: string,
  begun: Begun,
  { sheet }: CheckOptions,
  format: string,
  collection: string | undefined,
  readings: readonly string[],
): Promise<OpenTable | OpenRecords> {
  const { first } = begun;
  if (first && mayBeOfStandard(first)) {
    const { entityOf } = await import("./record-checks.ts");
    const entity = entityOf(first);
    // A list of placements is a table too, and read as tables are.
    if (entity !== undefined && (collection !== undefined || entity !== "TierPlacement"))
      return openedRecords(file, begun, format);
  }
  return openedTable(file, begun, format, collection, [...readings, ...unusedOptions({ sheet }, ["sheet"])]);
}

function openedRecords(file: string, begun: Begun, format: string): OpenRecords {
  const { noted, alongside } = noticing(file, begun);
  return { kind: "records", format, batches: noted, raised: [], readings: [], alongside };
}

function openedTable(
  file: string,
  begun: Begun,
  format: string,
  collection: string | undefined,
  readings: readonly string[],
): OpenTable {
  const { note, noted, alongside } = noticing(file, begun);
  async function* rows(): RowBatches {
    let lines: LinesFormat | undefined;
    for await (const { maker, ...batch } of tableOf(noted(), collection)) {
      if (begun.shape === "lines" && maker.columns) lines ??= new LinesFormat(maker, USUAL_LIMITS, note);
      yield { ...batch, format: lines };
    }
  }
  return {
    kind: "table",
    format,
    rows,
    raised: [],
    readings,
    alongside,
  };
}

/** Takes note of what is wrong between records while they are read, to be given once. */
function noticing(file: string, { all }: Begun) {
  const found: Finding[] = [];
  const take = (batch: Pick<JsonBatch, "problems" | "records">): void => {
    for (const raised of raisedBy(batch)) found.push(findingAt(file, raised));
  };
  async function* noted(): AsyncGenerator<JsonBatch> {
    for await (const batch of all()) {
      take(batch);
      yield batch;
    }
  }
  const note = (record: JsonRecord): void => take({ problems: [], records: [record] });
  return { note, noted, alongside: () => found.splice(0) };
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
function raisedBy({ problems, records }: Pick<JsonBatch, "problems" | "records">): RaisedAt[] {
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
