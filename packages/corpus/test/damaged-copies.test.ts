import { codePointText, hydrate, matchCopies, span, verify, words } from "@open-tip/validators/evidence";
import { describe, expect, test } from "vitest";
import { annotatedArticles, corpus, datasetOf } from "../src/index.ts";
import { articleBytes, present } from "./received.ts";

const bytes = await articleBytes();
const textOf = (id: string) => new TextDecoder().decode(bytes.get(id));

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("“", "&ldquo;").replaceAll("’", "&#8217;");

/** What a copy suffers on its way through the web, mail and word processors. None of it takes words away. */
const harmless: Readonly<Record<string, (text: string) => string>> = {
  "smart quotes straightened": (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  "white space in one line": (text) => text.replace(/\s+/g, " "),
  "lines broken at sixty": (text) => text.replace(/\s+/g, " ").replace(/(.{1,60}) /g, "$1\n"),
  "HTML wrapped around": (text) =>
    `<!DOCTYPE html><html><head><title>A page</title></head><body>${text
      .split("\n")
      .map((line) => `<p class="story">${escaped(line).replaceAll(" the ", " <em>the</em> ")}</p>`)
      .join("\n")}<script>track("the reader");</script></body></html>`,
  "words before it": (text) => `Home | News | About us\n\n${text}`,
};

describe.skipIf(!present)(
  "in damaged copies (needs ../shared/articles, which is not in this repository)",
  () => {
    describe.each(Object.entries(harmless))("%s", (_, damage) => {
      test.each(annotatedArticles)(
        "$article.id: every passage is found, with its words",
        async (annotated) => {
          const { id } = annotated.article;
          const [whole, copy] = [textOf(id), damage(textOf(id))];
          const { displaced, sources } = await verify(datasetOf(annotated), [[id, copy]]);
          expect(sources).toEqual([expect.objectContaining({ sameText: false, lost: 0 })]);
          for (const { path, start, end, now } of displaced) {
            expect(now, path).toMatchObject({ sameWords: true });
            if (now === null) continue;
            const there = span(copy, now.start, now.end).replace(/<[^>]*>/g, "");
            const read = there.replaceAll("&#8217;", "’").replace(/&[a-z]+;/g, " ");
            expect(words(read), path).toBe(words(span(whole, start, end)));
          }
        },
      );
    });

    test.each(annotatedArticles)(
      "$article.id: a dropped sentence is lost with all that rests on it, and nothing else is",
      async (annotated) => {
        const { id } = annotated.article;
        const text = codePointText(textOf(id));
        // A short sentence may stand inside another; one of the corpus's long ones does not.
        const dropped = annotated.segments.find(({ start, end }) => start > 200 && end - start > 100);
        if (dropped === undefined) throw new Error(`${id} has no long sentence.`);
        const copy = text.span(0, dropped.start) + text.span(dropped.end, text.length);
        const { displaced } = await verify(datasetOf(annotated), [[id, copy]]);
        const gone = displaced.filter(({ now }) => now === null);
        const inside = ({ start, end }: { start: number; end: number }) =>
          dropped.start <= start && end <= dropped.end;
        expect(gone.map(({ path }) => path)).toContain(`/segments/${annotated.segments.indexOf(dropped)}`);
        expect(gone.filter((one) => !inside(one))).toEqual([]);
        expect(displaced.filter((one) => inside(one) && one.now !== null)).toEqual([]);
      },
    );

    test("copies are known by their bytes or by their content, whatever they are called", async () => {
      const wrapped = harmless["HTML wrapped around"] ?? String;
      const files = annotatedArticles.map(({ article: { id } }, at) => ({
        name: `page-${at}.html`,
        content: at % 2 === 0 ? textOf(id) : wrapped(textOf(id)),
      }));
      const { matched, unmatched } = await matchCopies(corpus, [
        ...files,
        { name: "other.txt", content: "Nothing of it." },
      ]);
      expect(unmatched).toEqual([{ file: "other.txt" }]);
      const inOrder = matched.toSorted((a, b) => a.file.localeCompare(b.file));
      expect(inOrder.map(({ source, file, by }) => [source, file, by])).toEqual(
        annotatedArticles.map(({ article: { id } }, at) => [
          id,
          `page-${at}.html`,
          at % 2 === 0 ? "digest" : "content",
        ]),
      );
    });

    test.each(annotatedArticles)(
      "$article.id: laid over its text, every name is read there",
      async (annotated) => {
        const { id } = annotated.article;
        const laid = await hydrate(corpus, id, textOf(id));
        expect(laid).toMatchObject({ sameText: true, lost: 0 });
        expect(laid.segments.length).toBe(annotated.segments.length);
        expect(laid.statements.length).toBe(annotated.statements.length);
        expect(laid.figures.length).toBe(annotated.figures.length);
        for (const { mentions, segment } of laid.segments) {
          expect(mentions.length).toBe(segment.mentions?.length ?? 0);
          for (const { mention, at } of mentions)
            expect(at.text).toBe(span(textOf(id), mention.start, mention.end));
        }
      },
    );
  },
);
