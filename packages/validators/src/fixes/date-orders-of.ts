import { run } from "../check.ts";
import { orderIn } from "../diagnoses/date-order.ts";
import { Symptoms } from "../diagnoses/symptoms.ts";
import type { Input } from "../input.ts";
import { inspect } from "../inspect.ts";
import type { CheckOptions } from "../options.ts";
import { builtInProfiles } from "../profiles/built-in.ts";
import type { DateOrder, DateOrders } from "./date-in-order.ts";

/** Fields of placements that are dates. */
const ofPlacements: ReadonlySet<string> = new Set(["releaseDate", "determinationDate"]);

/** In which order the columns of a file write their dates, where that shows. The file is read once for it, if it has some. */
export async function dateOrdersOf(input: Input, options: CheckOptions): Promise<DateOrders> {
  const orders = new Map<string, DateOrder>();
  if (!(await hasDates(input, options))) return orders;
  const symptoms = new Symptoms();
  for await (const { findings } of run(input, options, false, symptoms)) symptoms.marked(findings);
  for (const { kind, key, forms, findings } of symptoms.cases.values()) {
    const order = kind.code === "date-order" ? orderIn({ forms, findings }) : undefined;
    if (order) orders.set(key, order);
  }
  return orders;
}

async function hasDates(input: Input, options: CheckOptions): Promise<boolean> {
  const { mapping } = await inspect(input, options);
  if (!mapping) return false;
  const profiles = [
    ...builtInProfiles,
    ...(options.profiles ?? []),
    ...(options.profile ? [options.profile] : []),
  ];
  const own = profiles.filter(({ name }) => name === mapping.profile).flatMap(({ fields }) => fields);
  const dates = new Set(own.filter(({ type }) => type.kind === "date").map(({ name }) => name));
  return mapping.columns.some(({ field }) => ofPlacements.has(field) || dates.has(field));
}
