import { defineCodeList } from "../code-list.ts";

/** The sorts of sources that are neither an article nor an edition of the report. */
export const sourceKinds = defineCodeList({
  name: "source-kind",
  title: "Source kind",
  description:
    "What sort of thing asserts or speaks. News articles and editions of the report have entities of their own.",
  codes: {
    dataset: { label: "Dataset", definition: "A table or collection of records made by someone." },
    statute: { label: "Statute", definition: "The text of a law, treaty or resolution." },
    document: {
      label: "Document",
      definition: "A report, press release, letter or other paper with a title and an issuer.",
    },
    "web-page": { label: "Web page", definition: "Any other page on the web." },
  },
});
