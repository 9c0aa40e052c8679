import { defineCodeList } from "../code-list.ts";

/** The sorts of legal instruments. */
export const instrumentKinds = defineCodeList({
  name: "instrument-kind",
  title: "Instrument kind",
  description: "What sort of legal or political text it is.",
  codes: {
    treaty: {
      label: "Treaty",
      definition: "A binding agreement of states, also called convention or covenant.",
    },
    protocol: { label: "Protocol", definition: "A treaty that is added to another." },
    statute: { label: "Statute", definition: "An act of a legislature." },
    resolution: {
      label: "Resolution",
      definition: "A decision of an organ of an intergovernmental organisation.",
    },
    declaration: { label: "Declaration", definition: "A statement of intent that states or bodies adopted." },
    agreement: { label: "Agreement", definition: "An arrangement between bodies that is not a treaty." },
  },
});
