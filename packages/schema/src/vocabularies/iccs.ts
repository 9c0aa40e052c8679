import { exploitationForms } from "../code-lists/exploitation-form.ts";
import { traffickingPurposes } from "../code-lists/trafficking-purpose.ts";
import { close, exact, mapList, type Vocabulary } from "../mapping.ts";

/** The UN's classification of crimes. Codes are text: they begin with a nought. */
export const iccs: Vocabulary = {
  name: "iccs",
  title: "International Classification of Crime for Statistical Purposes",
  publisher: "United Nations Office on Drugs and Crime",
  version: "1.0, March 2015",
  citation: { title: "Eurostat's code list of ICCS categories", locator: "ICCS0204, ICCS02041, ICCS02042" },
  notes:
    "ICCS counts the crime of trafficking for a purpose, and this standard names the exploitation: so no form is an exact match. The codes below 0204 for organ removal and for other purposes are left out, because their labels could not be read.",
};

/** Forms and purposes that ICCS has a category for. */
export const iccsMappings = [
  ...mapList(iccs, exploitationForms, "0204 Trafficking in persons", {
    unspecified: exact("0204", "Trafficking in persons"),
    "sexual-exploitation": close("02041", "Trafficking in persons for sexual exploitation"),
    "forced-labour": close("02042", "Trafficking in persons for forced labour or services"),
  }),
  ...mapList(iccs, traffickingPurposes, "0204 Trafficking in persons", {
    "sexual-exploitation": close("02041", "Trafficking in persons for sexual exploitation"),
    "forced-labour-or-services": close("02042", "Trafficking in persons for forced labour or services"),
  }),
];
