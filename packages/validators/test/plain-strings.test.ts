import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { defaultLimits } from "../src/xlsx/limits.ts";
import { PlainStrings } from "../src/xlsx/plain-strings.ts";
import { SharedStrings } from "../src/xlsx/shared-strings.ts";
import { XmlSource } from "../src/xlsx/xml-source.ts";
import { bytesOf, damage, damaged, moduleOf, scan, sizes, where } from "./scan-xml.ts";
import { itemsXml } from "./strings-xml.ts";

// What WebAssembly reads of shared strings, and what it leaves, must be the same as what JavaScript reads of them alone.

function stringsOf(xml: Uint8Array, size: number, plain?: PlainStrings) {
  const strings = new SharedStrings(where, defaultLimits, plain);
  const fault = scan(strings, xml, size);
  const { cells } = strings;
  const texts = Array.from({ length: cells.count }, (_, index) => [cells.text(index), cells.isEmpty(index)]);
  return { fault, texts, size: cells.size, hasHalves: cells.hasHalves };
}

test("shared strings are the same, however they are written, cut and damaged, with room for them or not", async () => {
  const modules = [await moduleOf(100_000), await moduleOf(300)];
  fc.assert(
    fc.property(itemsXml, damage, sizes, fc.constantFrom(...modules), (items, faults, size, module) => {
      const xml = damaged(bytesOf(`<sst count="9">${items}</sst>`), faults);
      expect(stringsOf(xml, size, new PlainStrings(module))).toEqual(stringsOf(xml, size));
    }),
    { numRuns: 3000 },
  );
});

test("what is UTF-8 is known as TextDecoder knows it, for every four bytes at the edges of its ranges", async () => {
  const edges = [0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xe0, 0xed, 0xf0, 0xf4, 0xf5];
  const module = await moduleOf(100_000);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const source = new XmlSource(where);
  let place = 0;
  for (const a of edges)
    for (const b of edges)
      for (const c of edges)
        for (const d of edges) {
          const text = [...bytesOf("x".repeat(place++ % 17)), a, b, c, d];
          // Behind it the next item begins, in bytes that are looked at with it.
          const item = [...bytesOf("<si><t>"), ...text, ...bytesOf("</t></si>\u00e9")];
          source.append(Uint8Array.from(item), source.length);
          const plain = new PlainStrings(module);
          const isText = plain.read(source, 0) >= 0;
          let expected: string | undefined;
          try {
            expected = decoder.decode(Uint8Array.from(text));
          } catch {}
          expect(isText ? plain.cells.text(0) : undefined).toBe(expected);
        }
});

test("what programs usually write is read in WebAssembly, but for the items at the ends of pieces", async () => {
  const items = bytesOf(`<sst>${"<si><t>China</t></si>\n".repeat(5000)}</sst>`);
  const plain = new PlainStrings(await moduleOf(100_000));
  const added = vi.spyOn(plain, "read");
  stringsOf(items, 5e4, plain);
  expect(added.mock.results.filter(({ value }) => value === -1)).toHaveLength(Math.ceil(items.length / 5e4));
});
