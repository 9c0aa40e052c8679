import fc from "fast-check";
import { columnLetter } from "../src/column-letter.ts";
import { often, one, preserve, space, text } from "./strings-xml.ts";

// The XML of sheets, mostly as programs write it, now and then in another way.

const digits = fc.nat(30);
const number = often(
  fc.oneof(
    digits.map(String),
    fc.integer({ min: 1990, max: 2030 }).map(String),
    fc.integer({ min: 50, max: 120_000 }).map(String),
    fc.tuple(fc.nat(5000), fc.nat(999)).map(([whole, part]) => `${whole}.${part}`),
  ),
  fc.double().map(String),
  fc.integer().map(String),
  one("", " 1", "007", "1.", ".5", "1.50", "1e3", "0.0001", "0.00000001", "-0", "1234567890123456", "NaN"),
  one("123456789012345", "12345678901234.5", "3000000", "60", "1E5", "+1"),
);
const style = often(
  one("", ""),
  digits.map((style) => ` s="${style % 7}"`),
  one(' s=""', ' s="x"', ' s="0x"'),
);

const formula = fc.oneof(
  one("<f>A1+1</f>", "<f/>", '<f t="shared" si="0"/>', '<f t="shared" ref="A1:A9" si="0">A1&gt;2</f>'),
  one(
    '<f a=">">1</f>',
    "<f a='\">'>1</f>",
    "<f ></f>",
    "<fo>1</fo>",
    "<f>1</f ><!-- -->",
    "<f><![CDATA[<]]></f>",
  ),
  one('<f a="1/">1</f>', "<f>1", '<f a="</f>', "<f></g></f>", "<x:f>1</x:f>", "<f/ >", "<f<>1</f>"),
);

const contents = often<readonly [type: string, inside: string]>(
  fc.oneof(
    digits.map((index) => [' t="s"', `<v>${index}</v>`] as const),
    number.map((number) => ["", `<v>${number}</v>`] as const),
    text.map((text) => [' t="str"', `<v>${text}</v>`] as const),
    fc.tuple(preserve, text).map(([a, text]) => [' t="inlineStr"', `<is><t${a}>${text}</t></is>`] as const),
    fc.constant(["", ""] as const),
  ),
  number.map((number) => [' t="n"', `<v>${number}</v>`] as const),
  number.map((number) => [' t="s"', `<v>${number}</v>`] as const),
  fc.tuple(formula, number).map(([formula, number]) => ["", `${formula}<v>${number}</v>`] as const),
  fc.constantFrom<[string, string]>(
    [' t="b"', "<v>1</v>"],
    [' t="e"', "<v>#N/A</v>"],
    [' t="d"', "<v>2015-06-30T00:00:00</v>"],
    [' t="z"', "<v>1</v>"],
    [" t='s'", "<v>1</v>"],
    [' t="s" t="n"', "<v>1</v>"],
    [' cm="1"', "<v>1</v>"],
    ["", "<f>A1</f>"],
    ["", "<v/>"],
    ["", "<v>1</v><extLst/>"],
    ["", '<v xml:space="preserve">1</v>'],
    [' t="inlineStr"', "<is><r><t>a</t></r></is>"],
    [' t="inlineStr"', "<v>1</v>"],
    [' t="str"', "<is><t>a</t></is>"],
  ),
);

interface CellPart {
  readonly ahead: string;
  readonly style: string;
  readonly contents: readonly [string, string];
  readonly step: number;
  readonly address: "usual" | "none" | "small" | "other row" | "no row" | "back";
}
const cell: fc.Arbitrary<CellPart> = fc.record({
  ahead: space,
  style,
  contents,
  step: often<number>(fc.constant(1), fc.integer({ min: 2, max: 5 }), fc.constant(16_384)),
  address: often<CellPart["address"]>(
    fc.constant("usual"),
    fc.constant("none"),
    fc.constantFrom("small", "other row", "no row", "back"),
  ),
});
const rowPart = fc.record({
  ahead: space,
  cells: fc.array(cell, { maxLength: 8 }),
  step: often<number>(fc.constant(1), fc.integer({ min: 2, max: 4 }), fc.constantFrom(0, -1, 1_048_576)),
  attributes: often(
    one("", ' spans="1:8"', ' spans="1:8" x14ac:dyDescent="0.25"', ' ht="30" customHeight="1"'),
    one(' hidden="1"', ' hidden="0"', " spans='1:8'", ' a=">"', ' a="<"', " r='1'"),
  ),
  numbered: often<boolean>(fc.constant(true), fc.constant(false)),
  closing: often(one("</row>"), one("</row >", "</x:row>", "\n</row>")),
});

/** The inside of a sheet's data. */
export const rowsXml = fc.array(rowPart, { maxLength: 25 }).map((rows) => {
  let number = 0;
  const written = rows.map(({ ahead, cells, step, attributes, numbered, closing }) => {
    number += step;
    let column = -1;
    const inside = cells.map(({ ahead, style, contents: [type, content], step, address }) => {
      column = address === "back" ? Math.max(0, column - 1) : column + step;
      const letters = columnLetter(column);
      const where = {
        usual: `${letters}${number}`,
        back: `${letters}${number}`,
        small: `${letters.toLowerCase()}${number}`,
        "other row": `${letters}${number + 1}`,
        "no row": letters,
        none: "",
      }[address];
      const r = address === "none" ? "" : ` r="${where}"`;
      return `${ahead}<c${r}${style}${type}${content === "" ? "/>" : `>${content}</c>`}`;
    });
    return `${ahead}<row${numbered ? ` r="${number}"` : ""}${attributes}>${inside.join("")}${closing}`;
  });
  return written.join("");
});
