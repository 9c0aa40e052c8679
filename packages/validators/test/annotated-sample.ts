import type { Dataset, Evidence, Quotation, Segment, Statement } from "@open-tip/schema";
import { digestOf, evidenceOf, fingerprintsOf, span, wordsDigestOf } from "../src/evidence.ts";

export const article = "article/harbour-news";

/** An invented article: four paragraphs of sentences. One sentence stands in two of them. */
export const paragraphs: readonly (readonly string[])[] = [
  [
    "The harbour office has opened a desk for people who look for work at sea.",
    "“Nobody should have to sign what they cannot read,” the director said on Monday.",
    "She did not give numbers.",
  ],
  [
    "A ferry company’s spokesman called the plan 🕊 late but welcome, and promised 40 places in its own courses.",
    "“We’ll open our books to any inspector who asks,” he added, “and we’ll pay for the training.”",
  ],
  [
    "Two unions want more than a desk and ask for a law that binds every recruiter along the coast.",
    "She did not give numbers.",
    "Their letter lists what the old rules left out, from contracts in one language to fees that nobody may ask for.",
  ],
  ["The council will vote in spring.", "Until then the desk is open on three days of the week."],
];

/** A sentence where it stands in some text. */
export interface Standing {
  /** Number of the sentence in the article that was annotated, from 0; undefined for one that was put in. */
  readonly sentence: number | undefined;
  readonly start: number;
  readonly end: number;
}

/** Puts pieces of text together and says where each stands, in code points. */
export function assemble(
  pieces: readonly (string | { readonly sentence: number | undefined; readonly text: string })[],
): {
  readonly text: string;
  readonly standing: readonly Standing[];
} {
  let text = "";
  let at = 0;
  const standing: Standing[] = [];
  for (const piece of pieces) {
    const added = typeof piece === "string" ? piece : piece.text;
    const length = Array.from(added).length;
    if (typeof piece !== "string") standing.push({ sentence: piece.sentence, start: at, end: at + length });
    text += added;
    at += length;
  }
  return { text, standing };
}

let number = 0;
/** The article's sentences with their numbers, by paragraph. */
export const numbered = paragraphs.map((sentences) =>
  sentences.map((text) => ({ sentence: number++, text })),
);

export const original = assemble(
  numbered
    .flatMap((sentences) => [...sentences.flatMap((one) => [one, " "]).slice(0, -1), "\n"])
    .slice(0, -1),
);

/** The article, annotated: a segment for each sentence, a statement for each quotation. */
export async function annotatedSample(): Promise<Dataset> {
  const { text, standing } = original;
  const segments = await Promise.all(
    standing.map(async ({ start, end }, at): Promise<Segment> => {
      const passage = span(text, start, end);
      const fingerprints = await fingerprintsOf(passage);
      return {
        id: `segment/harbour-news/${String(at + 1).padStart(2, "0")}`,
        article,
        role: "reporting",
        start,
        end,
        digest: await digestOf(passage),
        wordsDigest: await wordsDigestOf(passage),
        ...(fingerprints.length > 0 && { fingerprints }),
        gloss: "Says something about a harbour.",
      };
    }),
  );
  const quoted = [
    "Nobody should have to sign what they cannot read,",
    "We’ll open our books to any inspector who asks,",
  ];
  const statements = await Promise.all(
    quoted.map(async (exact, at): Promise<Statement> => {
      const start = Array.from(text.slice(0, text.indexOf(exact))).length;
      const end = start + Array.from(exact).length;
      const segment = segments.find((one) => one.start <= start && end <= one.end) as Segment;
      const whole = await evidenceOf(article, text, segment.start, segment.end);
      const evidence: Evidence = {
        ...whole,
        segments: [segment.id],
        cue: { start: segment.end - 10, end: segment.end - 1 },
      };
      const { fingerprints: _, ...words } = await evidenceOf(article, text, start, end, true);
      const quotation = { ...words, exact, segments: [segment.id] } as Quotation;
      return {
        id: `statement/harbour-news/${String(at + 1).padStart(2, "0")}`,
        source: article,
        mode: "direct",
        speakers: [{ speaker: "actor/director" }],
        act: "assert",
        gloss: "Says what ought to be.",
        quotations: [quotation],
        evidence: [evidence],
      };
    }),
  );
  return {
    id: "dataset/harbour",
    schemaVersion: "0.1.0",
    title: { en: "Invented" },
    licence: "CC0-1.0",
    creators: ["Nobody"],
    articles: [
      {
        id: article,
        genre: "news-report",
        headline: null,
        digest: await digestOf(text),
        length: Array.from(text).length,
      },
    ],
    segments,
    statements,
  };
}
