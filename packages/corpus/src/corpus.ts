import type { Dataset } from "@open-tip/schema";
import { articles, figures, segments, statements, tierPlacements } from "./annotated-articles.ts";
import { publication } from "./dataset-of.ts";
import { actors, events, instruments, places, programmes, sources } from "./shared-records.ts";

/** The whole corpus as one dataset of the standard; `corpus.json` holds the same for other languages. */
export const corpus: Dataset = /* @__PURE__ */ wholeCorpus();

function wholeCorpus(): Dataset {
  return {
    id: "dataset/open-tip-corpus",
    ...publication,
    creators: [...publication.creators],
    title: { en: "Open TIP corpus" },
    description: {
      en: "What five texts in the news say about trafficking in persons: who said what to whom and through whom, what it is about, which numbers and tier placements are claimed, and where this is wrong. Anchored to their texts by offset and digest. The texts themselves are not part of it.",
    },
    sources: [...sources],
    articles: [...articles],
    segments: [...segments],
    actors: [...actors],
    statements: [...statements],
    tierPlacements: [...tierPlacements],
    programmes: [...programmes],
    instruments: [...instruments],
    events: [...events],
    figures: [...figures],
    places: [...places],
  };
}
