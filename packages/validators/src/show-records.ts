import { entities } from "@open-tip/schema";
import { locateValue } from "./json/locate-value.ts";
import type { JsonRecord } from "./json/record.ts";
import type { OpenRecords } from "./open.ts";
import { entityOf } from "./record-checks.ts";
import type { At } from "./show.ts";
import type { ShownCell, ShownRow } from "./shown-row.ts";

/** Records of the standard at a place, with those before and after; nothing where there is none. */
export async function showRecords(
  opened: OpenRecords,
  at: At,
  around: number,
): Promise<ShownRow[] | undefined> {
  const kept: JsonRecord[] = [];
  let wanted: JsonRecord | undefined;
  let after = 0;
  for await (const { records } of opened.batches()) {
    for (const record of records) {
      if (wanted && (record.collection !== wanted.collection || after++ >= around))
        return shown(kept, wanted, at);
      if (!wanted && kept.length > around) kept.shift();
      if (kept[0] && kept[0].collection !== record.collection) kept.length = 0;
      kept.push(record);
      if (!wanted && isAt(record, at)) {
        wanted = record;
        if (kept.length > around + 1) kept.shift();
      }
    }
  }
  return wanted && shown(kept, wanted, at);
}

function isAt({ byteOffset, byteEnd, pointer, collection, index }: JsonRecord, at: At): boolean {
  if ("byteOffset" in at) return byteOffset <= at.byteOffset && at.byteOffset < byteEnd;
  if ("row" in at) return collection === undefined && index + 1 === at.row;
  if (pointer === "") return false;
  return at.pointer === pointer || at.pointer.startsWith(`${pointer}/`);
}

function shown(records: readonly JsonRecord[], wanted: JsonRecord, at: At): ShownRow[] {
  return records.map((record) => {
    const { line, byteOffset, byteEnd, pointer } = record;
    const within = record === wanted && "pointer" in at ? at.pointer.slice(pointer.length) : "";
    return {
      position: { line, byteOffset, byteEnd, pointer },
      wanted: record === wanted,
      cells: cellsOf(record, within),
    };
  });
}

/** The members of a record, and the value in one of them that is asked for. What the standard does not know is not shown. */
function cellsOf(record: JsonRecord, within: string): ShownCell[] {
  const { value } = record;
  if (typeof value !== "object" || value === null) return [];
  const hidden = unknownIn(record);
  const [, asked] = within.split("/");
  const cells = Object.entries(value).map(([name, member]): ShownCell => {
    const mark = name === asked && within === `/${asked}` && { wanted: true as const };
    return hidden(name) ? { column: name, ...mark } : { column: name, value: textOf(member), ...mark };
  });
  if (asked === undefined || within === `/${asked}`) return cells;
  const found = locateValue(value, within);
  if (found === undefined) return cells;
  const mark = { column: within, wanted: true as const };
  return [...cells, hidden(asked) ? mark : { ...mark, value: textOf(found) }];
}

/** Whether a member is, or holds, something that the standard does not know. */
function unknownIn(record: JsonRecord): (name: string) => boolean {
  const entity = entityOf(record);
  if (!entity) return () => true;
  const parsed = entities[entity].safeParse(record.value);
  const names = new Set<string>();
  for (const issue of parsed.error?.issues ?? []) {
    if (issue.path.length > 0 && issue.code !== "unrecognized_keys" && issue.code !== "invalid_union")
      continue;
    const [first] = issue.path;
    if (first !== undefined) names.add(String(first));
    else if (issue.code === "unrecognized_keys") for (const key of issue.keys) names.add(key);
    else return () => true;
  }
  return (name) => names.has(name);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
