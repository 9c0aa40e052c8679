import type { StatedDate } from "@open-tip/schema";
import type { RuledEntity } from "./entity-records.ts";
import { objectsIn, type Within } from "./walk-record.ts";

/** Entities that have dates beside the words that a source has for them. */
export const withStatedDates = [
  "Source",
  "Article",
  "Statement",
  "Event",
  "Figure",
] as const satisfies RuledEntity[];

/** Every date of a record that is kept beside how it was stated and how it is known. */
export function* statedDatesIn(record: unknown): Generator<Within<StatedDate>> {
  for (const { value, pointer } of objectsIn(record)) {
    if (typeof value.date === "string" && typeof value.basis === "string")
      yield { value: value as unknown as StatedDate, pointer };
  }
}
