import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareTiers,
  isTier,
  movementBetween,
  type RankedTier,
  tierCodes,
  tierOrdinal,
} from "../src/entries/tiers.ts";

const ranked = tierCodes.filter((tier): tier is RankedTier => tier !== "special-case");
const rankedTier = fc.constantFrom(...ranked);

describe("the scale", () => {
  test("goes from Tier 1, the best, to Tier 3, the worst; a special case is not on it", () => {
    expect(tierCodes.map(tierOrdinal)).toEqual([1, 2, 3, 4, undefined]);
    expect(tierCodes).toEqual(["tier-1", "tier-2", "tier-2-watch-list", "tier-3", "special-case"]);
  });

  test("sorts ranked tiers, and gives their distance", () => {
    expect(compareTiers("tier-1", "tier-3")).toBe(-3);
    expect(compareTiers("tier-2-watch-list", "tier-2")).toBe(1);
    fc.assert(
      fc.property(rankedTier, rankedTier, (a, b) => {
        expect((compareTiers(a, b) as number) + (compareTiers(b, a) as number)).toBe(0);
        expect(compareTiers(a, b) === 0).toBe(a === b);
      }),
    );
  });

  test("never compares a special case, not even with itself", () => {
    for (const tier of tierCodes) {
      expect(compareTiers("special-case", tier)).toBeUndefined();
      expect(compareTiers(tier, "special-case")).toBeUndefined();
    }
  });

  test("has five codes and no others", () => {
    expect(tierCodes.every(isTier)).toBe(true);
    for (const other of ["Tier 1", "tier-4", "", 1, null, undefined, ["tier-1"]])
      expect(isTier(other)).toBe(false);
  });
});

describe("the movement from one edition to the next", () => {
  test("is an upgrade towards Tier 1, and a downgrade the other way", () => {
    expect(movementBetween("tier-2", "tier-1")).toBe("upgrade");
    expect(movementBetween("tier-2", "tier-2-watch-list")).toBe("downgrade");
    expect(movementBetween("tier-3", "tier-3")).toBe("unchanged");
    const back = { upgrade: "downgrade", downgrade: "upgrade", unchanged: "unchanged" } as Record<
      string,
      string
    >;
    fc.assert(
      fc.property(rankedTier, rankedTier, (a, b) => {
        expect(movementBetween(b, a)).toBe(back[movementBetween(a, b) ?? ""]);
      }),
    );
  });

  test("is no step up or down where a special case is involved", () => {
    for (const tier of ranked) {
      expect(movementBetween("special-case", tier)).toBe("newly-ranked");
      expect(movementBetween(tier, "special-case")).toBe("no-longer-ranked");
    }
    expect(movementBetween("special-case", "special-case")).toBe("unchanged");
  });

  test("is an arrival where there was no placement before", () => {
    expect(ranked.map((tier) => movementBetween(undefined, tier))).toEqual(ranked.map(() => "newly-ranked"));
  });
});

test("a special case that was not in the edition before is no movement", () => {
  expect(movementBetween(undefined, "special-case")).toBeUndefined();
  expect(movementBetween("tier-2", "special-case")).toBe("no-longer-ranked");
  expect(movementBetween("special-case", "tier-2")).toBe("newly-ranked");
});
