import fc from "fast-check";
import { expect, test } from "vitest";
import { fromText, report } from "../src/index.ts";
import { readJson } from "../src/json/read-json.ts";
import type { JsonRecord } from "../src/json/record.ts";
import { bytesOf, inPieces } from "./json-files.ts";

async function recordsOf(text: string): Promise<JsonRecord[]> {
  const records: JsonRecord[] = [];
  for await (const batch of readJson(inPieces(bytesOf(text), 37))) records.push(...batch.records);
  return records;
}

/** All values of a record with their pointers. */
function valuesIn(value: unknown, pointer = ""): [pointer: string, value: unknown][] {
  if (typeof value !== "object" || value === null) return [[pointer, value]];
  const members = Object.entries(value).flatMap(([name, item]) =>
    valuesIn(item, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
  return [[pointer, value], ...members];
}

const record = fc.dictionary(fc.string({ unit: "grapheme", minLength: 1 }), fc.jsonValue({ maxDepth: 3 }), {
  maxKeys: 5,
});

test.each([
  ["an array", (records: readonly object[]) => JSON.stringify(records, null, 2)],
  ["lines", (records: readonly object[]) => records.map((one) => JSON.stringify(one)).join("\n")],
  ["one record", (records: readonly object[]) => JSON.stringify(records[0] ?? {}, null, 2)],
  ["lists in an object", (records: readonly object[]) => JSON.stringify({ a: 1, list: records }, null, 1)],
])("%s: every value is found where it stands, on its line", async (_, write) => {
  await fc.assert(
    fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 4 }), async (records) => {
      const text = write(records);
      const bytes = bytesOf(text);
      for (const one of await recordsOf(text)) {
        for (const [pointer, value] of valuesIn(one.value)) {
          if (pointer === "" && one.pointer === "") continue;
          const place = one.placeOf(pointer);
          const before = bytes.subarray(0, place?.byteOffset);
          expect(
            JSON.parse(new TextDecoder().decode(bytes.subarray(place?.byteOffset, place?.byteEnd))),
          ).toEqual(value);
          expect(place?.line).toBe(before.filter((byte) => byte === 0x0a).length + 1);
        }
      }
    }),
  );
});

test("a finding in a table of JSON names the line of the value, not of its record", async () => {
  const text = JSON.stringify([{ country: "Fiji", year: 2019, tier: "Tier 9" }], null, 2);
  const { groups } = await report(fromText("table.json", text));
  expect(groups[0]).toMatchObject({ rule: "unknown-tier" });
  expect(groups[0]?.samples[0]?.place).toMatchObject({
    row: 1,
    line: 5,
    pointer: "/0/tier",
    byteOffset: text.indexOf('"Tier 9"'),
  });
});

test("a value that is not there is placed where it is missed", async () => {
  const text = JSON.stringify(
    [
      { country: "Fiji", year: 2019, tier: "Tier 2" },
      { country: "Fiji", tier: "Tier 2" },
    ],
    null,
    2,
  );
  const { groups } = await report(fromText("table.json", text));
  expect(groups[0]).toMatchObject({ rule: "unreadable-edition" });
  expect(groups[0]?.samples[0]?.place).toMatchObject({ row: 2, line: 7, pointer: "/1" });
});

test("a finding in a dataset names the line of the value, and the pointer to it", async () => {
  const actor = { id: "actor/somebody", kind: "nonsense", name: "Somebody" };
  const text = JSON.stringify({ actors: [actor] }, null, 2);
  const { groups } = await report(fromText("dataset.json", text));
  const places = groups.flatMap(({ samples }) => samples.map(({ place }) => [place.pointer, place.line]));
  expect(places).toContainEqual(["/actors/0/kind", 5]);
});
