import { OpenTipError } from "./errors.ts";
import { type JsonList, listsIn } from "./json/lists.ts";
import { readJson } from "./json/read-json.ts";
import type { JsonRecord } from "./json/record.ts";
import { tableOf } from "./json/table.ts";
import type { CheckOptions } from "./options.ts";
import { listed, plural, quoted } from "./printable.ts";
import type { Row } from "./row.ts";
import { understand } from "./understand.ts";
import { understoodIfItFits } from "./understood-if-it-fits.ts";

/** What of a JSON object is to be read. */
export type ChosenOfObject =
  /** The object itself is a record, with the lists in it. */
  | { readonly kind: "record" }
  /** It holds lists of the standard. */
  | { readonly kind: "dataset" }
  | {
      readonly kind: "list";
      readonly name: string;
      readonly readings: readonly string[];
      readonly unread: readonly string[];
    };

/** Names that are printed of what was not read. */
const MOST_NAMED = 10;

/**
 * Chooses what of an object with lists of records is to be read: the list that is asked for, or a record of which the
 * lists are a part, or the list that holds a table which is known; where there is none, the longest.
 * @param bytes of the object, read through once, and once more where it may be a record itself
 */
export async function chooseList(
  file: string,
  bytes: () => AsyncIterable<Uint8Array>,
  options: CheckOptions,
): Promise<ChosenOfObject> {
  const { lists, root } = await listsIn(readJson(bytes()));
  if (options.sheet !== undefined) return listAsked(file, lists, options.sheet);
  const { entityOf, isList, isOfList } = await import("./record-checks.ts");
  if (root !== undefined && entityOf(root) !== undefined) return { kind: "record" };
  if (await isKnownRow(file, bytes, options)) return { kind: "record" };
  // Names such as "events" are anybody's: of one list alone they do not decide without ids.
  if (lists.every(({ name }) => isList(name)) || lists.some(({ records }) => records.some(isOfList)))
    return { kind: "dataset" };
  const looked = await Promise.all(
    lists.map(async (list) => ({ list, found: await lookAt(file, list, options) })),
  );
  const understood = looked.filter(({ found }) => found?.checks);
  const likely = looked.find(({ found }) => found?.known);
  const [longest] = [...lists].sort((a, b) => b.count - a.count);
  const chosen = understood[0]?.list ?? likely?.list ?? longest;
  if (!chosen || (understood.length === 0 && !likely && chosen.count < 2)) return { kind: "record" };
  const others = understood.slice(1).map(({ list }) => list);
  return {
    kind: "list",
    name: chosen.name,
    readings: readingsOf(chosen, lists, root),
    unread: others.map(({ name }) => `the list ${quoted(name)} holds a table too, and was not read`),
  };
}

function listAsked(file: string, lists: readonly JsonList[], name: string): ChosenOfObject {
  const list = lists.find((one) => one.name === name);
  if (list) return { kind: "list", name, readings: readingsOf(list, lists, undefined), unread: [] };
  throw new OpenTipError(
    "bad-option",
    `${file} has no list ${quoted(name)}.`,
    `Its lists of records are ${listed(lists.map((one) => quoted(one.name)))}.`,
  );
}

/** Whether the whole object is known as the row of a table. */
async function isKnownRow(
  file: string,
  bytes: () => AsyncIterable<Uint8Array>,
  options: CheckOptions,
): Promise<boolean> {
  const { root } = await listsIn(readJson(bytes(), { whole: true }));
  if (!root?.value) return false;
  const rows = await rowsOf([root], undefined);
  return understoodIfItFits(() => understand(file, rows, options))?.checks !== undefined;
}

async function lookAt(file: string, { name, records }: JsonList, options: CheckOptions) {
  const rows = await rowsOf(records, name);
  return understoodIfItFits(() => understand(file, rows, options));
}

async function rowsOf(records: readonly JsonRecord[], collection: string | undefined): Promise<Row[]> {
  async function* once() {
    yield { records, bytesRead: 0 };
  }
  const rows: Row[] = [];
  for await (const batch of tableOf(once(), collection)) rows.push(...batch.rows);
  return rows;
}

/** Which list was read, and what beside it was not. */
function readingsOf(
  chosen: JsonList,
  lists: readonly JsonList[],
  root: JsonRecord | undefined,
): readonly string[] {
  const read = `The list ${quoted(chosen.name)} was read.`;
  const others = lists
    .filter((one) => one !== chosen)
    .map(({ name, count }) => `${quoted(name)} (${plural(count, "record")})`);
  const members = Object.keys((root?.value as object | undefined) ?? {}).map(quoted);
  return [
    read,
    ...(others.length > 0
      ? [`Not read: the ${others.length === 1 ? "list" : "lists"} ${some(others)}. Choose with --sheet.`]
      : []),
    ...(members.length > 0 ? [`Not read, beside the lists: ${some(members)}.`] : []),
  ];
}

function some(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return listed(more > 0 ? [...names.slice(0, MOST_NAMED), `${more} more`] : names);
}
