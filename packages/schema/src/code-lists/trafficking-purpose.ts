import { defineCodeList } from "../code-list.ts";

/** The purposes of the definition of trafficking in persons. */
export const traffickingPurposes = defineCodeList({
  name: "trafficking-purpose",
  title: "Purpose of trafficking",
  description:
    "The third element of trafficking in persons under article 3 of the Palermo Protocol: the exploitation that is intended. The Protocol lists these as a minimum.",
  openness: "open",
  codes: {
    "sexual-exploitation": {
      label: "Prostitution of others or sexual exploitation",
      definition: "Gain from the prostitution of others, or another form of sexual exploitation.",
    },
    "forced-labour-or-services": {
      label: "Forced labour or services",
      definition: "Work or services exacted under threat.",
    },
    "slavery-or-similar-practices": {
      label: "Slavery or similar practices",
      definition: "Ownership of a person, or practices that come to the same.",
    },
    servitude: {
      label: "Servitude",
      definition: "A dependence that the person can neither leave nor change.",
    },
    "organ-removal": { label: "Removal of organs", definition: "The person's organs are to be taken." },
  },
});
