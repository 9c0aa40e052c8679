import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CheckOptions, fromBytes, type Input, OpenTipError, report } from "../src/index.ts";
import { inPieces } from "./files.ts";

const table =
  "country,year,tier\nCôte d’Ivoire,2020,Tier 2\nSão Tomé and Príncipe,2020,Tier 9\nCuraçao,2020,Tier 1\n";

/** The bytes of a text in Windows-1252, for the characters that the table has. */
function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => (character === "’" ? 0x92 : character.charCodeAt(0)));
}

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * (text.length + (mark ? 1 : 0))));
  [...(mark ? "\ufeff" : ""), ...text].forEach((character, at) => {
    view.setUint16(2 * at, character.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(view.buffer);
}

/** An input whose bytes come in pieces of a size. */
function pieces(bytes: Uint8Array, size: number): Input {
  return { name: "table.csv", bytes: () => inPieces(bytes, size) };
}

async function read(bytes: Uint8Array, options: CheckOptions = {}, size = 7) {
  const { groups, coverage, readings } = await report(pieces(bytes, size), options);
  return { rules: groups.map(({ rule }) => rule), groups, coverage, readings };
}

describe("a text in another encoding than UTF-8", () => {
  test("is guessed, and the guess is shown with its confidence", async () => {
    const { rules, groups, coverage } = await read(windows1252(table));
    expect(rules.sort()).toEqual(["encoding-guessed", "unknown-tier"]);
    const guess = groups.find(({ rule }) => rule === "encoding-guessed");
    expect(guess?.message).toMatch(/windows-1252, which is a guess \(confidence \d+ %\)/);
    expect(coverage).toMatchObject({ complete: true, rowsChecked: 3, territories: 3 });
  });

  test("is read as is said, and then nothing is guessed", async () => {
    const { rules, readings } = await read(windows1252(table), { encoding: "latin1" });
    expect(rules).toEqual(["unknown-tier"]);
    expect(readings).toEqual(["The text was read as windows-1252, as was said."]);
  });

  test.each([
    ["little-endian, with a mark", true, true, ["unknown-tier"]],
    ["big-endian, with a mark", false, true, ["unknown-tier"]],
    ["little-endian, without one", true, false, ["encoding-guessed", "unknown-tier"]],
    ["big-endian, without one", false, false, ["encoding-guessed", "unknown-tier"]],
  ])("is read where it is UTF-16, %s", async (_, little, mark, expected) => {
    const { rules, coverage } = await read(utf16(table, little, mark));
    expect(rules.sort()).toEqual(expected);
    expect(coverage).toMatchObject({ complete: true, rowsChecked: 3, territories: 3 });
  });

  test("has offsets in bytes of the file, wherever it is cut", async () => {
    const row = table.indexOf("São");
    const inWindows = await read(windows1252(table), { encoding: "windows-1252" });
    expect(inWindows.groups[0]?.samples[0]?.place).toMatchObject({ row: 3, line: 3, byteOffset: row });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 200 }), fc.boolean(), async (size, little) => {
        const { groups } = await read(utf16(table, little, true), {}, size);
        expect(groups[0]?.samples[0]?.place).toMatchObject({ row: 3, byteOffset: 2 * (row + 1) });
      }),
      { numRuns: 25 },
    );
  });

  test("has no offsets where its characters are of uneven length", async () => {
    const bytes = new Uint8Array([
      ...windows1252("country,year,tier,note\nFiji,2020,Tier 9,"),
      ...[0x93, 0xfa, 0x96, 0x7b],
      0x0a,
    ]);
    const { groups } = await read(bytes, { encoding: "shift_jis" });
    expect(groups[0]?.samples[0]?.place).toMatchObject({ row: 2 });
    expect(groups[0]?.samples[0]?.place).not.toHaveProperty("byteOffset");
  });

  test("that is not known is refused", async () => {
    await expect(read(windows1252(table), { encoding: "ebcdic" })).rejects.toThrow(OpenTipError);
  });
});

describe("a gzipped table", () => {
  test("is read as the table itself, in any pieces", async () => {
    const packed = gzipSync(table);
    for (const size of [1, 10, 1000]) {
      const { rules, coverage } = await read(packed, {}, size);
      expect(rules).toEqual(["unknown-tier"]);
      expect(coverage).toMatchObject({ complete: true, rowsChecked: 3 });
    }
  });

  test("that is cut short is a finding, and the rows before are checked", async () => {
    // Notes that do not compress, so that a cut costs the end and not everything.
    let seed = 1;
    const rows = Array.from({ length: 5000 }, (_, at) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return `Fiji,2020,Tier 2,${seed}-${at}`;
    });
    const packed = gzipSync(`country,year,tier,note\n${rows.join("\n")}\n`);
    const one = await report(fromBytes("table.csv.gz", packed.subarray(0, packed.length >> 1)));
    expect(one.groups.map(({ rule }) => rule)).toContain("unreadable-file");
    expect(one.coverage.complete).toBe(false);
    expect(one.coverage.rowsChecked).toBeGreaterThan(1000);
  });

  test("that grows without end is refused", async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, "country,year,tier\n"));
    const { gunzipped } = await import("../src/gunzip.ts");
    const reading = async () => {
      for await (const chunk of gunzipped(fromBytes("bomb.gz", bomb), {
        free: 1024 * 1024,
        ratio: 100,
      }).bytes())
        expect(chunk.length).toBeGreaterThan(0);
    };
    await expect(reading()).rejects.toMatchObject({ code: "grows-too-much" });
  });
});

test("what is no text in another encoding costs its row, and no byte is named that is not there", async () => {
  const bytes = Uint8Array.from([
    ...Buffer.from("\ufeffcountry,year,tier\nFiji,2020,Tier 2\nChad,2020,Tier 1", "utf16le"),
    0x41,
  ]);
  const { groups, coverage } = await report(fromBytes("odd.csv", bytes));
  expect(coverage).toMatchObject({ rowsChecked: 1, rowsRejected: 1 });
  expect(groups.map(({ rule, message }) => [rule, message])).toEqual([
    ["invalid-utf-8", "Something in this row is no text in utf-16le, so the row could not be read."],
  ]);
});
