import * as z from "zod";
import type * as types from "../generated/types.d.ts";
import { Caveat } from "./caveat.ts";
import { closedCode } from "./codes.ts";
import { field, optional } from "./documented.ts";
import { typedAs } from "./entity-schema.ts";
import { idOf, refTo } from "./ids.ts";
import { Digest, Language, Offset, Text, WebAddress } from "./primitives.ts";
import { remarks } from "./shared-fields.ts";
import { StatedDate } from "./stated-date.ts";

/** What any text that asserts or speaks says of itself: a source and an article have these fields in common. */
export const publication = {
  publisher: optional(Text, "Who published it, as the source or its copy names the publisher.", "Fox News"),
  publishedBy: optional(refTo("actor"), "The publisher as an actor.", "actor/fox-news"),
  published: optional(StatedDate, "When it was published, and how that is known.", {
    date: "2020-06",
    basis: "inferred",
    note: "From the release that it announces.",
  }),
  language: optional(Language, "BCP 47 tag of the language it is written in.", "en"),
  url: optional(
    WebAddress,
    "Where it stands on the web.",
    "https://www.everycrsreport.com/reports/R44953.html",
  ),
  rights: optional(
    Text,
    "Who holds rights in the text and what may be done with it.",
    "Copyright of the publisher; only stand-off annotation is published here.",
  ),
  digest: optional(
    Digest,
    "Digest of the bytes as received, which offsets in evidence refer to.",
    `sha256:${"0".repeat(64)}`,
  ),
  length: optional(Offset, "Number of Unicode code points of the decoded text.", 3485),
  caveats: optional(
    z.array(Caveat),
    "What in the source is not its content, or must be known before using it.",
    [{ note: "An error message follows the text.", start: 3350, end: 3485 }],
  ),
};

/** Anything that can assert or speak, but for articles and editions of the report, which are entities of their own. */
export const Source = typedAs<types.Source>()(
  z
    .strictObject({
      id: field(
        idOf("dataset", "statute", "document", "web-page"),
        "Id of the source: its kind, a slash, and a name that never changes.",
        "dataset/my-rankings",
      ),
      kind: field(closedCode("source-kind"), "What sort of source it is.", "dataset"),
      title: field(Text.nullable(), "The title, as printed; null when the source has none.", null),
      authors: optional(z.array(refTo("actor")).min(1), "Who wrote it.", ["actor/us-department-of-state"]),
      ...publication,
      ...remarks,
    })
    .meta({
      title: "Source",
      description:
        "Anything that can assert or speak and has no entity of its own: a dataset, a statute, a document, a web page. See also Article and Report edition.",
      examples: [
        {
          id: "dataset/my-rankings",
          kind: "dataset",
          title: "Tier placements, 2001 to 2025",
          publisher: "Example University",
          published: { date: "2026", basis: "printed" },
        },
      ],
    }),
);
export type Source = types.Source;
