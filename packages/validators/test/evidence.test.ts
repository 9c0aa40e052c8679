import type { Article, Dataset, Evidence } from "@open-tip/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  digestOf,
  evidenceOf,
  OpenTipError,
  span,
  type VerifyReport,
  verify,
  words,
  wordsDigestOf,
} from "../src/evidence.ts";

const source = "article/invented";

// An astral character, a combining mark and both kinds of quotation marks stand before the span that matters.
const text =
  'Invented: 🕊 🕊 in Cafe\u0301 Utopia, the “minister” said "we’ve acted". Utopia stands in Tier 1.';
const claim = spanOf("Utopia stands in Tier 1");

function spanOf(words: string): [number, number] {
  const start = Array.from(text.slice(0, text.indexOf(words))).length;
  return [start, start + Array.from(words).length];
}

function datasetOf(evidence: Evidence[], described: Article[] = []): Dataset {
  return {
    id: "dataset/invented",
    schemaVersion: "0.1.0",
    title: { en: "Invented" },
    licence: "CC-BY-4.0",
    creators: ["Nobody"],
    articles: described,
    tierPlacements: [
      {
        id: `placement/${source}/2020/NAM`,
        source,
        territory: "NAM",
        edition: 2020,
        tier: "tier-1",
        evidence,
      },
    ],
  };
}

async function described(of = text) {
  const length = Array.from(of).length;
  return { id: source, genre: "news-report", headline: null, digest: await digestOf(of), length } as const;
}

const codes = (report: VerifyReport) => report.problems.map(({ code }) => code);
const at = "/tierPlacements/0/evidence/0";

describe("a sound dataset", () => {
  test("verifies, counting the text, the caveat and the span, whether the text is a string or bytes", async () => {
    const caveats = [{ note: "An invented caveat.", start: 0, end: 9 }, { note: "A caveat on the whole." }];
    const dataset = datasetOf(
      [await evidenceOf(source, text, ...claim)],
      [{ ...(await described()), caveats }],
    );
    const sound = { complete: true, checked: 3, problems: [], notChecked: [] };
    expect(await verify(dataset, [[source, text]])).toMatchObject(sound);
    expect(await verify(dataset, new Map([[source, new TextEncoder().encode(text)]]))).toMatchObject(sound);
  });

  test("is found in lists named evidence at any depth and in any entity, but not in others' extensions", async () => {
    const evidence = [await evidenceOf(source, text, ...claim)];
    const record = {
      id: "statement/invented/01",
      parts: { "a/b": [{ evidence }] },
      extensions: { "x:y": { evidence: [1] } },
    };
    const dataset = { ...datasetOf([], [await described()]), statements: [record] } as unknown as Dataset;
    expect(await verify(dataset, [[source, text]])).toMatchObject({
      complete: true,
      checked: 2,
      problems: [],
    });
    expect((await verify(dataset, [])).notChecked).toContainEqual({
      record: "statement/invented/01",
      path: "/statements/0/parts/a~1b/0/evidence/0",
      reason: `No text was given for ${source}.`,
    });
  });
});

describe("quotations and segments", () => {
  test("are proven like evidence, and what differs is reported at their place", async () => {
    const { source: article, start, end, digest, wordsDigest } = await evidenceOf(source, text, ...claim);
    const quotation = await evidenceOf(source, text, ...spanOf("minister"), true);
    const dataset = {
      ...datasetOf([], [await described()]),
      segments: [
        {
          id: "segment/invented/01",
          article,
          role: "reporting",
          start,
          end,
          digest,
          wordsDigest,
          gloss: "Places.",
        },
      ],
      statements: [{ id: "statement/invented/01", quotations: [{ ...quotation, leftOpen: true }] }],
    } as unknown as Dataset;
    expect(await verify(dataset, [[source, text]])).toMatchObject({
      complete: true,
      checked: 3,
      problems: [],
    });
    const { problems } = await verify(dataset, [[source, text.replace("minister", "monster!")]]);
    expect(problems.map(({ path }) => path)).toContain("/statements/0/quotations/0/exact");
    const moved = await verify(dataset, [[source, text.replace("stands", "stood!")]]);
    expect(moved.problems.map(({ path }) => path)).toContain("/segments/0/digest");
  });
});

