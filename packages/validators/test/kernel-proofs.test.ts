import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { ColumnProgram } from "../src/fast/column-program.ts";
import { createKernel } from "../src/fast/create-kernel.ts";
import { type Kernel, Verdict } from "../src/fast/kernel.ts";

const any: readonly ColumnProgram[] = [{ kind: "any" }];
const bytesOf = (text: string) => new TextEncoder().encode(text);

// What can be tried in full is tried in full.
describe.each(["wasm", "javascript"] as const)("the engine %s", (engine) => {
  const kernelFor = (programs = any): Promise<Kernel> =>
    createKernel(programs, { delimiter: ",", newline: "\n" }, engine === "javascript" ? { engine } : {});
  /** Which of the texts, one a row, are accepted. */
  const accepted = async (program: ColumnProgram, texts: readonly string[]): Promise<string[]> => {
    const { verdict, rows } = (await kernelFor([program])).scan(bytesOf(`${texts.join("\n")}\n`), 0, true);
    expect(rows).toBe(texts.length);
    return texts.filter((_, index) => verdict[index] === Verdict.accepted);
  };

  test("knows UTF-8 as TextDecoder does, for every four bytes at the edges of its ranges", async () => {
    const kernel = await kernelFor();
    const edges = [0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xe0, 0xed, 0xf0, 0xf4, 0xf5];
    const rows: number[] = [];
    const expected: boolean[] = [];
    const decoder = new TextDecoder("utf-8", { fatal: true });
    for (const a of edges)
      for (const b of edges)
        for (const c of edges)
          for (const d of edges) {
            const bytes = [0x78, a, b, c, d];
            // Rows of changing length, so that characters stand everywhere in the 64 bytes read at once.
            rows.push(...bytes, ...(rows.length % 3 === 0 ? [0x78] : []), 0x0a);
            try {
              decoder.decode(Uint8Array.from(bytes));
              expected.push(true);
            } catch {
              expected.push(false);
            }
          }
    const { verdict, stop } = kernel.scan(Uint8Array.from(rows), 0, true);
    expect(stop).toBe("end");
    expect([...verdict].map((one) => one === Verdict.accepted)).toEqual(expected);
  });

  test("takes as blank what trim takes away, and nothing else", async () => {
    const kernel = await kernelFor();
    const characters = Array.from({ length: 0xffff }, (_, index) => String.fromCharCode(index)).filter(
      (character) => !/["\n\ud800-\udfff]/.test(character),
    );
    for (let at = 0; at < characters.length; at += 8192) {
      const some = characters.slice(at, at + 8192);
      const { verdict } = kernel.scan(bytesOf(some.map((character) => ` ${character}\n`).join("")), 0, true);
      const blank = some.filter((character) => character.trim() === "" || character === ",");
      expect(some.filter((_, index) => verdict[index] !== Verdict.accepted)).toEqual(blank);
    }
  });

  test("knows UTF-8 wherever a character stands in the bytes that are read at once", async () => {
    const kernel = await kernelFor();
    const whole = [
      [0xc3, 0xa9],
      [0xe2, 0x82, 0xac],
      [0xf0, 0x9f, 0x98, 0x80],
    ];
    const cut = [[0x80], [0xc3], [0xe2], [0xe2, 0x82], [0xf0], [0xf0, 0x9f], [0xf0, 0x9f, 0x98]];
    const ascii = (length: number) => Array.from({ length }, () => 0x78);
    for (const character of [...whole, ...cut]) {
      for (let before = 0; before <= 130; before++) {
        for (const after of [0, 1, 130]) {
          const row = [...ascii(before), ...character, ...ascii(after), 0x0a];
          const { verdict } = kernel.scan(Uint8Array.from([...row, 0x61, 0x0a]), 0, true);
          expect([...verdict]).toEqual([whole.includes(character) ? 0 : Verdict.encoding, 0]);
        }
      }
    }
  });

  test("knows the days of the calendar", async () => {
    const two = (number: number) => String(number).padStart(2, "0");
    const days = (year: string) =>
      Array.from({ length: 14 * 34 }, (_, at) => `${year}-${two(Math.floor(at / 34))}-${two(at % 34)}`);
    const leaps = Array.from({ length: 9999 }, (_, year) => `${String(year + 1).padStart(4, "0")}-02-29`);
    const texts = [...days("2023"), ...days("2024"), ...leaps];
    const dates = texts.filter((text) => z.iso.date().safeParse(text).success);
    expect(await accepted({ kind: "date" }, texts)).toEqual(dates);
  });

  test.each([
    ["begin alike", (index: number) => "x".repeat(index)],
    ["end alike", (index: number) => `${String(index).padStart(5, "0")} and the same end for all of them`],
    ["have the same length", (index: number) => String(10_000 + index)],
  ])("tells words that %s from those of the list", async (_, word) => {
    const texts = Array.from({ length: 600 }, (_, index) => word(index + 1));
    const words = texts.filter((_, index) => index % 2 === 0);
    expect(await accepted({ kind: "words", words }, texts)).toEqual(words);
  });

  test("takes 65,535 words, and gives the index of each", async () => {
    const words = Array.from({ length: 65_535 }, (_, index) => `word ${index}`);
    const kernel = await kernelFor([{ kind: "words", words }]);
    const { values } = kernel.scan(bytesOf(`${words.join("\n")}\n`), 0, true);
    expect([...(values[0] ?? [])]).toEqual(words.map((_, index) => index));
  });
});
