import fc from "fast-check";
import { expect, test } from "vitest";
import { concat } from "../src/decode.ts";
import { plainUtf8 } from "../src/encoding.ts";
import { type FileReport, fromText, type Input, report } from "../src/index.ts";
import { PEEKED_BYTES } from "../src/peek.ts";
import { readRows } from "../src/read-rows.ts";

// Faults that were met in other readers. That tables come back as they were written is in reader.test.ts; here is
// what its tables do not reach, and what a user would see in a report.

function cutAt(bytes: Uint8Array, cuts: readonly number[]): Input {
  const ends = [...cuts, bytes.length];
  return {
    name: "table.csv",
    size: bytes.length,
    async *bytes() {
      for (const [index, end] of ends.entries()) yield bytes.slice(ends[index - 1] ?? 0, end);
    },
  };
}

async function cellsOf(text: string): Promise<(readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  const dialect = { delimiter: ",", newline: "\n" } as const;
  for await (const batch of readRows(fromText("table.csv", text).bytes(), dialect, plainUtf8)) {
    expect(batch.rows.filter(({ problem }) => problem !== undefined)).toEqual([]);
    rows.push(...batch.rows.map(({ cells }) => cells));
  }
  return rows;
}

/** What a report says about reading; what it says about tiers is not the matter here. */
async function readingOf(
  text: string,
): Promise<Pick<FileReport, "what"> & { rows: number; checked: number }> {
  const { what, coverage } = await report(fromText("table.csv", text));
  expect(coverage).toMatchObject({ rowsRejected: 0, complete: true });
  return { what, rows: coverage.rowsRead, checked: coverage.rowsChecked };
}

test("a report does not depend on where the bytes are cut, within characters or a byte order mark", async () => {
  const encoder = new TextEncoder();
  // The first bytes are looked at in one piece, however they come; what may be cut has to stand behind them.
  const before = encoder.encode(
    `\ufeffcountry,year,tier,note\nFiji,2018,Tier 1,${"x".repeat(PEEKED_BYTES)}\n`,
  );
  // Characters of one to four bytes in cells that the report repeats.
  const after = encoder.encode(
    'Côte d’Ivoire,2019,Tier 2,\nРоссияя,2019,Tier 9,\n"日本𝔸, ""國""\r\n",20x9,Ἀ,\n',
  );
  const bytes = concat(before, after);
  const whole = await report(cutAt(bytes, []));
  const text = JSON.stringify(whole);
  for (const cell of ["Россияя", "日本𝔸", "Ἀ"]) expect(text).toContain(cell);
  expect(text).not.toContain("\ufffd");
  for (const mark of [1, 2, 3]) expect(await report(cutAt(bytes, [mark]))).toEqual(whole);
  for (let size = 1; size < after.length; size++) {
    const count = Math.ceil(after.length / size);
    const cuts = Array.from({ length: count }, (_, index) => before.length + index * size);
    const cut = before.length + size;
    expect(await report(cutAt(bytes, cuts)), `pieces of ${size} bytes`).toEqual(whole);
    expect(await report(cutAt(bytes, [before.length, cut])), `one cut at ${size}`).toEqual(whole);
    expect(await report(cutAt(bytes, [cut, cut])), `an empty piece at ${size}`).toEqual(whole);
  }
});

test("cells keep the white space at their ends, quoted or not", async () => {
  const space = fc.constantFrom(
    " ",
    "  ",
    "\t",
    "\u00a0",
    "\u2003",
    "\u3000",
    "\u200b",
    "\ufeff",
    "\v",
    "\f",
  );
  const word = fc.constantFrom("", "x", "Fiji", "國");
  const padded = fc
    .tuple(space, word, space, fc.boolean())
    .map(([before, text, after, quote]) => ({ cell: before + text + after, quote }));
  await fc.assert(
    fc.asyncProperty(fc.array(padded, { minLength: 1, maxLength: 6 }), async (row) => {
      const text = row.map(({ cell, quote }) => (quote ? `"${cell}"` : cell)).join(",");
      expect(await cellsOf(`first${",".repeat(row.length - 1)}\n${text}\n`)).toEqual([
        ["first", ...row.slice(1).map(() => "")],
        row.map(({ cell }) => cell),
      ]);
    }),
  );
});

test("line breaks, other delimiters and doubled quotes within quotes do not change what a file is taken for", async () => {
  const piece = fc.constantFrom("\n", "\r\n", "\r", ";", "\t", "|", ",", '""', "a", "1", " ");
  const note = fc.array(piece, { maxLength: 12 }).map((pieces) => `"${pieces.join("")}"`);
  await fc.assert(
    fc.asyncProperty(
      fc.array(note, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(",", ";", "\t"),
      fc.constantFrom("\n", "\r\n"),
      async (notes, delimiter, newline) => {
        const rows = notes.map((text, index) => [text, "Fiji", String(2010 + index), "Tier 1"]);
        const lines = [['"free""\ntext"', "country", "year", "tier"], ...rows].map((row) =>
          row.join(delimiter),
        );
        expect(await readingOf(lines.join(newline) + newline)).toEqual({
          what: "a table of tier placements, row per country and year",
          rows: notes.length,
          checked: notes.length,
        });
      },
    ),
  );
});

test("a file has the rows that it has, with or without a line break at its end", async () => {
  const last = fc.constantFrom(
    { written: "x", meant: "x" },
    { written: "", meant: "" },
    { written: '""', meant: "" },
    { written: '"x"', meant: "x" },
    { written: '"two\nlines"', meant: "two\nlines" },
    { written: '"a ""b"""', meant: 'a "b"' },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(last, { minLength: 1, maxLength: 5 }),
      fc.constantFrom("\n", "\r\n"),
      fc.constantFrom("Fiji", '"Fiji"'),
      async (ends, newline, country) => {
        const lines = ends.map(({ written }, index) => `${country},${2010 + index},Tier 1,${written}`);
        const table = ["country,year,tier,note", ...lines].join(newline);
        for (const text of [table, table + newline]) {
          expect(await readingOf(text)).toMatchObject({ rows: ends.length, checked: ends.length });
          const cells = await cellsOf(text);
          expect(cells.slice(1).map((row) => row[3])).toEqual(ends.map(({ meant }) => meant));
        }
      },
    ),
  );
});
