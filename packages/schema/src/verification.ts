import { z } from "zod";
import { Citation } from "./citation.ts";
import { defineCodeList } from "./code-list.ts";

const aspect = defineCodeList({
  name: "verification-aspect",
  title: "Verification aspect",
  description: "Which part of a record was checked against other sources.",
  codes: {
    claim: { label: "Claim", definition: "What is said." },
    attribution: { label: "Attribution", definition: "Who is said to have said it." },
    date: { label: "Date", definition: "When it is said to have happened." },
    edition: { label: "Edition", definition: "Which edition of the report it is said to be about." },
    name: { label: "Name", definition: "What a person, body, programme or instrument is called." },
  },
});
/** The parts of a record that can be checked. */
export const verificationAspects = aspect.list;

const status = defineCodeList({
  name: "verification-status",
  title: "Verification status",
  description: "What checking against other sources found.",
  codes: {
    corroborated: { label: "Corroborated", definition: "An independent source says the same." },
    contradicted: { label: "Contradicted", definition: "A source that should know says otherwise." },
    imprecise: { label: "Imprecise", definition: "True in substance, and misleading as worded." },
    misattributed: { label: "Misattributed", definition: "Someone else said or did it." },
    unverified: { label: "Unverified", definition: "Looked for, and neither confirmed nor contradicted." },
  },
});
/** What checking can find. */
export const verificationStatuses = status.list;

/** What checking one aspect of a record against other sources found. */
export const Verification = z
  .strictObject({
    aspect: aspect.schema,
    status: status.schema,
    note: z
      .string()
      .min(1)
      .meta({
        title: "Note",
        description: "What was found, in our words.",
        examples: ["The facts reported are those of the 2020 edition, not of one for the 2019 fiscal year."],
      }),
    citations: z
      .array(Citation)
      .exactOptional()
      .meta({
        title: "Citations",
        description: "What it was checked against.",
        examples: [[{ title: "2020 Trafficking in Persons Report" }]],
      }),
  })
  .meta({
    title: "Verification",
    description:
      "What checking one aspect of a record against other sources found. A source can be wrong, and the data says so.",
    examples: [
      {
        aspect: "edition",
        status: "contradicted",
        note: "The facts reported are those of the 2020 edition.",
      },
    ],
  });
export type Verification = z.infer<typeof Verification>;
