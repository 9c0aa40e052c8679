import { exploitationForms } from "../code-lists/exploitation-form.ts";
import { traffickingActs } from "../code-lists/trafficking-act.ts";
import { traffickingMeans } from "../code-lists/trafficking-means.ts";
import { traffickingPurposes } from "../code-lists/trafficking-purpose.ts";
import { close, exact, mapList, type Vocabulary } from "../mapping.ts";

/** The definition of trafficking in international law. It has words and no codes, so the terms are its words. */
export const palermo: Vocabulary = {
  name: "palermo-protocol",
  title: "Protocol to Prevent, Suppress and Punish Trafficking in Persons",
  publisher: "United Nations",
  version: "General Assembly resolution 55/25, annex II",
  citation: {
    title: "UN.GIFT on the definition of human trafficking",
    url: "http://www.ungift.org/about/human-trafficking.html",
    locator: "article 3",
  },
  notes:
    "For an adult all three elements are required, for a person under eighteen the act and the purpose. United States law defines severe forms of trafficking otherwise.",
};

/** The elements of the definition. */
export const palermoMappings = [
  ...mapList(palermo, traffickingActs, "article 3(a), act", {
    recruitment: exact("recruitment"),
    transportation: exact("transportation"),
    transfer: exact("transfer"),
    harbouring: exact("harbouring"),
    receipt: exact("receipt"),
  }),
  ...mapList(palermo, traffickingMeans, "article 3(a), means", {
    "threat-or-force": exact("threat or use of force"),
    "other-coercion": exact("other forms of coercion"),
    abduction: exact("abduction"),
    fraud: exact("fraud"),
    deception: exact("deception"),
    "abuse-of-power": exact("abuse of power"),
    "abuse-of-vulnerability": exact("abuse of a position of vulnerability"),
    "payments-or-benefits": exact("giving or receiving of payments or benefits"),
  }),
  ...mapList(palermo, traffickingPurposes, "article 3(a), purpose", {
    "sexual-exploitation": exact(
      "exploitation of the prostitution of others or other forms of sexual exploitation",
    ),
    "forced-labour-or-services": exact("forced labour or services"),
    "slavery-or-similar-practices": exact("slavery or practices similar to slavery"),
    servitude: exact("servitude"),
    "organ-removal": exact("removal of organs"),
  }),
  ...mapList(palermo, exploitationForms, "article 3(a), purpose", {
    "sexual-exploitation": close(
      "exploitation of the prostitution of others or other forms of sexual exploitation",
    ),
    "forced-labour": close("forced labour or services"),
    slavery: close("slavery or practices similar to slavery"),
    servitude: close("servitude"),
    "organ-removal": close("removal of organs"),
  }),
];
