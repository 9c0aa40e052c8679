import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { similarity } from "../src/edit-distance.ts";
import type { TerritoryCode } from "../src/primitives.ts";
import { ambiguousTerritoryNames, territories, territoryCodes } from "../src/territories.ts";
import { Territory } from "../src/territory.ts";
import { findTerritory, foldName, isTerritoryCode } from "../src/territory-names.ts";

function namesOf({ name, namesAsPrinted = [], otherNames = [] }: Territory): string[] {
  return [name.en, ...namesAsPrinted.map((printed) => printed.name), ...otherNames];
}

function byCode(code: TerritoryCode): Territory {
  const territory = territories.find((candidate) => candidate.code === code);
  if (territory === undefined) throw new Error(`no ${code}`);
  return territory;
}

function expectCode(text: string) {
  const match = findTerritory(text);
  return expect(match.status === "found" ? match.code : match.status, text);
}

describe("the published territories", () => {
  test("are valid records, in order of their codes", () => {
    for (const territory of territories) expect(Territory.parse(territory)).toEqual(territory);
    expect(territoryCodes).toEqual([...territoryCodes].sort());
    expect(territories.map(({ id }) => id)).toEqual(territoryCodes.map((code) => `territory/${code}`));
  });

  test("cover the members of the United Nations and the other territories of the report", () => {
    expect(territories).toHaveLength(205);
    expect(territories.filter(({ placed }) => placed)).toHaveLength(191);
    for (const code of ["HKG", "MAC", "TWN", "XKX", "ABW", "CUW", "SXM", "ANT", "SCG"] as const) {
      expect(byCode(code).placed, code).toBe(true);
    }
    for (const code of ["MCO", "VAT", "WSM", "YUG"] as const) expect(byCode(code).placed, code).toBe(false);
  });

  test("say where their code comes from", () => {
    const userAssigned = /^(?:AA[A-Z]|Q[M-Z][A-Z]|X[A-Z]{2}|ZZ[A-Z])$/;
    for (const { code, codeSystem, validTo } of territories) {
      expect(codeSystem === "user-assigned", code).toBe(userAssigned.test(code));
      expect(codeSystem === "iso-3166-3", code).toBe(validTo !== undefined);
    }
  });

  test("have alpha-2 codes that exist and are theirs alone, unless the code is withdrawn", () => {
    const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    const all = territories.flatMap(({ alpha2 }) => alpha2 ?? []);
    expect(new Set(all).size).toBe(all.length);
    for (const alpha2 of all) expect(regions.of(alpha2), alpha2).toBeDefined();
    for (const { code, codeSystem, alpha2 } of territories) {
      expect(alpha2 === undefined, code).toBe(codeSystem === "iso-3166-3");
    }
  });

  test("hand over to successors on the day on which their code ends", () => {
    for (const { code, validTo, successors = [] } of territories) {
      for (const successor of successors)
        expect(byCode(successor).validFrom, `${code} ${successor}`).toBe(validTo);
    }
    expect(byCode("ANT").successors).toEqual(["CUW", "SXM"]);
  });

  test("share no name, whatever its case, accents and punctuation", () => {
    const owners = new Map<string, string>();
    for (const territory of territories) {
      const names = namesOf(territory);
      expect(new Set(names).size, `${territory.code} writes a name twice`).toBe(names.length);
      // One territory may have a name in two spellings, such as US and U.S.: texts are searched for them as they are.
      const folded = new Set(names.map(foldName));
      for (const name of folded) {
        expect(name).not.toBe("");
        expect(owners.get(name), `${name} is ${territory.code}`).toBeUndefined();
        owners.set(name, territory.code);
      }
    }
    for (const { name } of ambiguousTerritoryNames) expect(owners.get(foldName(name)), name).toBeUndefined();
    // A name of three letters must not hide behind the code of another territory.
    for (const code of territoryCodes) expect(owners.get(foldName(code)) ?? code, code).toBe(code);
  });
});