describe("a dataset and a text that disagree", () => {
  test("another text is reported at the source, and each span by what differs", async () => {
    const dataset = datasetOf([await evidenceOf(source, text, ...claim, true)], [await described()]);
    const { problems } = await verify(dataset, [[source, text.replace("Tier 1.", "Tier 3!!")]]);
    expect(problems.map(({ code, record, path }) => [code, record, path])).toEqual([
      ["text-changed", source, "/articles/0/digest"],
      ["length-differs", source, "/articles/0/length"],
      ["digest-differs", `placement/${source}/2020/NAM`, `${at}/digest`],
      ["words-differ", `placement/${source}/2020/NAM`, `${at}/wordsDigest`],
      ["quotation-differs", `placement/${source}/2020/NAM`, `${at}/exact`],
    ]);
  });

  test("straight quotation marks for curly ones change the digest and not the words", async () => {
    const dataset = datasetOf([await evidenceOf(source, text, ...spanOf('“minister” said "we’ve'))]);
    const { problems } = await verify(dataset, [[source, text.replace(/[“”]/g, '"').replace("’", "'")]]);
    expect(problems).toMatchObject([
      { code: "digest-differs", message: expect.stringContaining("Its words agree") },
    ]);
  });

  test("a span past the end, and an empty one, are outside the text", async () => {
    const length = Array.from(text).length;
    const evidence = await evidenceOf(source, text, ...claim);
    const past = { ...evidence, end: length + 1 };
    const report = await verify(datasetOf([past, { ...evidence, start: 5, end: 5 }]), [[source, text]]);
    expect(codes(report)).toEqual(["span-outside-text", "span-outside-text"]);
    expect(report.problems[0]?.message).toContain(`${length} code points`);
  });

  test("a caveat outside the text is reported where it stands", async () => {
    const caveats = [{ note: "Past the end.", start: 1000 }];
    const { problems } = await verify(datasetOf([], [{ ...(await described()), caveats }]), [[source, text]]);
    expect(problems).toMatchObject([{ code: "span-outside-text", path: "/articles/0/caveats/0" }]);
  });

  test("a byte order mark is part of the bytes as received", async () => {
    const marked = `\uFEFF${text}`;
    const dataset = datasetOf([], [await described(marked)]);
    expect(codes(await verify(dataset, [[source, new TextEncoder().encode(marked)]]))).toEqual([]);
    expect(codes(await verify(dataset, [[source, text]]))).toEqual(["text-changed", "length-differs"]);
  });

  test("no message prints a passage of the text", async () => {
    const dataset = datasetOf([await evidenceOf(source, text, ...claim, true)], [await described()]);
    const report = await verify(dataset, [[source, text.replaceAll("Utopia", "Erewhon")]]);
    expect(report.problems.length).toBeGreaterThan(0);
    for (const word of ["Utopia", "Erewhon", "stands", "Tier 1"])
      expect(JSON.stringify(report)).not.toContain(word);
  });
});

describe("what cannot be checked is listed", () => {
  test("a source without a text, and each span that points into it", async () => {
    const dataset = datasetOf([await evidenceOf(source, text, ...claim)], [await described()]);
    const reason = `No text was given for ${source}.`;
    expect(await verify(dataset, [])).toMatchObject({
      complete: false,
      checked: 0,
      problems: [],
      notChecked: [
        { record: source, path: "/articles/0", reason },
        { record: `placement/${source}/2020/NAM`, path: at, reason },
      ],
    });
  });

  test("a text that no digest proves: the source has none, or the dataset does not describe it", async () => {
    const evidence = [await evidenceOf(source, text, ...claim)];
    const bare = { id: source, genre: "news-report", headline: null } as const;
    const withoutDigest = await verify(datasetOf(evidence, [bare]), [[source, text]]);
    expect(withoutDigest).toMatchObject({
      complete: false,
      checked: 1,
      notChecked: [{ record: source, path: "/articles/0" }],
    });
    const undescribed = await verify(datasetOf(evidence), [[source, text]]);
    expect(undescribed).toMatchObject({
      complete: false,
      checked: 1,
      notChecked: [{ record: source, path: at }],
    });
  });

  test("a source that is only cited needs no text", async () => {
    const statute = { id: "statute/invented", kind: "statute", title: "Invented Act" } as const;
    expect(await verify({ ...datasetOf([]), sources: [statute] }, [])).toMatchObject({
      complete: true,
      checked: 0,
    });
  });

  test("evidence that is not evidence", async () => {
    const report = await verify(datasetOf([{ source, start: 1 } as Evidence]), [[source, text]]);
    expect(report).toMatchObject({ complete: false, notChecked: [{ path: at }] });
  });
});

