import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createKernel } from "../src/fast/create-kernel.ts";
import { isDoubtful, type Kernel, Verdict } from "../src/fast/kernel.ts";
import { keyOf } from "../src/fast/key-hash.ts";
import { columns, keyColumns, programs, valueIn } from "./kernel-columns.ts";
import { type Found, scanAll } from "./scan-all.ts";

const names = ["country", "a longer name than sixteen bytes", "day", "url", "id", "ñ"];
const kernelFor = (engine: "wasm" | "javascript"): Promise<Kernel> =>
  createKernel(programs, { names }, { blockBytes: 4096, ...(engine === "javascript" && { engine }) });

/** The same text with some of its characters as escapes. */
const escaped = (json: fc.Arbitrary<string>) =>
  fc.tuple(json, fc.nat(20)).map(([text, at]) => {
    const character = text[at + 1];
    if (
      !text.startsWith('"') ||
      at + 2 >= text.length ||
      character === undefined ||
      text.slice(0, at + 2).includes("\\")
    )
      return text;
    return `${text.slice(0, at + 1)}\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}${text.slice(at + 2)}`;
  });

/** A value as JSON writes it: mostly the text of a cell, as a number where it is one. */
const value = (cells: fc.Arbitrary<string>) =>
  fc.oneof(
    {
      weight: 12,
      arbitrary: cells.map((text) => (/^\d{1,4}$/.test(text) ? `${Number(text)}` : JSON.stringify(text))),
    },
    { weight: 3, arbitrary: escaped(cells.map((text) => JSON.stringify(text))) },
    fc.constantFrom(
      '"\\ud83d\\ude00"',
      '"\\ud83d"',
      '"\\x"',
      '"\\u12"',
      "null",
      "true",
      "12",
      "-3",
      "-0",
      "007",
      "1.5",
      "1e3",
      "1234567890123456",
      "[1]",
      '{"a":1}',
      '""',
      "x",
    ),
  );
const member = fc
  .nat(columns.length - 1)
  .chain((at) =>
    fc.tuple(fc.constant(names[at] as string), value((columns[at] as (typeof columns)[number]).cells)),
  );
const inOrder = fc
  .tuple(...columns.map(({ cells }) => fc.option(value(cells), { freq: 8 })))
  .map((values) => values.flatMap((one, at) => (one === null ? [] : [[names[at] as string, one] as const])));
const members = fc.oneof(
  { weight: 6, arbitrary: inOrder },
  fc.array(member, { maxLength: 7 }),
  fc.array(fc.oneof(member, fc.tuple(fc.constantFrom("more", "country "), fc.constant("1"))), {
    maxLength: 3,
  }),
);
const line = fc.oneof(
  {
    weight: 10,
    arbitrary: fc
      .tuple(members, fc.constantFrom("", " ", "  "), fc.constantFrom("", "\r", " "))
      .map(([list, space, end]) => {
        const written = list.map(([name, text]) => `${JSON.stringify(name)}:${space}${text}`);
        return `{${written.join(`,${space}`)}}${end}`;
      }),
  },
  fc.constantFrom(
    "",
    " \t\r",
    "{",
    "[1,2]",
    '{"country":"FJI",}',
    '{"country" :"FJI"}',
    "\ufeff",
    '{"day":"\t"}',
    "é",
  ),
);
const files = fc
  .tuple(
    fc.array(line, { maxLength: 12 }),
    fc.boolean(),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.constantFrom(...[...'"{},: \\\n\r\0'].map((one) => one.charCodeAt(0)), 0x80, 0xc3, 0xff),
      ),
      {
        maxLength: 2,
      },
    ),
  )
  .map(([lines, ended, damages]) => {
    const bytes = new TextEncoder().encode(lines.join("\n") + (ended ? "\n" : ""));
    for (const [at, byte] of damages) if (bytes.length > 0) bytes[at % bytes.length] = byte;
    return bytes;
  });
const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 4 });

test("both engines find the same in JSON lines, wherever the bytes are cut", async () => {
  const [wasm, javascript] = await Promise.all([kernelFor("wasm"), kernelFor("javascript")]);
  fc.assert(
    fc.property(files, sizes, (bytes, cuts) => {
      expect(scanAll(wasm, bytes, cuts)).toEqual(scanAll(javascript, bytes, cuts));
    }),
    { numRuns: 3000 },
  );
});

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The cells that JSON.parse finds in a line; undefined where it is no JSON, or its members are not those of the columns. */
function cellsOf(bytes: Uint8Array): string[] | undefined {
  try {
    const record = JSON.parse(decoder.decode(bytes)) as Readonly<Record<string, unknown>>;
    if (Array.isArray(record) || Object.keys(record).some((name) => !names.includes(name))) return undefined;
    return names.map((name) => String(record[name] ?? ""));
  } catch {
    return undefined;
  }
}

describe.each(["wasm", "javascript"] as const)("the engine %s", (engine) => {
  test("takes a line for a row where JSON.parse does, and proves of it only what slow checks do", async () => {
    const kernel = await kernelFor(engine);
    let whole = 0;
    fc.assert(
      fc.property(files, sizes, (bytes, cuts) => {
        const { rows, end } = scanAll(kernel, bytes, cuts);
        expect(end).toBe(bytes.length);
        const all = new TextDecoder("latin1").decode(bytes).split("\n");
        const filled = all.flatMap((text, at) => (/^[ \t\r]*$/.test(text) ? [] : [at + 1]));
        expect(rows.map(({ line }) => line)).toEqual(filled);
        rows.forEach((row, index) => {
          if ((row.verdict & ~Verdict.unproven) !== 0) return;
          const cells = cellsOf(bytes.subarray(row.start, rows[index + 1]?.start ?? end));
          if (!cells) throw new Error("a line that is no record of the columns was taken for one");
          whole++;
          expectProven(row, cells);
        });
      }),
      { numRuns: 3000 },
    );
    expect(whole).toBeGreaterThan(1000);
  });

  test("accepts every plain line of a clean file", async () => {
    const kernel = await kernelFor(engine);
    const clean = columns.map(({ cells, isValid, strict }) =>
      strict ? fc.constant("https://example.org/") : cells.filter(isValid),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(...clean), { minLength: 1, maxLength: 9 }), sizes, (rows, cuts) => {
        const lines = rows.map((row) =>
          JSON.stringify(Object.fromEntries(row.map((text, at) => [names[at], text]))),
        );
        const { rows: found } = scanAll(kernel, new TextEncoder().encode(lines.join("\r\n")), cuts);
        expect(found.map(({ verdict }) => verdict)).toEqual(rows.map(() => Verdict.accepted));
      }),
    );
  });
});

function expectProven(row: Found, cells: readonly string[]): void {
  expect(row.verdict === Verdict.unproven).toBe(row.doubts !== 0);
  columns.forEach((column, at) => {
    const cell = cells[at] as string;
    if (isDoubtful(row.doubts, at)) return;
    expect(column.isValid(cell)).toBe(true);
    expect(row.values[at]).toBe(valueIn(column, cell));
  });
  const key = keyColumns.map((at) => cells[at] as string);
  const none = key.every((cell) => cell === "");
  expect({ low: row.low, high: row.high }).toEqual(none ? { low: 0, high: 0 } : keyOf(key));
}
