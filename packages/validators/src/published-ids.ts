import { reportEditions } from "@open-tip/schema/report-editions";
import { territories } from "@open-tip/schema/territories";
import { tierStatutes } from "@open-tip/schema/tier-law";

/** Ids of the records that the standard publishes: whoever refers to them need not hold them. */
export function publishedIds(): string[] {
  return [reportEditions, territories, tierStatutes].flatMap((records) => records.map(({ id }) => id));
}
