import { expect } from "vitest";
import { FlatError, flatten } from "../src/entries/flat.ts";
import type { Dataset } from "../src/index.ts";

const verification = {
  aspect: "claim",
  status: "corroborated",
  note: "So it is.",
  citations: [{ title: "A list" }],
};
/** A small dataset with a bit of everything, and more than one item in its lists. */
export const dataset = {
  id: "dataset/a",
  schemaVersion: "0.1.0",
  title: { en: "A" },
  licence: "CC0-1.0",
  creators: ["a|b", "c\\d"],
  sources: [
    { id: "document/a", kind: "document", title: null, length: 3, caveats: [{ note: "x" }, { note: "y" }] },
  ],
  actors: [{ id: "actor/a", kind: "person", name: { en: "A", fr: "B" }, verifications: [verification] }],
  statements: [
    {
      id: "statement/a/01",
      source: "document/a",
      mode: "direct",
      speakers: [{ speaker: "actor/a" }],
      act: "state",
      date: { date: "2020", basis: "inferred" },
      gloss: "Says so.",
      about: {},
      evidence: [],
      extensions: { "x:y": [1] },
    },
  ],
} as unknown as Dataset;

export const tables = flatten(dataset);
/** The error that an action throws, of the one kind that there should be. */
export function thrownBy(action: () => unknown): FlatError {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(FlatError);
    return error as FlatError;
  }
  return expect.fail("nothing was thrown");
}
