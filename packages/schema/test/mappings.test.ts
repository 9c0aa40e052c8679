import { describe, expect, test } from "vitest";
import { codeLists } from "../src/code-lists.ts";
import { Citation } from "../src/index.ts";
import { isCode } from "../src/is-code.ts";
import { mappings, mappingsOf, vocabularies } from "../src/mappings.ts";

describe("the vocabularies", () => {
  test.each(vocabularies)("$name says who publishes it and where its terms were read", (vocabulary) => {
    expect(Citation.parse(vocabulary.citation)).toEqual(vocabulary.citation);
    expect(vocabulary.name).toMatch(/^[a-z][a-z-]+$/);
    expect(vocabulary.publisher).not.toBe("");
    expect(mappings.some((mapping) => mapping.vocabulary === vocabulary.name)).toBe(true);
  });
});

describe("the mappings", () => {
  test.each(mappings)(
    "$list/$code → $vocabulary $term: a code that there is, and a kind of match",
    (mapping) => {
      const list = codeLists.find(({ name }) => name === mapping.list);
      expect(list?.codes.map(({ code }) => code)).toContain(mapping.code);
      expect(isCode("mapping-match", mapping.match)).toBe(true);
      expect(vocabularies.map(({ name }) => name)).toContain(mapping.vocabulary);
      expect(mapping.term.trim()).toBe(mapping.term);
    },
  );

  test("say one thing of a code and a term: no pair stands twice, and an exact match is the only one", () => {
    const keyed = mappings.map(({ list, code, vocabulary, group, term }) =>
      [list, code, vocabulary, group, term].join(" "),
    );
    expect(keyed.filter((key, at) => keyed.indexOf(key) !== at)).toEqual([]);
    const exact = mappings.filter(({ match }) => match === "exact");
    for (const one of exact) {
      const rivals = mappingsOf(one.list, one.code).filter(
        ({ vocabulary, group }) => vocabulary === one.vocabulary && group === one.group,
      );
      expect(rivals, `${one.list}/${one.code} in ${one.vocabulary}`).toHaveLength(1);
    }
  });

  test("never map two codes of one list exactly to one term", () => {
    const exact = mappings
      .filter(({ match }) => match === "exact")
      .map(({ list, vocabulary, group, term }) => [list, vocabulary, group, term].join(" "));
    expect(exact.filter((key, at) => exact.indexOf(key) !== at)).toEqual([]);
  });
});
