import { defineCodeList } from "../code-list.ts";

/** How a speaker stands towards someone or something. */
export const stances = defineCodeList({
  name: "stance",
  title: "Stance",
  description: "How the speaker stands towards someone or something in this statement.",
  codes: {
    supportive: { label: "Supportive", definition: "Speaks well of the target, or for it." },
    critical: { label: "Critical", definition: "Speaks ill of the target, or against it." },
    mixed: { label: "Mixed", definition: "Both, in one statement." },
    neutral: { label: "Neutral", definition: "Speaks of the target without taking sides." },
  },
});