test("bytes that are not UTF-8, and half a surrogate pair, are refused with a typed error", async () => {
  const latin1 = Uint8Array.of(0x43, 0x61, 0x66, 0xe9);
  for (const bad of [latin1, "half \uD83D"]) {
    const refused = await verify(datasetOf([]), [[source, bad]]).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(OpenTipError);
    expect(refused).toMatchObject({ code: "bad-text", message: expect.stringContaining(source) });
  }
});

describe("helpers for authors", () => {
  test("a span is cut by code points, and one outside the text is refused", () => {
    expect(span("🕊🕊 Utopia", 1, 4)).toBe("🕊 U");
    expect(span("plain", 0, 5)).toBe("plain");
    for (const [start, end] of [
      [0, 6],
      [2, 2],
      [3, 1],
      [-1, 2],
      [0.5, 2],
    ] as const) {
      expect(() => span("plain", start, end)).toThrow(RangeError);
    }
  });

  test("digests are SHA-256 of the UTF-8 bytes", async () => {
    // FIPS 180-2, appendix B.1.
    const abc = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    expect(await digestOf("abc")).toBe(abc);
    expect(await digestOf(Uint8Array.of(0x61, 0x62, 0x63))).toBe(abc);
    expect(await wordsDigestOf("“A’B C!”")).toBe(await digestOf("ab c"));
  });

  test.each([
    ["They’re  “not”\n making—efforts; it's 25%.", "theyre not making efforts its 25"],
    ["TIER 2 – Watch List", "tier 2 watch list"],
    ["Cafe\u0301 🕊 CÔTE", "café côte"],
    ["हिन्दी, Привет", "हिन्दी привет"],
    ["🕊 …", ""],
  ])("the words of %j are %j", (given, expected) => expect(words(given)).toBe(expected));
});

describe("for any text and any span", () => {
  // Every code point that can stand in UTF-8.
  const anything = fc.string({ unit: "binary", minLength: 1, maxLength: 60 });
  const cut = fc.tuple(anything, fc.nat(), fc.nat()).map(([whole, a, b]) => {
    const length = Array.from(whole).length;
    const start = a % length;
    return { whole, start, end: start + 1 + (b % (length - start)) };
  });

  test("evidence that the helper makes verifies", async () => {
    await fc.assert(
      fc.asyncProperty(cut, fc.boolean(), async ({ whole, start, end }, quoted) => {
        const dataset = datasetOf(
          [await evidenceOf(source, whole, start, end, quoted)],
          [await described(whole)],
        );
        const report = await verify(dataset, [[source, new TextEncoder().encode(whole)]]);
        expect(report).toMatchObject({ complete: true, checked: 2, problems: [], notChecked: [] });
      }),
    );
  });

  test("one changed character inside the span is found", async () => {
    const character = fc.string({ unit: "binary", minLength: 1, maxLength: 1 });
    await fc.assert(
      fc.asyncProperty(cut, fc.nat(), character, async ({ whole, start, end }, offset, other) => {
        const characters = Array.from(whole);
        const place = start + (offset % (end - start));
        fc.pre(characters[place] !== other);
        const dataset = datasetOf([await evidenceOf(source, whole, start, end, true)]);
        const report = await verify(dataset, [[source, characters.with(place, other).join("")]]);
        expect(codes(report)).toEqual(expect.arrayContaining(["digest-differs", "quotation-differs"]));
      }),
    );
  });
});
