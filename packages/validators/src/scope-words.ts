import type { Rule } from "./rule.ts";

/** What rules look at, in words, in the order in which a check goes through it. */
export const scopeWords: Readonly<Record<Rule["scope"], string>> = {
  reading: "the file, while it is read",
  mapping: "the columns and what they mean",
  normalising: "a cell, while its value is read",
  keys: "a placement beside the others of its source",
  record: "a record of another kind than placements, against its profile",
  evidence: "the words that a record rests on, beside the text of their source",
  placement: "one placement at a time",
  series: "the placements of one territory over the editions, as one source asserts them",
  entity: "one record of the standard at a time, of entities other than placements as a rule",
  dataset: "the records of a dataset together, of all files that are checked at once",
  case: "a cell of a table about people",
  edition: "one edition as a whole, as one source asserts it",
};
