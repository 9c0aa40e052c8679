import { defineCodeList } from "../code-list.ts";

/** The sorts of articles, which decide whether the author's own sentences are claims. */
export const articleGenres = defineCodeList({
  name: "article-genre",
  title: "Article genre",
  description: "What sort of article it is, which decides whether its author's own sentences are claims.",
  codes: {
    "news-report": {
      label: "News report",
      definition: "Relates what happened and what others said. Unattributed sentences are reporting.",
    },
    opinion: {
      label: "Opinion",
      definition: "Argues a view. Its author's own sentences are claims in the author's voice.",
    },
    "first-person-account": {
      label: "First-person account",
      definition: "Written by people who took part. Their own sentences are claims in their voice.",
    },
  },
});