describe("finding a territory", () => {
  test("folds a name in full-width letters as it does the same in ASCII", () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom("Saint Lucia", "Antigua & Barbuda", "The Gambia", "U.K."),
    );
    fc.assert(
      fc.property(text, (name) => {
        expect(foldName(wide(name))).toBe(foldName(name));
      }),
    );
  });

  test("by code, in any case", () => {
    expect(findTerritory("NAM")).toEqual({ status: "found", code: "NAM", by: "code" });
    expect(findTerritory(" nam ")).toEqual({ status: "found", code: "NAM", by: "code" });
    expectCode("xkx").toBe("XKX");
  });

  test("by two letters only when asked, because they may be FIPS", () => {
    expect(findTerritory("CH")).toMatchObject({ status: "unknown", suggestions: [] });
    expect(findTerritory("ch", { alpha2: true })).toEqual({ status: "found", code: "CHE", by: "alpha2" });
    expect(findTerritory("CS", { alpha2: true })).toMatchObject({ status: "unknown" });
    expectCode("US").toBe("USA");
    expectCode("U.K.").toBe("GBR");
  });

  test("says which kind of name it is", () => {
    expect(findTerritory("Eswatini")).toMatchObject({ code: "SWZ", by: "name" });
    expect(findTerritory("Swaziland")).toMatchObject({ code: "SWZ", by: "printed-name" });
    expect(findTerritory("Myanmar")).toMatchObject({ code: "MMR", by: "other-name" });
  });

  test.each([
    ["CÔTE D’IVOIRE", "CIV"],
    ["Cote D\u0092Ivoire", "CIV"],
    ["Turkiye", "TUR"],
    ["Curacao", "CUW"],
    ["Bahamas, The", "BHS"],
    ["the gambia", "GMB"],
    ["Antigua&Barbuda", "ATG"],
    ["Saint Lucia", "LCA"],
    ["St.Kitts&Nevis", "KNA"],
    ["SaoT&P", "STP"],
    ["DomRep", "DOM"],
    ["YemenAR", "YEM"],
    ["UArabEmir", "ARE"],
    ["Congo, DemRep (Zaire)", "COD"],
    ["Congo (Brazzaville; Rep)", "COG"],
    ["Republic of the Congo", "COG"],
    ["Congo (DRC)", "COD"],
    ["Korea, North", "PRK"],
    ["Republic of Korea", "KOR"],
    ["Serbia & Montenegro", "SCG"],
    ["Burma (Myanmar)", "MMR"],
    ["Guinea", "GIN"],
    ["Guinea-Bissau", "GNB"],
    ["Dominica", "DMA"],
    ["Republic of China", "TWN"],
    ["People's Republic of China", "CHN"],
    ["KOS", "XKX"],
    ["ROM", "ROU"],
  ])("finds %s", (text, code) => {
    expectCode(text).toBe(code);
  });

  test.each([
    ["Congo", ["COD", "COG"]],
    ["KOREA", ["KOR", "PRK"]],
    ["Saint Martin", ["SXM"]],
    ["R.O.C.", ["COG", "TWN"]],
    ["The Dominican", ["DMA", "DOM"]],
  ])("asks what %s means", (text, candidates) => {
    const match = findTerritory(text);
    expect(match).toMatchObject({ status: "ambiguous", candidates });
    expect(match).toHaveProperty("reason", expect.stringMatching(/\.$/));
  });

  test("suggests what a misspelt name may mean, best first", () => {
    expect(findTerritory("Tanzannia")).toMatchObject({
      status: "unknown",
      suggestions: [{ code: "TZA", name: "Tanzania" }],
    });
    const match = findTerritory("Irak");
    if (match.status !== "unknown") throw new Error("Irak is known");
    expect(match.suggestions.map(({ code }) => code)).toEqual(expect.arrayContaining(["IRN", "IRQ"]));
    expect(match.suggestions.length).toBeLessThanOrEqual(3);
    const alike = match.suggestions.map((suggestion) => suggestion.similarity);
    expect(alike).toEqual([...alike].sort((a, b) => b - a));
  });

  test.each(["", "  ", "&", "-", "none", "n/a", "unknown", "Total", "Tier 2", "2015"])(
    "finds nothing in %j",
    (text) => {
      expect(findTerritory(text)).toMatchObject({ status: "unknown", suggestions: [] });
    },
  );

  test("finds any known name under any case, spacing and punctuation", () => {
    const known = territories.flatMap((territory) =>
      namesOf(territory).map((name) => [name, territory.code] as const),
    );
    const noise = fc.array(
      fc.constantFrom("", "", "", " ", "  ", "\u00a0", ".", ",", "-", "'", "’", "*", "(", ")"),
      {
        minLength: 80,
        maxLength: 80,
      },
    );
    const cases = fc.array(fc.boolean(), { minLength: 80, maxLength: 80 });
    fc.assert(
      fc.property(fc.constantFrom(...known), noise, cases, ([name, code], marks, upper) => {
        const noisy = [...name].map(
          (char, i) => (upper[i] ? char.toUpperCase() : char.toLowerCase()) + marks[i],
        );
        expectCode(noisy.join("")).toBe(code);
      }),
    );
  });
});

describe("similarity", () => {
  test("counts an insertion, deletion, replacement or swap as one edit", () => {
    expect(similarity("chad", "chad")).toBe(1);
    expect(similarity("", "")).toBe(1);
    expect(similarity("", "chad")).toBe(0);
    expect(similarity("chad", "chda")).toBe(0.75);
    expect(similarity("iraq", "irak")).toBe(0.75);
    expect(similarity("niger", "nige")).toBe(0.8);
  });

  test("is symmetric and between 0 and 1", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const alike = similarity(a, b);
        expect(similarity(b, a)).toBe(alike);
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1);
        expect(alike === 1).toBe(a === b);
      }),
    );
  });
});

test("a code is told from what is none", () => {
  expect(territoryCodes.filter(isTerritoryCode)).toEqual([...territoryCodes]);
  expect(["nam", "NA", "Namibia", "QQQ", "", 516, null].filter(isTerritoryCode)).toEqual([]);
});
