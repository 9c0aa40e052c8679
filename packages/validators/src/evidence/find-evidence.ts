import type { Dataset } from "@open-tip/schema";

/** A member of a list named `evidence`, wherever in a record it stands. Its shape is not yet known. */
export interface FoundEvidence {
  /** Id of the record that holds it. */
  readonly record: string;
  /** JSON Pointer from the root of the dataset. */
  readonly path: string;
  readonly value: unknown;
}

/**
 * Finds all evidence of all records. It goes by the name of the list and not by entity, so an entity that is added
 * to the standard is covered on the day it is added.
 */
export function* findEvidence(dataset: Dataset): Generator<FoundEvidence> {
  for (const [list, records] of Object.entries(dataset)) {
    if (!Array.isArray(records)) continue;
    for (const [index, record] of records.entries()) {
      const path = `/${pointerToken(list)}/${index}`;
      yield* within(record, path, typeof record === "object" ? record.id : path);
    }
  }
}

function* within(value: unknown, path: string, record: string): Generator<FoundEvidence> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    // Extensions are others' words: a list of that name means there what its owner says.
    if (key === "extensions") continue;
    const childPath = `${path}/${pointerToken(key)}`;
    if (key === "evidence" && Array.isArray(child)) {
      for (const [index, item] of child.entries())
        yield { record, path: `${childPath}/${index}`, value: item };
    } else {
      yield* within(child, childPath, record);
    }
  }
}

function pointerToken(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
