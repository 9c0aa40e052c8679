import { defineCodeList } from "../code-list.ts";

/** The parts of a record that can be checked. */
export const verificationAspects = defineCodeList({
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
