import { defineCodeList } from "../code-list.ts";

/** How an article renders what was said. */
export const statementModes = defineCodeList({
  name: "statement-mode",
  title: "Statement mode",
  description: "How a source renders what was said.",
  codes: {
    direct: { label: "Direct", definition: "In the speaker's own words, in quotation marks." },
    indirect: {
      label: "Indirect",
      definition: "In the words of whoever reports it, without quotation marks.",
    },
    mixed: {
      label: "Mixed",
      definition: "In the words of whoever reports it, with some of the speaker's own in quotation marks.",
    },
    authorial: { label: "Authorial", definition: "The author of the source says it in their own voice." },
    document: {
      label: "Document",
      definition: "A report, law or other text is the speaker, whether quoted or paraphrased.",
    },
  },
});
