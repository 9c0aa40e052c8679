import { exploitationForms } from "../code-lists/exploitation-form.ts";
import { traffickingMeans } from "../code-lists/trafficking-means.ts";
import { broad, close, mapList, type Vocabulary } from "../mapping.ts";

/** The published synthetic case data. Its terms are variables that hold 1 or nothing. */
export const ctdc: Vocabulary = {
  name: "ctdc",
  title: "CTDC Global Synthetic Dataset",
  publisher: "Counter Trafficking Data Collaborative",
  version: "codebook of February 2024",
  citation: {
    title: "Codebook of the CTDC Global Synthetic Dataset, v2024",
    url: "https://github.com/madiforman/CTDC_analysis",
    locator: "data/Codebook_CTDC_global_synthetic_data_v2024.pdf, at commit d74b257",
  },
  notes: "A variable that is empty means unknown and never no. The mappings are our reading.",
};

/** Forms and means that CTDC has a variable for. */
export const ctdcMappings = [
  ...mapList(ctdc, exploitationForms, "exploitation", {
    "forced-labour": close("isForcedLabour"),
    "sexual-exploitation": close("isSexualExploit"),
    "domestic-servitude": close("typeOfLabourDomesticWork"),
    "child-sexual-abuse-material": broad("typeOfSexPornography"),
    "forced-marriage": broad("isOtherExploit"),
    "forced-begging": broad("isOtherExploit"),
    "organ-removal": broad("isOtherExploit"),
    servitude: broad("isOtherExploit"),
  }),
  ...mapList(ctdc, exploitationForms, "means", { "debt-bondage": close("meansDebtBondageEarnings") }),
  ...mapList(ctdc, traffickingMeans, "means", {
    "threat-or-force": close("meansThreats", "Force that was used is meansAbusePsyPhySex there."),
    deception: close("meansFalsePromises"),
  }),
];
