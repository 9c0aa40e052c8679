import { articles, figures, segments, statements, tierPlacements } from "./annotated-articles.ts";
import type { CorpusRecord, RecordId, RecordOf } from "./records.ts";
import { actors, events, instruments, places, programmes, sources } from "./shared-records.ts";

let byId: ReadonlyMap<string, CorpusRecord> | undefined;

/** Every record by its id, from the first call on: whoever never asks does not wait for it. */
function index(): ReadonlyMap<string, CorpusRecord> {
  byId ??= new Map(
    [
      articles,
      segments,
      statements,
      figures,
      tierPlacements,
      actors,
      programmes,
      instruments,
      events,
      places,
      sources,
    ].flatMap((records: readonly CorpusRecord[]) => records.map((record) => [record.id, record] as const)),
  );
  return byId;
}

/** Is this the id of a record of the corpus? For ids that are not known when the program is written. */
export function has(id: string): id is RecordId {
  return index().has(id);
}

/**
 * The record with that id, typed by the id's prefix: `get("actor/mike-pompeo").roles`.
 * @throws RangeError if there is none, which types allow only for an id that was cast; ask {@link has} first
 */
export function get<Id extends RecordId>(id: Id): RecordOf<Id> {
  const record = index().get(id);
  if (record === undefined) {
    throw new RangeError(`The corpus has no record ${JSON.stringify(id)}. Ask has(id) before get(id).`);
  }
  return record as RecordOf<Id>;
}
