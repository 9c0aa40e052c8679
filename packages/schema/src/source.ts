import { z } from "zod";
import { defineCodeList } from "./code-list.ts";
import { Digest, EdtfDate, Extensions, SourceId, WebAddress } from "./primitives.ts";

const sourceKind = defineCodeList({
  name: "source-kind",
  title: "Source kind",
  description: "What sort of thing asserts or speaks.",
  codes: {
    "news-article": {
      label: "News article",
      definition: "A piece of journalism, opinion or an official's blog post.",
    },
    "report-edition": { label: "Report edition", definition: "One yearly Trafficking in Persons Report." },
    dataset: { label: "Dataset", definition: "A table or collection of records made by someone." },
    statute: { label: "Statute", definition: "A law, treaty or resolution." },
    "web-page": { label: "Web page", definition: "Any other page on the web." },
  },
});
/** The sorts of things that can assert or speak. */
export const sourceKinds = sourceKind.list;

const dateBasis = defineCodeList({
  name: "date-basis",
  title: "Date basis",
  description: "How a date is known.",
  codes: {
    printed: { label: "Printed", definition: "The source prints the date itself." },
    inferred: {
      label: "Inferred",
      definition: "The date follows from something else; the note says from what.",
    },
  },
});
/** How dates are known. */
export const dateBases = dateBasis.list;

export const StatedDate = z
  .strictObject({
    date: EdtfDate,
    basis: dateBasis.schema,
    note: z
      .string()
      .min(1)
      .exactOptional()
      .meta({
        title: "Note",
        description: "What the date was inferred from.",
        examples: ["The report it announces for Thursday was released on 2020-06-25."],
      }),
  })
  .meta({
    title: "Stated date",
    description: "A date together with how it is known.",
    examples: [{ date: "2020-06", basis: "inferred", note: "From the release that it announces." }],
  });

export const Caveat = z
  .strictObject({
    note: z
      .string()
      .min(1)
      .meta({
        title: "Note",
        description: "What is wrong, in our words.",
        examples: ["An error message of the publisher's comment service follows the text."],
      }),
    start: z
      .int()
      .min(0)
      .exactOptional()
      .meta({
        title: "Start",
        description: "Offset of the first code point concerned, from 0.",
        examples: [3350],
      }),
    end: z
      .int()
      .min(0)
      .exactOptional()
      .meta({
        title: "End",
        description: "Offset after the last code point concerned.",
        examples: [3491],
      }),
  })
  .meta({
    title: "Caveat",
    description: "Something in a source that is not its content, or that a reader must know before using it.",
    examples: [{ note: "An error message follows the text.", start: 3350, end: 3491 }],
  });

/** Anything that can assert or speak. */
export const Source = z
  .strictObject({
    id: SourceId,
    kind: sourceKind.schema,
    title: z
      .string()
      .min(1)
      .nullable()
      .meta({
        title: "Title",
        description: "The title or headline, as printed; null when the source has none.",
        examples: [null],
      }),
    publisher: z
      .string()
      .min(1)
      .exactOptional()
      .meta({
        title: "Publisher",
        description: "Who published it.",
        examples: ["Fox News"],
      }),
    published: StatedDate.exactOptional().meta({
      title: "Published",
      description: "When it was published, and how that is known.",
      examples: [{ date: "2020-06", basis: "inferred", note: "From the release that it announces." }],
    }),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/)
      .exactOptional()
      .meta({
        title: "Language",
        description: "BCP 47 tag of the language it is written in.",
        examples: ["en"],
      }),
    url: WebAddress.exactOptional().meta({
      title: "Address",
      description: "Where it stands on the web.",
      examples: ["https://www.everycrsreport.com/reports/R44953.html"],
    }),
    rights: z
      .string()
      .min(1)
      .exactOptional()
      .meta({
        title: "Rights",
        description: "Who holds rights in the text and what may be done with it.",
        examples: ["Copyright of the publisher; only stand-off annotation is published here."],
      }),
    digest: Digest.exactOptional().meta({
      title: "Digest",
      description: "Digest of the bytes as received, which offsets in evidence refer to.",
      examples: [`sha256:${"0".repeat(64)}`],
    }),
    length: z
      .int()
      .min(0)
      .exactOptional()
      .meta({
        title: "Length",
        description: "Number of Unicode code points of the decoded text.",
        examples: [3485],
      }),
    caveats: z
      .array(Caveat)
      .exactOptional()
      .meta({
        title: "Caveats",
        description: "What in the source is not its content, or must be known before using it.",
        examples: [[{ note: "An error message follows the text.", start: 3350, end: 3485 }]],
      }),
    extensions: Extensions.exactOptional(),
  })
  .meta({
    title: "Source",
    description:
      "Anything that can assert or speak: a news article, an edition of the report, a dataset, a statute, a web page.",
    examples: [
      {
        id: "article/fox-news-tip-report-2020",
        kind: "news-article",
        title: null,
        publisher: "Fox News",
        published: { date: "2020-06", basis: "inferred", note: "From the release that it announces." },
      },
    ],
  });
export type Source = z.infer<typeof Source>;
