import { defineCodeList } from "../code-list.ts";

/** What checking can find. */
export const verificationStatuses = defineCodeList({
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
