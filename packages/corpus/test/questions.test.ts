import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { credited, onLibya, promises, tier3 } from "../examples/questions.ts";

// A reader who has only the package answers each with one line, and the README has these lines, which is tested where it is generated.

test("who said something about Libya, and in which role", () => {
  const answers = onLibya.map(({ speaker, role }) => [speaker, role]);
  expect(new Set(answers.map(String))).toEqual(
    new Set([
      "actor/mike-pompeo,Secretary of State",
      "actor/us-government,",
      "actor/government-of-national-accord-libya,",
    ]),
  );
});

test("which figures are misattributed", () => {
  const answers = credited.map(({ asStated, attributedToAsStated, attributedTo, verifications = [] }) => ({
    asStated,
    attributedTo,
    attributedToAsStated,
    really: verifications.flatMap(({ corrections = [] }) => corrections)[0],
  }));
  expect(answers).toEqual([
    {
      asStated: "about 152 million",
      attributedTo: ["actor/unesco"],
      attributedToAsStated: "They",
      really: "actor/international-labour-organization",
    },
    {
      asStated: "one in four",
      attributedTo: ["actor/unesco"],
      attributedToAsStated: "They",
      really: "actor/international-labour-organization",
    },
  ]);
});

test("which governments are placed in Tier 3, and on whose word", () => {
  const answers = tier3.map(({ about, source, speakers }) => [
    about?.territories?.join(" "),
    source,
    speakers.map(({ speaker }) => speaker).join(),
  ]);
  expect(answers).toEqual(
    ["CUB IRN PRK RUS CHN VEN", "AFG"].map((territories) => [
      territories,
      "article/fox-news-tip-report-2020",
      "report-edition/2020",
    ]),
  );
});

test("what was promised in 2012, and to whom", () => {
  const answers = promises.map(({ speakers, addressees, gloss }) => [
    speakers.map(({ speaker }) => speaker),
    addressees,
    gloss,
  ]);
  expect(answers).toMatchInlineSnapshot(`
    [
      [
        [
          "actor/members-of-asean-2012",
        ],
        [
          "actor/barack-obama",
        ],
        "Promised to make their laws against trafficking stronger and more alike.",
      ],
      [
        [
          "actor/barack-obama",
          "actor/government-of-burma",
        ],
        [
          "actor/government-of-burma",
          "actor/us-government",
        ],
        "Agreed on a plan to end Burma's use of forced labour and of children as soldiers.",
      ],
      [
        [
          "actor/barack-obama",
        ],
        [
          "actor/hun-sen",
        ],
        "Promised the help of the United States, if Cambodia fights corruption and upholds law and rights.",
      ],
      [
        [
          "actor/valerie-jarrett",
          "actor/samantha-power",
        ],
        undefined,
        "Promise that the United States will go on supporting prevention, training and recovery.",
      ],
    ]
  `);
});

test("each question is one line", () => {
  const code = readFileSync(new URL("../examples/questions.ts", import.meta.url), "utf8").split("\n");
  const lines = code.filter((line) => line.startsWith("export const"));
  expect(lines).toHaveLength(4);
  for (const line of lines) expect(line).toMatch(/;$/);
});
