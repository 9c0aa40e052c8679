import { defineCodeList } from "../code-list.ts";

/** The means of the definition of trafficking in persons. */
export const traffickingMeans = defineCodeList({
  name: "trafficking-means",
  title: "Means of trafficking",
  description:
    "The second element of trafficking in persons under article 3 of the Palermo Protocol: how it is done. Not required where the person is under eighteen.",
  codes: {
    "threat-or-force": { label: "Threat or force", definition: "Violence is used or threatened." },
    "other-coercion": {
      label: "Other coercion",
      definition: "Pressure of another kind leaves no real choice.",
    },
    abduction: { label: "Abduction", definition: "A person is taken away against their will." },
    fraud: { label: "Fraud", definition: "A person is cheated for gain." },
    deception: { label: "Deception", definition: "A person is misled about what awaits them." },
    "abuse-of-power": { label: "Abuse of power", definition: "Authority over a person is misused." },
    "abuse-of-vulnerability": {
      label: "Abuse of vulnerability",
      definition: "Advantage is taken of a person who has no acceptable alternative.",
    },
    "payments-or-benefits": {
      label: "Payments or benefits",
      definition: "Someone who has control over the person is paid, or pays, for consent.",
    },
  },
});
