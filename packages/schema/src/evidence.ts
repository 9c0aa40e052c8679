import { z } from "zod";
import { Digest, SourceId } from "./primitives.ts";

/** The words of a source on which a record rests, found by position and proven by digest. */
export const Evidence = z
  .strictObject({
    source: SourceId,
    start: z
      .int()
      .min(0)
      .meta({
        title: "Start",
        description: "Offset of the first code point of the span in the source's decoded text, from 0.",
        examples: [312],
      }),
    end: z
      .int()
      .min(1)
      .meta({
        title: "End",
        description: "Offset after the last code point of the span: the span is half-open.",
        examples: [471],
      }),
    exact: z
      .string()
      .min(1)
      .exactOptional()
      .meta({
        title: "Exact",
        description:
          "The span itself, only where it was spoken or written by the official or report that is quoted.",
        examples: ["are not making significant efforts to do so"],
      }),
    digest: Digest.meta({
      title: "Digest",
      description: "Digest of the span as UTF-8.",
      examples: [`sha256:${"0".repeat(64)}`],
    }),
    wordsDigest: Digest.meta({
      title: "Words digest",
      description:
        "Digest of the span's words: letters and digits only, lower case, apostrophes dropped, one space between words. Finds the span again in a copy that differs in quotation marks or spacing.",
      examples: [`sha256:${"0".repeat(64)}`],
    }),
  })
  .meta({
    title: "Evidence",
    description:
      "The words of a source on which a record rests: a position in code points, and digests that prove it without reprinting it.",
    examples: [
      {
        source: "article/fox-news-tip-report-2020",
        start: 312,
        end: 471,
        digest: `sha256:${"0".repeat(64)}`,
        wordsDigest: `sha256:${"0".repeat(64)}`,
      },
    ],
  });
export type Evidence = z.infer<typeof Evidence>;
