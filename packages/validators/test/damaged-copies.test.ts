import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { copyWords } from "../src/evidence/copy-words.ts";
import { visibleText } from "../src/evidence/visible-text.ts";
import { hydrate, OpenTipError, span, verify, words } from "../src/evidence.ts";
import { annotatedSample, article, assemble, numbered, original, type Standing } from "./annotated-sample.ts";

const dataset = await annotatedSample();
type Piece = { readonly sentence: number | undefined; readonly text: string };

/** What happens to a text on its way: each is what copies on the web, in mail and in word processors do. */
interface Damage {
  readonly drop: number | undefined;
  readonly insertBefore: number | undefined;
  readonly swap: boolean;
  readonly edit: { readonly sentence: number; readonly how: "replace" | "insert" | "delete" } | undefined;
  readonly straight: boolean;
  readonly spacing: "as it was" | "one line" | "wrapped" | "crlf";
  readonly html: boolean;
  readonly mark: boolean;
}

const inserted = "A word from our sponsors stands here, and it has nothing to do with the news of the day.";
/** Sentences of eight words and more, of which one may change without the rest being lost. */
const long = numbered.flat().filter(({ text }) => words(text).split(" ").length >= 10);

const damage: fc.Arbitrary<Damage> = fc.record({
  drop: fc.option(fc.nat(3), { nil: undefined }),
  insertBefore: fc.option(fc.nat(3), { nil: undefined }),
  swap: fc.boolean(),
  edit: fc.option(
    fc.record({
      sentence: fc.constantFrom(...long.map(({ sentence }) => sentence)),
      how: fc.constantFrom("replace" as const, "insert" as const, "delete" as const),
    }),
    { nil: undefined },
  ),
  straight: fc.boolean(),
  spacing: fc.constantFrom("as it was" as const, "one line" as const, "wrapped" as const, "crlf" as const),
  html: fc.boolean(),
  mark: fc.boolean(),
});

function damaged({ drop, insertBefore, swap, edit, straight, spacing, html, mark }: Damage) {
  let blocks: Piece[][] = numbered.filter((_, at) => at !== drop).map((sentences) => [...sentences]);
  if (swap && blocks.length > 1) blocks = [blocks[1] ?? [], blocks[0] ?? [], ...blocks.slice(2)];
  if (insertBefore !== undefined)
    blocks.splice(Math.min(insertBefore, blocks.length), 0, [{ sentence: undefined, text: inserted }]);
  const written = blocks.map((block) =>
    block.map((piece): Piece => {
      const changed =
        edit?.sentence === piece.sentence ? edited(piece.text, edit?.how ?? "replace") : piece.text;
      const quotes = straight ? changed.replace(/[“”]/g, '"').replace(/[‘’]/g, "'") : changed;
      return { ...piece, text: html ? asHtml(quotes) : quotes };
    }),
  );
  const between = spacing === "one line" ? " " : spacing === "crlf" ? "\r\n" : "\n";
  const pieces = written.flatMap((block) => [
    ...(html ? ["<p class='x'>"] : []),
    ...block.flatMap((piece) => [piece, " "]).slice(0, -1),
    html ? `</p><!-- end -->${between}` : between,
  ]);
  const frame = html ? ["<html><head><title>Nobody should have to sign</title></head><body>"] : [];
  const copy = assemble([...(mark ? ["\u{feff}"] : []), ...frame, ...pieces]);
  return spacing === "wrapped" && !html ? { ...copy, text: wrap(copy.text) } : copy;
}

/** One word in the middle of a sentence is another, one more, or gone. */
function edited(text: string, how: "replace" | "insert" | "delete"): string {
  const parts = text.split(" ");
  const at = Math.floor(parts.length / 2);
  const middle = { replace: ["zebra"], insert: ["zebra", parts[at] ?? ""], delete: [] }[how];
  return [...parts.slice(0, at), ...middle, ...parts.slice(at + 1)].join(" ");
}

function asHtml(text: string): string {
  return text
    .replaceAll("“", "&ldquo;")
    .replaceAll("”", "&#8221;")
    .replaceAll("’", "&#x2019;")
    .replace(" and ", " <em>a<b>n</b>d</em> ")
    .replace(" desk ", " <a href='/desk'>desk</a> ");
}

/** Breaks lines by width. A space becomes a line's end, so nothing moves. */
function wrap(text: string): string {
  let width = 0;
  return Array.from(text, (character) => {
    width = character === "\n" || (width > 40 && character === " ") ? 0 : width + 1;
    return width === 0 && character === " " ? "\n" : character;
  }).join("");
}

const place = (standing: readonly Standing[], sentence: number) =>
  standing.find((one) => one.sentence === sentence);
const repeated = numbered.flat().filter(({ text }) => text === "She did not give numbers.");

