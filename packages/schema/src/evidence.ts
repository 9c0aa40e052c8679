import * as z from "zod";
import type * as types from "../generated/types.d.ts";
import { field, optional } from "./documented.ts";
import { typedAs } from "./entity-schema.ts";
import { refTo, SourceId } from "./ids.ts";
import { Digest, Offset, Text } from "./primitives.ts";

/** A stretch of a text, half-open, in code points as {@link Evidence} says. */
export const Span = typedAs<types.Span>()(
  z
    .strictObject({
      start: field(Offset, "Offset of the first code point of the span, from 0.", 312),
      end: field(z.int().min(1), "Offset after the last code point of the span: the span is half-open.", 471),
    })
    .meta({
      title: "Span",
      description: "A stretch of a source's text, from `start` up to and without `end`.",
      examples: [{ start: 312, end: 471 }],
    }),
);
export type Span = types.Span;

/** The fields by which words are found in a source and proven. */
const anchor = {
  source: field(SourceId, "The source whose text it is.", "article/fox-news-tip-report-2020"),
  segments: optional(z.array(refTo("segment")).min(1), "The segments of the article that the span lies in.", [
    "segment/fox-news-tip-report-2020/02",
  ]),
  start: field(
    Offset,
    "Offset of the first code point of the span in the source's decoded text, from 0. A code point is what Unicode numbers: an emoji is one, where JavaScript's `length` counts two.",
    312,
  ),
  end: field(z.int().min(1), "Offset after the last code point of the span: the span is half-open.", 471),
};

const selectors = {
  prefix: optional(
    Text,
    "Words of the same quotation just before the span, to tell apart places where the same words stand.",
    "government officials who",
  ),
  suffix: optional(Text, "Words of the same quotation just after the span.", "in all of its evil forms"),
};

const digests = {
  digest: field(Digest, "Digest of the span as UTF-8.", `sha256:${"0".repeat(64)}`),
  wordsDigest: field(
    Digest,
    "Digest of the span's words: letters and digits only, lower case, apostrophes dropped, one space between words. Finds the span again in a copy that differs in quotation marks or spacing.",
    `sha256:${"0".repeat(64)}`,
  ),
};

/** What finds a span again that is not reprinted, in a copy that differs from the text that was annotated. */
export const fingerprints = optional(
  z.array(z.string().regex(/^[0-9a-f]{4}$/, { error: "must be four lower-case hexadecimal digits" })).min(1),
  "For spans that are not reprinted: of each run of four words in turn, the first four hexadecimal digits of its SHA-256. They find the span again in a copy that differs nearby, and are too short to give its words back. A last run of fewer words has none.",
  ["2cf2", "486e"],
);

const example = {
  source: "article/fox-news-tip-report-2020",
  start: 312,
  end: 471,
  digest: `sha256:${"0".repeat(64)}`,
  wordsDigest: `sha256:${"0".repeat(64)}`,
};

/**
 * The words of a source on which a record rests: a position (W3C Web Annotation's TextPositionSelector) with digests,
 * and for words that were quoted the words (its TextQuoteSelector). Offsets count Unicode code points of the decoded
 * text, from 0 and half-open, everywhere in the standard.
 */
export const Evidence = typedAs<types.Evidence>()(
  z
    .strictObject({
      ...anchor,
      exact: optional(
        Text,
        "The span itself, only where it was spoken or written by the official or report that is quoted.",
        "are not making significant efforts to do so",
      ),
      ...selectors,
      ...digests,
      fingerprints,
      cue: optional(Span, "Where the source says that this is attributed: the verb or phrase of saying.", {
        start: 460,
        end: 464,
      }),
      speaker: optional(Span, "Where the source names the speaker.", { start: 465, end: 471 }),
      content: optional(
        z.array(Span).min(1),
        "Where what was said stands. Several spans where the words that attribute it interrupt it.",
        [{ start: 312, end: 459 }],
      ),
    })
    .meta({
      title: "Evidence",
      description:
        "The words of a source on which a record rests: a position in code points, and digests that prove it without reprinting it.",
      examples: [example],
    }),
);
export type Evidence = types.Evidence;

/** Words of an official or a report, as a source quotes them. */
export const Quotation = typedAs<types.Quotation>()(
  z
    .strictObject({
      ...anchor,
      exact: field(
        Text,
        "The quoted words, without the quotation marks around them and exactly as printed, slips included.",
        "are not making significant efforts to do so",
      ),
      ...selectors,
      ...digests,
      leftOpen: optional(
        z.boolean(),
        "Whether the printed quotation has no closing mark, because it goes on in the next quotation of the statement: by custom, a mark opens each paragraph and only the last one closes.",
        true,
      ),
      abridged: optional(
        z.boolean(),
        "Whether the source shows that words were left out, such as by three dots.",
        false,
      ),
    })
    .meta({
      title: "Quotation",
      description:
        "Words of an official or a report, verbatim as a source quotes them, and where they stand.",
      examples: [{ ...example, start: 419, end: 462, exact: "are not making significant efforts to do so" }],
    }),
);
export type Quotation = types.Quotation;
