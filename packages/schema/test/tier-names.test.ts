import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findTier, tiers } from "../src/entries/tiers.ts";

const spellings = tiers.codes.flatMap(({ code, label, labelVariants }) =>
  [code, label, ...labelVariants].map((text) => ({ tier: code, text })),
);

/** The spelling as a careless hand writes it: any case, stray spaces and punctuation, full-width letters. */
function noisy(text: string): fc.Arbitrary<string> {
  const noise = fc.constantFrom(
    "",
    "",
    "",
    " ",
    "  ",
    "-",
    "–",
    "_",
    "(",
    ")",
    ",",
    ":",
    "*",
    "\t",
    "\u00a0",
    "\n",
  );
  const wide = (one: string) =>
    /[!-~]/.test(one) ? String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0) : one;
  const manner = fc.constantFrom(
    (one: string) => one,
    (one: string) => one.toUpperCase(),
    (one: string) => one.toLowerCase(),
    wide,
  );
  const characters = [...text].map((one) =>
    fc.tuple(noise, manner).map(([before, how]) => before + how(one)),
  );
  return fc
    .tuple(fc.tuple(...characters), fc.constantFrom("", " ", ".", ":"))
    .map(([all, end]) => all.join("") + end);
}

describe("finding a tier", () => {
  test.each(spellings)("$text is $tier, however carelessly it is written", ({ tier, text }) => {
    expect(findTier(text)).toMatchObject({ status: "found", tier });
    fc.assert(
      fc.property(noisy(text), (written) => {
        expect(findTier(written)).toMatchObject({ tier });
      }),
    );
  });

  test("says whether a code, the label or a variant was recognised", () => {
    expect(findTier("tier-3")).toMatchObject({ by: "code" });
    expect(findTier("Tier Three")).toMatchObject({ by: "variant" });
    expect(findTier("Special Case")).toMatchObject({ tier: "special-case" });
  });

  test("does not take the statute's special watch list for the watch list", () => {
    for (const text of ["Special Watch List", "special watchlist", "SPECIAL-WATCH-LIST"]) {
      expect(findTier(text)).toMatchObject({
        status: "special-watch-list",
        reason: expect.stringContaining("moved up"),
      });
    }
  });

  test.each(["1", "2", "3", "4", "2.5", "25", "555", "666", "0", "-1", "3.0", "２", "III"])(
    "the bare number %s is not a label: its meaning depends on the column",
    (text) => expect(findTier(text)).toMatchObject({ status: "unknown" }),
  );

  test.each([
    "",
    " ",
    "-",
    "n/a",
    "Tier",
    "Tier 4",
    "Tier 25",
    "Tier 2.4",
    "Tier 1 Watch List",
    "constructor",
    "__proto__",
  ])("%j is no tier, and the answer names those that are", (text) =>
    expect(findTier(text)).toMatchObject({ status: "unknown", reason: expect.stringContaining("Tier 1") }),
  );

  test("answers any text at all", () => {
    const statuses = ["found", "special-watch-list", "unknown"];
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(statuses).toContain(findTier(text).status);
      }),
    );
  });
});
