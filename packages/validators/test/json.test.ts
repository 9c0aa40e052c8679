import fc from "fast-check";
import { expect, test } from "vitest";
import { buildValue } from "../src/json/build-value.ts";
import { locateIn } from "../src/json/locate.ts";
import { bytesOf, type ReadWhole, readWhole as read } from "./json-files.ts";

/** Writes a value with white space and escapes where a writer may put them. */
function write(value: unknown, space: () => string, odd: () => boolean): string {
  const text = (name: string) =>
    `"${[...name]
      .map((c) =>
        odd()
          ? [...Array(c.length).keys()]
              .map((i) => `\\u${c.charCodeAt(i).toString(16).padStart(4, "0")}`)
              .join("")
          : JSON.stringify(c).slice(1, -1),
      )
      .join("")}"`;
  const join = (items: string[], open: string, close: string) =>
    open + space() + items.join(`${space()},${space()}`) + space() + close;
  if (Array.isArray(value))
    return join(
      value.map((item) => write(item, space, odd)),
      "[",
      "]",
    );
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).map(
      ([name, item]) => `${text(name)}${space()}:${space()}${write(item, space, odd)}`,
    );
    return join(members, "{", "}");
  }
  return typeof value === "string" ? text(value) : JSON.stringify(value);
}

const anyValue = fc
  .jsonValue({ maxDepth: 4, stringUnit: "grapheme" })
  .map((value) => JSON.parse(JSON.stringify(value)));
const record = fc
  .dictionary(
    fc.oneof(fc.string({ maxLength: 5 }), fc.constantFrom("__proto__", "constructor", "a/b", "~")),
    anyValue,
    {
      maxKeys: 4,
    },
  )
  .map((value) => JSON.parse(JSON.stringify(value)));
const records = fc.array(record, { minLength: 1, maxLength: 6 });
const size = fc.integer({ min: 1, max: 7 });
const style = fc.record({
  spaces: fc.array(fc.constantFrom("", "", " ", "\n", "\t", "\r\n  "), { minLength: 1, maxLength: 9 }),
  odds: fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
});

function writer({ spaces, odds }: { spaces: string[]; odds: boolean[] }, inLine = false) {
  let i = 0;
  const space = () => {
    const found = spaces[i++ % spaces.length] as string;
    return inLine ? found.replaceAll(/[\r\n]/g, " ") : found;
  };
  let j = 0;
  return (value: unknown) => write(value, space, () => odds[j++ % odds.length] as boolean);
}

const valuesOf = (found: ReadWhole) => found.records.map(({ value }) => value);

function expectWhole({ records, problems }: ReadWhole) {
  expect(problems).toEqual([]);
  expect(records.flatMap(({ problem }) => problem ?? [])).toEqual([]);
}

test("an array of anything comes back as JSON.parse reads it, each record where it says it stands", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyValue, { maxLength: 6 }), style, size, async (list, form, size) => {
      const text = writer(form)(list);
      const bytes = bytesOf(text);
      const found = await read(text, { size, shape: "array" });
      expectWhole(found);
      expect(valuesOf(found)).toEqual(list);
      found.records.forEach((record, index) => {
        const own = new TextDecoder().decode(bytes.slice(record.byteOffset, record.byteEnd));
        expect(buildValue(own)).toEqual(list[index]);
        const before = new TextDecoder().decode(bytes.slice(0, record.byteOffset));
        expect(record.line).toBe(before.split("\n").length);
        expect(record.pointer).toBe(`/${index}`);
      });
    }),
    { numRuns: 300 },
  );
});

test("JSON lines come back, with blank lines, either line break, a byte order mark, and without the last line break", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { minLength: 2, maxLength: 6 }),
      style,
      size,
      fc.constantFrom("\n", "\r\n", "\n\n", "\r\n \r\n"),
      fc.boolean(),
      fc.boolean(),
      async (list, form, size, newline, bom, last) => {
        const put = writer(form, true);
        const text = (bom ? "\uFEFF" : "") + list.map(put).join(newline) + (last ? newline : "");
        const found = await read(text, { size });
        expectWhole(found);
        expect(valuesOf(found)).toEqual(list);
        expect(found.records.every(({ pointer }) => pointer === "")).toBe(true);
        expect(found.bytesRead).toBe(bytesOf(text).length);
      },
    ),
    { numRuns: 300 },
  );
});

