import { describe, expect, test } from "vitest";
import { Dataset, issuesInWords, Segment, Statement, TierPlacement } from "../src/index.ts";
import { caseGroups } from "./cases.ts";
import { zodOf } from "./engines.ts";

const [segmentExample] = (Segment.meta()?.examples ?? []) as object[];
const placement = {
  id: "placement/dataset/my-rankings/2020/NAM",
  source: "dataset/my-rankings",
  territory: "NAM",
  edition: 2020,
  tier: "tier-1",
};

function messages(
  value: unknown,
  schema: { safeParse(value: unknown): { error?: never } } = TierPlacement as never,
) {
  const { error } = schema.safeParse(value);
  return error === undefined ? [] : issuesInWords(error, value).map(({ message }) => message);
}

describe("an issue in words", () => {
  test.each([
    [
      { ...placement, tier: "2WL" },
      "Tier must be one of tier-1, tier-2, tier-2-watch-list, tier-3, special-case.",
    ],
    [{ ...placement, edition: "FY2020" }, "Edition must be a number."],
    [{ ...placement, edition: 1999 }, "Edition must be 2001 or more."],
    [
      { ...placement, territory: "Namibia" },
      "Territory must be the three-letter code of a published territory, such as NAM.",
    ],
    [{ ...placement, notes: "" }, "Notes must not be empty."],
    [{ ...placement, waiver: "no" }, "Waiver must be true or false."],
    [
      { ...placement, verifications: [{ aspect: "claim", status: "corroborated" }] },
      "Note (verifications, item 1) is missing.",
    ],
    [
      { ...placement, colour: "red" },
      'The record has a field "colour" that the standard does not define. Put additions of your own under extensions.',
    ],
    [
      { ...placement, extensions: { mine: 1 } },
      'Extensions has a key "mine" that is not allowed: it must be a namespace, a colon and a name, such as example-org:confidence.',
    ],
    [[], "The record must be an object."],
  ])("%j: %s", (value, message) => expect(messages(value)).toEqual([message]));

  test("tells what is missing from what is wrong, for codes only where it is given the value", () => {
    const { error } = Statement.safeParse({});
    if (error === undefined) throw new Error("An empty statement passes");
    expect(issuesInWords(error, {}).map(({ message }) => message)).toContain("Mode is missing.");
    expect(issuesInWords(error).map(({ message }) => message)).toContain(
      "Mode must be one of direct, indirect, mixed, authorial, document.",
    );
  });

  test("points to the place in the file", () => {
    const value = {
      id: "dataset/x",
      schemaVersion: "0.1.0",
      title: { en: "X" },
      licence: "CC0-1.0",
      creators: ["x"],
      tierPlacements: [placement, { ...placement, tier: 3 }],
    };
    const { error } = Dataset.safeParse(value);
    expect(error && issuesInWords(error, value)).toEqual([
      {
        pointer: "/tierPlacements/1/tier",
        field: "tier (tier placements, item 2)",
        message: expect.stringMatching(/^Tier \(tier placements, item 2\) must be one of /),
      },
    ]);
  });

  test("says what a gloss of too many words is", () => {
    const words = Array.from({ length: 16 }, () => "word").join(" ");
    const segment = { ...segmentExample, gloss: words };
    const { error } = Segment.safeParse(segment);
    expect(error && issuesInWords(error, segment)).toEqual([
      expect.objectContaining({
        message: "Gloss must be at most fifteen words, with one space between two.",
      }),
    ]);
  });

  test("is a sentence without patterns for every invalid case of the suite", () => {
    for (const { entity, tests } of caseGroups) {
      for (const { data, valid } of tests) {
        const { error } = zodOf(entity).safeParse(data);
        if (valid || error === undefined) continue;
        for (const { message } of issuesInWords(error, data)) {
          expect(message).toMatch(/^\p{Lu}.*\.$/su);
          expect(message.replace(/"(?:[^"\\]|\\.)*"/g, "")).not.toMatch(/\^|\\|Invalid|undefined|\[object/);
        }
      }
    }
  });
});
