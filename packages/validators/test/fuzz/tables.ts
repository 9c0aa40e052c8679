import fc from "fast-check";

/** A table of texts: names, and rows as wide as they are. */
export interface TextTable {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const places = ["Fiji", "Chad", "Côte d’Ivoire", "Korea, South", "대한민국", "Fijj", ""];
const tiers = ["Tier 1", "Tier 2", "Tier 2 Watch List", "Tier 9", "2", ""];
const odd = [
  '"',
  "'",
  ",",
  ";",
  "\t",
  "|",
  "\n",
  "\r\n",
  "a\nb",
  'the "Watch List"',
  " padded ",
  "𝔸",
  "{",
  "[1]",
  "&lt;",
  "#N/A",
];
const text = fc.oneof(
  fc.constantFrom(...odd),
  fc.string({ unit: "grapheme", maxLength: 8 }).filter((value) => !/[\0\r]/.test(value)),
);

/** Tables that are understood as placements, with a column of anything. */
export const placements: fc.Arbitrary<TextTable> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...places),
      fc.oneof(fc.integer({ min: 2001, max: 2025 }).map(String), text),
      fc.constantFrom(...tiers),
      text,
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) => ({ names: ["country", "year", "tier", "note"], rows }));

/** Tables of anything. */
export const anything: fc.Arbitrary<TextTable> = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc
      .array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 10 })
      .map((rows) => ({ names: Array.from({ length: width }, (_, at) => `name ${at}`), rows })),
  );