test("texts one after the other come back, and one object is one record", async () => {
  await fc.assert(
    fc.asyncProperty(
      records,
      style,
      size,
      fc.constantFrom("", " ", "\n"),
      async (list, form, size, between) => {
        const texts = list.map(writer(form));
        const found = await read(texts.join(between), { size, shape: "texts" });
        expectWhole(found);
        expect(valuesOf(found)).toEqual(list);
        const alone = await read(JSON.stringify(list[0], undefined, 2), { size, shape: "texts" });
        expect(valuesOf(alone)).toEqual([list[0]]);
      },
    ),
    { numRuns: 200 },
  );
});

const flat = fc
  .dictionary(fc.string({ maxLength: 5 }), fc.oneof(fc.string(), fc.integer(), fc.boolean()), { maxKeys: 3 })
  .map((value) => JSON.parse(JSON.stringify(value)));

test("an object of arrays gives each array's records under their names, and its other members as one record", async () => {
  await fc.assert(
    fc.asyncProperty(
      flat,
      fc.array(record, { minLength: 1, maxLength: 4 }),
      fc.array(record, { minLength: 1, maxLength: 4 }),
      style,
      size,
      async (head, placements, statements, form, size) => {
        const document = { "placements/x": placements, ...head, statements };
        const text = writer(form)(document);
        const found = await read(text, { size });
        expectWhole(found);
        expect(found.shape).toBe("records in an object");
        const of = (name: string) => found.records.filter(({ collection }) => collection === name);
        expect(of("placements/x").map(({ value }) => value)).toEqual(placements);
        expect(of("placements/x").map(({ pointer }) => pointer)).toEqual(
          placements.map((_, i) => `/placements~1x/${i}`),
        );
        expect(of("statements").map(({ value }) => value)).toEqual(statements);
        expect(found.records.filter(({ collection }) => collection === undefined)).toMatchObject([
          { value: head, pointer: "" },
        ]);
      },
    ),
    { numRuns: 200 },
  );
});

test("a name is read as it is written, whatever name stood in its place before", async () => {
  const name = fc.constantFrom("\\", " ", '"', "a", "a\\", "é");
  const form = fc.tuple(name, fc.boolean());
  const lineOf = ([name, escaped]: readonly [string, boolean]) =>
    `{"id":0,${escaped ? `"${[...name].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")}"` : JSON.stringify(name)}:1}`;
  await fc.assert(
    fc.asyncProperty(fc.array(form, { minLength: 2, maxLength: 20 }), fc.boolean(), async (forms, lines) => {
      const text = forms.map(lineOf).join(lines ? "\n" : ",");
      const { records } = await read(lines ? text : `[${text}]`);
      expect(records.map(({ value }) => Object.keys(value as object)[1])).toEqual(
        forms.map(([name]) => name),
      );
    }),
    { numRuns: 300 },
  );
});

test("what a pointer leads to is found where it stands", () => {
  const pointersOf = (value: unknown, pointer = ""): { pointer: string; value: unknown }[] => [
    { pointer, value },
    ...(typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([name, item]) =>
          pointersOf(item, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`),
        )
      : []),
  ];
  fc.assert(
    fc.property(record, style, (value, form) => {
      const text = writer(form)(value);
      for (const { pointer, value: wanted } of pointersOf(value)) {
        const found = locateIn(text, pointer);
        expect(buildValue(text.slice(found?.start, found?.end))).toEqual(wanted);
        if (found?.keyStart !== undefined) expect(text[found.keyStart]).toBe('"');
      }
      expect(locateIn(text, "/not in it/at all")).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});
