import * as z from "zod";
import type * as types from "../generated/types.d.ts";
import { closedCode } from "./codes.ts";
import { field, optional } from "./documented.ts";
import { typedAs } from "./entity-schema.ts";
import { fingerprints } from "./evidence.ts";
import { idOf, refTo } from "./ids.ts";
import { Mention } from "./mention.ts";
import { Digest, Gloss, Offset } from "./primitives.ts";
import { remarks } from "./shared-fields.ts";

/** A stretch of an article, one sentence as a rule: what it does, said in our own words. */
export const Segment = typedAs<types.Segment>()(
  z
    .strictObject({
      id: field(
        idOf("segment"),
        "Id of the segment: the article's name and a number in it.",
        "segment/fox-news-tip-report-2020/01",
      ),
      article: field(refTo("article"), "The article that it is part of.", "article/fox-news-tip-report-2020"),
      role: field(closedCode("segment-role"), "What it does in the article.", "reporting"),
      paragraph: optional(z.int().min(1), "Number of the paragraph that it stands in, from 1.", 1),
      start: field(Offset, "Offset of the first code point of the segment, from 0.", 0),
      end: field(z.int().min(1), "Offset after the last code point of the segment.", 178),
      digest: field(Digest, "Digest of the segment as UTF-8.", `sha256:${"0".repeat(64)}`),
      wordsDigest: field(Digest, "Digest of its words, as evidence defines it.", `sha256:${"0".repeat(64)}`),
      fingerprints,
      gloss: field(
        Gloss,
        "What the segment does, in at most fifteen words of our own. Not a paraphrase.",
        "Announces that a report on many countries was obtained before its release.",
      ),
      continues: optional(
        refTo("segment"),
        "The segment whose quotation goes on in this one.",
        "segment/pti-tip-report-launch-2018/10",
      ),
      mentions: optional(
        z.array(Mention).min(1),
        "Whatever has a record of its own and is named or described in it.",
        [{ of: "actor/mike-pompeo", start: 127, end: 138 }],
      ),
      ...remarks,
    })
    .meta({
      title: "Segment",
      description:
        "A stretch of an article, one sentence as a rule. All segments of an article together cover every character of it that is not blank, and none overlap.",
      examples: [
        {
          id: "segment/fox-news-tip-report-2020/01",
          article: "article/fox-news-tip-report-2020",
          role: "reporting",
          start: 0,
          end: 178,
          digest: `sha256:${"0".repeat(64)}`,
          wordsDigest: `sha256:${"0".repeat(64)}`,
          gloss: "Announces that a report on many countries was obtained before its release.",
        },
      ],
    }),
);
export type Segment = types.Segment;
