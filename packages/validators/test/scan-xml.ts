import fc from "fast-check";
import { OpenTipError } from "../src/errors.ts";
import { SheetModule } from "../src/xlsx/sheet-module.ts";
import { type XmlHandler, XmlScanner } from "../src/xlsx/xml-scanner.ts";

export const where = { file: "book.xlsx", part: "a part" };
export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Has XML read in pieces of a size; gives what was said against it, if anything. */
export function scan(handler: XmlHandler, xml: Uint8Array, size: number): string | undefined {
  const scanner = new XmlScanner(where, handler);
  try {
    for (let at = 0; at < xml.length; at += size) {
      scanner.push(xml.subarray(at, at + size));
      while (!scanner.run());
    }
    scanner.end();
    return undefined;
  } catch (error) {
    if (error instanceof OpenTipError) return error.message;
    throw error;
  }
}

/** With memory for what sheets refer to. */
export async function moduleOf(size: number): Promise<SheetModule> {
  const module = await SheetModule.create(size);
  if (!module) throw new Error("WebAssembly cannot be run");
  return module;
}

/** In pieces of how many bytes XML is read. */
export const sizes = fc.oneof(fc.constant(1e6), fc.integer({ min: 1, max: 200 }));

/** How bytes are damaged: at places, one replaced, left out or put in. */
export const damage = fc.array(
  fc.record({ at: fc.nat(), what: fc.constantFrom("replace", "remove", "insert"), byte: fc.nat(255) }),
  { maxLength: 3 },
);

export function damaged(bytes: Uint8Array, faults: typeof damage extends fc.Arbitrary<infer T> ? T : never) {
  let now = [...bytes];
  for (const { at, what, byte } of faults) {
    const place = at % (now.length + 1);
    now = [
      ...now.slice(0, place),
      ...(what === "remove" ? [] : [byte]),
      ...now.slice(place + Number(what !== "insert")),
    ];
  }
  return Uint8Array.from(now);
}
