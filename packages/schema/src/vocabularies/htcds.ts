import { actorKinds } from "../code-lists/actor-kind.ts";
import { exploitationForms } from "../code-lists/exploitation-form.ts";
import { traffickingActs } from "../code-lists/trafficking-act.ts";
import { traffickingMeans } from "../code-lists/trafficking-means.ts";
import { broad, close, exact, mapList, type Vocabulary } from "../mapping.ts";

/** IOM's standard for case data. Its terms are codes of fields, so the group of a mapping is the field. */
export const htcds: Vocabulary = {
  name: "htcds",
  title: "Human Trafficking Case Data Standard",
  publisher: "International Organization for Migration",
  version: "2.0",
  citation: {
    title: "HTCDS Field Standards 2.0",
    url: "https://github.com/UNMigration/HTCDS",
    locator: "HTCDS Field Standards 2.0.ods, at commit 3c2f653",
  },
  notes:
    "HTCDS describes cases of single persons. This standard holds no such records; only forms, means and bodies are mapped.",
};

/** Codes that HTCDS 2.0 has counterparts for. */
export const htcdsMappings = [
  ...mapList(htcds, exploitationForms, "vic_TypeOfExploitation", {
    "forced-labour": exact("ForcedLabour"),
    "state-imposed-forced-labour": broad("ForcedLabour"),
    "sexual-exploitation": exact("SexualExploitation"),
    "child-sexual-abuse-material": broad("SexualExploitation"),
    "sex-tourism": broad("SexualExploitation"),
    "child-labour": exact("ChildLabour"),
    "child-soldiers": close("ForcedMilitaryByNonStateActors", "HTCDS leaves out the armed forces of states."),
    servitude: exact("Servitude"),
    "domestic-servitude": broad("Servitude"),
    slavery: broad("Other"),
    "forced-marriage": exact("ForcedMarriage"),
    "forced-begging": exact("ForcedBegging"),
    "forced-criminality": broad("Other"),
    "forced-adoption": exact("ForcedAdoption"),
    "forced-surrogacy": close("Surrogacy"),
    "organ-removal": exact("OrganRemoval"),
  }),
  ...mapList(htcds, exploitationForms, "vic_TypeOfSexExploitation", {
    "child-sexual-abuse-material": broad("Pornography"),
  }),
  ...mapList(htcds, exploitationForms, "vic_MethodsOfControl", {
    "debt-bondage": close("DebtBondage", "HTCDS takes it as a means of control and not as a form."),
  }),
  ...mapList(htcds, traffickingActs, "hte_Type", {
    recruitment: close("Recruitment", "HTCDS means the stage at which it happens."),
    transportation: close("Transit", "HTCDS means the stage at which it happens."),
  }),
  ...mapList(htcds, traffickingMeans, "vic_MethodsOfControl", {
    "threat-or-force": close("PhysicalThreats", "Force that was used is PhysicalAbuse there."),
    deception: close("FalsePromises"),
  }),
  ...mapList(htcds, actorKinds, "org_Type", {
    ngo: exact("NGO"),
    agency: close(
      "CentralGovernmentOrganisation",
      "HTCDS has further codes for police, health and local bodies.",
    ),
    company: exact("CorporateBusiness"),
  }),
];