describe("in a copy that was damaged", () => {
  test("each sentence is found where it is, a changed one near it, and a dropped one nowhere", async () => {
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        const { text, standing } = damaged(how);
        const report = await verify(dataset, [[article, text]]);
        const bySegment = new Map(report.displaced.map((one) => [one.path, one.now]));
        for (const [at, { start, end }] of original.standing.entries()) {
          const now = bySegment.get(`/segments/${at}`);
          const there = place(standing, at);
          // Which of two sentences of the same words is meant, only their order tells; so not where it was changed.
          if (repeated.some(({ sentence }) => sentence === at) && (how.swap || how.drop !== undefined))
            continue;
          if (there === undefined) {
            expect(now, `${at} was dropped`).toBeNull();
          } else if (how.edit?.sentence === at) {
            expect(now?.sameWords, `${at} was changed`).toBe(false);
            const shared = Math.min(now?.end ?? 0, there.end) - Math.max(now?.start ?? 0, there.start);
            expect(shared / (there.end - there.start)).toBeGreaterThan(0.6);
          } else if (now === undefined) {
            // It stands at its old offsets, unchanged.
            expect([there.start, there.end]).toEqual([start, end]);
          } else {
            expect(now, `${at} survives`).toMatchObject({
              start: there.start,
              end: there.end,
              sameWords: true,
            });
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a quotation is found with its words, by the words that the record prints", async () => {
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        const { text, standing } = damaged({ ...how, edit: undefined });
        const { displaced } = await verify(dataset, [[article, text]]);
        for (const [at, { quotations = [] }] of (dataset.statements ?? []).entries()) {
          const found = displaced.find(({ path }) => path === `/statements/${at}/quotations/0`);
          const survives = place(standing, at === 0 ? 1 : 4) !== undefined;
          if (found === undefined) continue;
          expect(found.now !== null).toBe(survives);
          if (found.now === null) continue;
          expect(found.now.by).toBe("quotation");
          const there = visibleText(span(text, found.now.start, found.now.end)).text;
          expect(words(there)).toBe(words(quotations[0]?.exact ?? ""));
        }
      }),
    );
  });

  test("the counts add up, source by source", async () => {
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        const report = await verify(dataset, [[article, damaged(how).text]]);
        const [source] = report.sources;
        const total = (dataset.segments?.length ?? 0) + 2 * (dataset.statements?.length ?? 0);
        const { held = 0, changed = 0, moved = 0, lost = 0 } = source ?? {};
        expect(held + changed + moved + lost).toBe(total);
        expect(report.displaced.length).toBe(total - held);
        expect(report.displaced.filter(({ now }) => now === null).length).toBe(lost);
      }),
    );
  });

  test("a sentence that is not there is never put where other words are", async () => {
    const other =
      "The weather stayed fine all week. Nobody complained, and the ferries ran on time as they always do.";
    const { displaced } = await verify(dataset, [[article, other]]);
    expect(displaced.map(({ now }) => now)).toEqual(displaced.map(() => null));
  });
});

describe("laid over a text", () => {
  test("the text that was annotated gives every sentence and quotation as it stands", async () => {
    const laid = await hydrate(dataset, article, original.text);
    expect(laid).toMatchObject({ sameText: true, lost: 0 });
    expect(laid.segments.map(({ at }) => at?.text)).toEqual(numbered.flat().map(({ text }) => text));
    expect(laid.segments[1]?.records).toEqual(["statement/harbour-news/01"]);
    expect(laid.statements.map(({ quotations }) => quotations[0]?.at?.text)).toEqual(
      dataset.statements?.map(({ quotations }) => quotations?.[0]?.exact),
    );
  });

  test("a damaged copy loses what verify loses", async () => {
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        const { text } = damaged(how);
        const [laid, report] = await Promise.all([
          hydrate(dataset, article, text),
          verify(dataset, [[article, text]]),
        ]);
        expect(laid.lost).toBe(report.displaced.filter(({ now }) => now === null).length);
        for (const { at } of laid.segments) {
          if (at !== null) expect(span(text, at.start, at.end)).toBe(at.text);
        }
      }),
    );
  });

  test("an article that the dataset does not have is refused, with those that it has", async () => {
    const refused = hydrate(dataset, "article/other", "");
    await expect(refused).rejects.toBeInstanceOf(OpenTipError);
    await expect(refused).rejects.toMatchObject({
      code: "not-in-dataset",
      remedy: `Give one of ${article}.`,
    });
  });
});

describe("what a reader sees of a copy", () => {
  test("the words of a plain text are its words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!/[<&]/.test(text));
        expect(
          copyWords(text)
            .words.map(({ word }) => word)
            .join(" "),
        ).toBe(words(text));
      }),
    );
  });

  test("each word stands where it says, in plain text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("don’t", "Ünïcode", "🕊", "a", "B2B", "—", "“x”")), (parts) => {
        const text = parts.join(" ");
        for (const { word, start, end } of copyWords(text).words)
          expect(words(span(text, start, end))).toBe(word);
      }),
    );
  });

  test("markup is left out and references are read, and every place is inside the copy", () => {
    const shown = (copy: string) => visibleText(copy).text.replace(/\s+/g, " ").trim();
    expect(
      shown("<p>Caf&eacute; &amp; b<b>a</b>r</p><script>var x = 1 < 2;</script><!-- no -->&#x41;&#66;"),
    ).toBe("Café & bar AB");
    expect(shown("a < b && c > d &unknown; &")).toBe("a < b && c > d &unknown; &");
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("<", ">", "p", "/", "&", ";", "#", "a", "🕊", " ", "!", "-") }),
        (copy) => {
          const { text, starts, ends } = visibleText(copy);
          const length = Array.from(copy).length;
          expect(starts.length).toBe(text.length);
          for (const [at, start] of starts.entries()) {
            expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
            expect(ends[at]).toBeGreaterThan(start);
            expect(ends[at]).toBeLessThanOrEqual(length);
          }
        },
      ),
    );
  });
});
