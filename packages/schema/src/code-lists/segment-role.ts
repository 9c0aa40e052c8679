import { defineCodeList } from "../code-list.ts";

/** What a stretch of an article does. */
export const segmentRoles = defineCodeList({
  name: "segment-role",
  title: "Segment role",
  description: "What a stretch of an article does: who is heard in it, or that it is not content at all.",
  codes: {
    headline: { label: "Headline", definition: "The title printed above the article." },
    dateline: { label: "Dateline", definition: "Place and date printed at the head of the text." },
    byline: { label: "Byline", definition: "Who wrote it, or which agency or publisher it comes from." },
    reporting: {
      label: "Reporting",
      definition: "The author relates what happened, without attributing it to anyone.",
    },
    "direct-quote": {
      label: "Direct quotation",
      definition: "Someone's own words in quotation marks, with or without naming the speaker.",
    },
    "indirect-quote": {
      label: "Indirect quotation",
      definition: "What someone said, in the author's words, attributed to the speaker.",
    },
    mixed: {
      label: "Mixed quotation",
      definition: "Someone's words in quotation marks inside the author's own sentence.",
    },
    "authorial-claim": {
      label: "Authorial claim",
      definition: "An opinion or an assertion in the author's own voice.",
    },
    background: { label: "Background", definition: "Context that the author supplies, such as a biography." },
    boilerplate: {
      label: "Boilerplate",
      definition: "Text that belongs to the publication and not to the story: captions, credits, labels.",
    },
    noise: {
      label: "Noise",
      definition: "Debris of how the copy was made, such as an error message or controls of a web page.",
    },
  },
});
