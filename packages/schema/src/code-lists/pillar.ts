import { defineCodeList } from "../code-list.ts";

/** The four fields of action against trafficking, known as the 4 Ps. */
export const pillars = defineCodeList({
  name: "pillar",
  title: "Pillar",
  description:
    "A field of action against trafficking in persons. The first three are the 3 Ps, all four the 4 Ps.",
  codes: {
    prosecution: {
      label: "Prosecution",
      definition: "Laws, investigation, trial and punishment of traffickers.",
    },
    protection: {
      label: "Protection",
      definition: "Identification, shelter, care and remedies for victims.",
    },
    prevention: {
      label: "Prevention",
      definition: "Awareness, safe migration, and less demand and vulnerability.",
    },
    partnerships: {
      label: "Partnerships",
      definition: "Work together of states, agencies, civil society and business.",
    },
  },
});
