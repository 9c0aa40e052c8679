import type { Dataset, Segment } from "@open-tip/schema";
import type { InnerSpan } from "./check-evidence.ts";

/** The lists that hold evidence, quotations being evidence whose words are printed. */
const evidenceLists: ReadonlySet<string> = new Set(["evidence", "quotations"]);

/** A member of a list of evidence or quotations, wherever in a record it stands. Its shape is not yet known. */
export interface FoundEvidence {
  /** Id of the record that holds it. */
  readonly record: string;
  /** JSON Pointer from the root of the dataset. */
  readonly path: string;
  readonly value: unknown;
  /** For a segment: the stretches inside it that its record names. */
  readonly mentions?: readonly InnerSpan[];
}

/**
 * Finds all evidence of all records, quotations included, and every segment, which is found in its text likewise. It
 * goes by the name of the list and not by entity, so an entity that is added to the standard is covered on the day it
 * is added.
 */
export function* findEvidence(dataset: Dataset): Generator<FoundEvidence> {
  for (const [list, records] of Object.entries(dataset)) {
    if (!Array.isArray(records)) continue;
    for (const [index, record] of records.entries()) {
      const path = `/${pointerToken(list)}/${index}`;
      const id = typeof record === "object" ? record.id : path;
      const isSegment = list === "segments";
      for (const { pointer, value } of evidenceIn(record, isSegment)) {
        const mentions = isSegment && pointer === "" ? { mentions: mentionsOf(record) } : {};
        yield { record: id, path: `${path}${pointer}`, value, ...mentions };
      }
    }
  }
}

/** All evidence of one record, and a segment itself; pointers are from the record. It may be of any shape. */
export function* evidenceIn(
  record: unknown,
  isSegment: boolean,
): Generator<{ readonly pointer: string; readonly value: unknown }> {
  if (isSegment) yield { pointer: "", value: asEvidence(record as Segment) };
  yield* within(record, "");
}

/** A segment says of its own stretch of text what evidence says of others. */
function asEvidence({ id, article, start, end, digest, wordsDigest, fingerprints }: Segment) {
  const prints = fingerprints === undefined ? {} : { fingerprints };
  return { source: article, segments: [id], start, end, digest, wordsDigest, ...prints };
}

function mentionsOf({ mentions = [] }: Segment): InnerSpan[] {
  return mentions.map(({ start, end }, at) => ({ start, end, path: `/mentions/${at}` }));
}

function* within(value: unknown, path: string): Generator<{ pointer: string; value: unknown }> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    // Extensions are others' words: a list of that name means there what its owner says.
    if (key === "extensions") continue;
    const pointer = `${path}/${pointerToken(key)}`;
    if (evidenceLists.has(key) && Array.isArray(child)) {
      for (const [index, item] of child.entries()) yield { pointer: `${pointer}/${index}`, value: item };
    } else {
      yield* within(child, pointer);
    }
  }
}

function pointerToken(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
