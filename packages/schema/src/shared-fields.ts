import * as z from "zod";
import { Citation } from "./citation.ts";
import { optional } from "./documented.ts";
import { Evidence } from "./evidence.ts";
import { Extensions, Text } from "./primitives.ts";
import { Verification } from "./verification.ts";

// Fields that mean the same in every record that has them.

/** A field that keeps what the source printed, beside the field that says what it was resolved to. */
export function asStated(what: string, example: string) {
  return optional(Text, `The ${what} in the source's own words or code.`, example);
}

/** What a record rests on, and what is known about it. */
export const support = {
  evidence: optional(z.array(Evidence), "The words of a source on which the record rests.", [
    {
      source: "article/fox-news-tip-report-2020",
      start: 312,
      end: 471,
      digest: `sha256:${"0".repeat(64)}`,
      wordsDigest: `sha256:${"0".repeat(64)}`,
    },
  ]),
  citations: optional(
    z.array(Citation),
    "Where the facts were read, for what has no text at hand to point into.",
    [{ title: "2020 Trafficking in Persons Report", locator: "tier placements" }],
  ),
  verifications: optional(z.array(Verification), "What checking the record against other sources found.", [
    { aspect: "claim", status: "corroborated", note: "The 2020 list of Tier 1 names Namibia." },
  ]),
};

/** What ends every record. */
export const remarks = {
  notes: optional(Text, "What a reader should know about the record.", "Listed under its former name."),
  extensions: Extensions.exactOptional(),
};
