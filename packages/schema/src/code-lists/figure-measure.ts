import { defineCodeList } from "../code-list.ts";

/** Whether a number counts a state, a flow or a change. */
export const figureMeasures = defineCodeList({
  name: "figure-measure",
  title: "Figure measure",
  description: "What the number measures over time. A stock must not be read as a yearly flow.",
  codes: {
    stock: { label: "Stock", definition: "How many there are at a moment, or were in all up to it." },
    flow: { label: "Flow", definition: "How many come about in a period." },
    change: { label: "Change", definition: "By how much a value differs from an earlier one." },
    share: { label: "Share", definition: "Which part of a whole." },
  },
});
