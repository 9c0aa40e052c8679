import { defineCodeList } from "../code-list.ts";

/** The acts of the definition of trafficking in persons. */
export const traffickingActs = defineCodeList({
  name: "trafficking-act",
  title: "Act of trafficking",
  description:
    "The first element of trafficking in persons under article 3 of the Palermo Protocol: what is done. Movement is not an element.",
  codes: {
    recruitment: { label: "Recruitment", definition: "A person is engaged or drawn in." },
    transportation: { label: "Transportation", definition: "A person is moved from one place to another." },
    transfer: { label: "Transfer", definition: "Control over a person is handed to someone else." },
    harbouring: { label: "Harbouring", definition: "A person is accommodated, kept or hidden." },
    receipt: { label: "Receipt", definition: "A person is taken over from someone else." },
  },
});
