import type { JsonBatch } from "./read-json.ts";
import type { JsonRecord } from "./record.ts";

/** Records of each list that are kept to be looked at. */
const LOOKED_AT = 200;

/** A list of records in an object. */
export interface JsonList {
  readonly name: string;
  /** How many records it has. */
  count: number;
  /** The first of them. */
  readonly records: JsonRecord[];
}

/** The lists of an object, in their order, and the object's other members as a record. */
export async function listsIn(
  batches: AsyncIterable<Pick<JsonBatch, "records">>,
): Promise<{ readonly lists: readonly JsonList[]; readonly root: JsonRecord | undefined }> {
  const lists = new Map<string, JsonList>();
  let root: JsonRecord | undefined;
  for await (const { records } of batches) {
    for (const record of records) {
      const { collection: name } = record;
      if (name === undefined) {
        root ??= record;
        continue;
      }
      const list = lists.get(name) ?? { name, count: 0, records: [] };
      lists.set(name, list);
      list.count++;
      if (list.records.length < LOOKED_AT) list.records.push(record);
    }
  }
  return { lists: [...lists.values()], root };
}
