import { territories } from "@open-tip/schema/territories";
import type { CellType } from "./cell-type.ts";
import type { ColumnValues, Profile, ProfileField } from "./profile.ts";

/** A picklist of HTCDS has a name and a label for each value; files hold either. */
function pick(names: readonly string[], labels: readonly string[] = []): CellType {
  const spelt = names.map((name) => name.replace(/(?<=[a-z])(?=[A-Z])/g, " "));
  return { kind: "code", codes: [...new Set([...names, ...labels, ...spelt, ...spelt.map(sentenceCase)])] };
}

function sentenceCase(text: string): string {
  return text.charAt(0) + text.slice(1).toLowerCase();
}

const text: CellType = { kind: "text" };
const date: CellType = { kind: "date" };
const organisations = ["Police", "NGO", "CourtOrProsecution", "NonPoliceGovernmentalOrganization", "Other"];
const referrals = pick(["AdditionalServicesRequired", "MigrationOrChangeOfLocation", "Other"]);
const country: CellType = {
  kind: "code",
  codes: territories.flatMap(({ code, alpha2, name }) => [
    code,
    name.en,
    ...(alpha2 === undefined ? [] : [alpha2]),
  ]),
};

/** Fields by name, with the label of the template, and what they hold. */
const fields: readonly (readonly [name: string, label: string, type: CellType, ...more: string[]])[] = [
  ["cas_CaseOwner", "Case Owner", text],
  ["prs_Salutation", "Salutation", text],
  ["prs_FirstName", "First Name", text],
  ["prs_SecondName", "Second Name", text],
  ["con_Consent", "Consent", text],
  ["prs_Birthdate", "Birthdate", date],
  [
    "prs_Gender",
    "Gender",
    pick([
      "Feminine",
      "Masculine",
      "TransgenderFeminine",
      "TransgenderMasculine",
      "NonConforming",
      "NonSpecifiedUnknown",
    ]),
  ],
  ["prs_Citizenship", "Citizenship", country],
  ["prs_Title", "Title", text],
  ["prs_Email", "Email", text],
  ["prs_HomePhone", "Home Phone", text],
  ["prs_MobilePhone", "Mobile Phone", text],
  ["prs_MailingStreet", "Mailing Street", text],
  ["prs_MailingCity", "Mailing City", text],
  ["prs_MailingState", "Mailing State/Province", text],
  ["prs_MailingPostalCode", "Mailing Zip/Postal Code", text],
  ["prs_MailingCountry", "Mailing Country", text],
  [
    "vic_TraffickingStatus",
    "Trafficking Status",
    pick(["PossibleVictimOfTrafficking", "ActualVictimOfTrafficking", "NotAVictimOfTrafficking"]),
  ],
  [
    "vic_TraffickingStatusDecisionMakingOrg",
    "Trafficking Status Decision Making Organization",
    pick(organisations, ["Non-police governmental organization"]),
    "vic_TraffickinStatusDecisionMakingOrg",
  ],
  [
    "vic_MethodOfRecruitment",
    "Method of Recruitment",
    pick(
      [
        "AtAPlaceOfBusiness",
        "AtAnEducationalInstitution",
        "AtWork",
        "ThroughOnlineSocialNetworks",
        "ThroughAnOnlineAdvertisement",
        "ThroughATelevisionAdvert",
        "ThroughANewspaperAdvert",
        "ThroughFamilyOrFamilyEvents",
        "ThroughFriendsOrSocialEvents",
        "Other",
      ],
      [
        "At a place of business",
        "At an educational institution",
        "Through an online advertisement",
        "Through a television advert",
        "Through a newspaper advert",
      ],
    ),
  ],
  ["vic_LocationOfRecruitment", "Location of Recruitment", text],
  [
    "vic_MethodsOfControl",
    "Methods of Control",
    {
      kind: "list",
      separator: ";",
      of: pick(
        [
          "PhysicalThreats",
          "ThreatsLawEnforcement",
          "ThreatensChildrenFamily",
          "DebtBondage",
          "FalsePromises",
          "PhysicalAbuse",
          "SexualAbuse",
          "TakesEarnings",
          "RestrictsFinancialAccess",
          "RestrictsMedicalCare",
          "WithholdsNecessities",
          "PsychologicalAbuse",
          "PsychoactiveSubstance",
          "ExcessiveWorkingHours",
          "WithholdsDocuments",
          "RestrictsMovement",
          "UsesChildren",
          "ThreatOfLawEnforcement",
          "Other",
        ],
        ["Threats of law enforcement", "Threatens children/family"],
      ),
    },
  ],
  [
    "vic_TypeOfExploitation",
    "Type of Exploitation",
    {
      kind: "list",
      separator: ";",
      of: pick(
        [
          "ForcedLabour",
          "SexualExploitation",
          "ChildLabour",
          "ForcedMarriage",
          "Servitude",
          "ForcedMilitaryByNonStateActors",
          "OrganRemoval",
          "ForcedBegging",
          "ForcedAdoption",
          "Surrogacy",
          "Other",
        ],
        ["Forced military (by non-state actors)"],
      ),
    },
  ],
  ["vic_ForcedLabourIndustry", "Forced Labour Industry", text],
  [
    "vic_TypeOfSexExploitation",
    "Type of Sex Exploitation",
    pick(["Prostitution", "Pornography", "RemoteInteractiveServices", "PrivateSexualServices"]),
  ],
  ["vic_LocationOfExploitation", "Location of Exploitation", text],
  ["cas_Status", "Status", pick(["Active", "FollowUp", "Closed", "ClosedReferred"])],
  ["cas_ReferringOrganisation", "Referring Organisation", text],
  ["cas_IncomingReferralDate", "Incoming Referral Date", date],
  ["cas_ReferringPrimaryCaseWorker", "Referring Primary Case Worker", text],
  ["cas_ReasonForIncomingReferral", "Reason for Incoming Referral", referrals],
  ["cas_IncomingReferralDetails", "Incoming Referral Details", text],
  ["cas_ReferredOrganisation", "Referred Organisation", text],
  ["cas_ReferredPrimaryCaseWorker", "Referred Primary Case Worker", text],
  ["cas_ReasonForOutgoingReferral", "Reason for Outgoing Referral", referrals],
  ["cas_OutgoingReferralDate", "Outgoing Referral Date", date],
  ["cas_OutgoingReferralDetails", "Outgoing Referral Details", text],
  ["cas_ReasonForCaseClosure", "Reason for Case Closure", text],
];

function remark(columns: readonly ColumnValues[]): string | undefined {
  const misspelt = columns.find(({ header }) => header === "vic_TraffickinStatusDecisionMakingOrg");
  return (
    misspelt &&
    "The template of HTCDS 2.0 spells a column vic_Traffickin…; it is read as vic_TraffickingStatusDecisionMakingOrg."
  );
}

/** Cases in the Human Trafficking Case Data Standard 2.0 of IOM: everything in them is about a person. */
export const htcdsCases: Profile = {
  name: "htcds-cases",
  title: "cases in the Human Trafficking Case Data Standard (HTCDS) 2.0",
  fields: fields.map(
    ([name, label, type, ...more]): ProfileField => ({
      name,
      names: [label, ...more],
      meaning: label.toLowerCase(),
      type,
      required: false,
      sensitive: true,
    }),
  ),
  key: [],
  repeats: true,
  sequence: undefined,
  least: 3,
  aboutPeople: true,
  identifiers: ["prs_Gender", "prs_Citizenship", "vic_LocationOfExploitation"],
  remark,
};
