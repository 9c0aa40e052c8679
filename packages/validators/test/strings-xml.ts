import fc from "fast-check";

// The XML of texts, mostly as programs write it, now and then in another way.

export const often = <T>(usual: fc.Arbitrary<T>, ...seldom: fc.Arbitrary<T>[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 30 * seldom.length, arbitrary: usual },
    ...seldom.map((arbitrary) => ({ weight: 1, arbitrary })),
  );
export const one = (...texts: string[]) => fc.constantFrom(...texts);
const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character] ?? "&quot;");

/** Texts as they stand in XML. */
export const text = often(
  fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 40 }).map(escaped),
    fc.stringMatching(/^[a-z ]{0,50}$/),
    one("Côte d’Ivoire", "a &amp; b", "&quot;so&quot; it&apos;s", '"so"', "two\nlines", "\t", "\u001f", "  "),
  ),
  one("_x000D_", "_x", "a_xb", "a_b", "a\rb", "&#65;", "&#xD800;", "&nbsp;", "&", "_xD83D_", "&amp;#65;"),
);
export const preserve = often(one(""), one(' xml:space="preserve"', " xml:space='preserve'", ' a=""'));
export const space = often(one(""), one("\n", " ", "\r\n\t", "<!-- -->", "text"));

const item = fc
  .tuple(
    space,
    often(
      fc.tuple(preserve, text).map(([attribute, text]) => `<si><t${attribute}>${text}</t></si>`),
      one(
        "<si/>",
        "<si><t/></si>",
        "<si><r><t>a</t></r><r><rPr/><t>b</t></r><rPh><t>no</t></rPh></si>",
        "<si><t><![CDATA[<a>]]></t></si>",
        "<x:si><x:t>a</x:t></x:si>",
        "<si><t>a</t><phoneticPr/></si>",
        "<si><t>a</t></si >",
      ),
    ),
  )
  .map((parts) => parts.join(""));

/** The inside of a table of shared strings. */
export const itemsXml = fc.array(item, { maxLength: 40 }).map((items) => items.join(""));
