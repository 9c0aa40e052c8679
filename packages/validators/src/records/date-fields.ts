import { objectsIn, type Within } from "./walk-record.ts";

/** The fields that hold a date in EDTF, in whatever record they are. */
export const dateFields: readonly string[] = [
  "adopted",
  "anchor",
  "date",
  "from",
  "heldAt",
  "inForce",
  "published",
  "reportingPeriod",
  "to",
];

/** Every date of a record. */
export function* datesIn(record: unknown): Generator<Within<string>> {
  for (const { value, pointer } of objectsIn(record)) {
    for (const name of dateFields) {
      const inner = value[name];
      if (typeof inner === "string") yield { value: inner, pointer: `${pointer}/${name}` };
      if (!Array.isArray(inner)) continue;
      for (const [at, one] of inner.entries())
        if (typeof one === "string") yield { value: one, pointer: `${pointer}/${name}/${at}` };
    }
  }
}
