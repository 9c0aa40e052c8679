import type { Actor } from "@open-tip/schema";
import { fox, ians, ludci, named, pti, whiteHouseBlog } from "../named.ts";

// People whom an article lets speak or act without naming them. Each is one record for one article: nothing says that
// the officials of two articles are the same. Their names are descriptions. Who was harmed is never here but as a group.

export const seniorStateDepartmentOfficials2018: Actor = {
  id: "actor/senior-state-department-officials-2018",
  kind: "group",
  name: { en: "Senior officials of the Department of State at a briefing, 2018" },
  namesAsStated: named([pti, "senior State Department officials"]),
  anonymous: "officials",
  territory: "USA",
  parent: "actor/us-department-of-state",
};

export const stateDepartmentOfficial2018: Actor = {
  id: "actor/state-department-official-2018",
  kind: "person",
  name: { en: "An official of the Department of State at a briefing, 2018" },
  namesAsStated: named([pti, "an official", "The official", "the official"]),
  anonymous: "official",
  territory: "USA",
  parent: "actor/senior-state-department-officials-2018",
  notes:
    "The article goes on from 'an official' to 'the official'; that it is one and the same is how it reads, and not said.",
};

export const reportersAtBriefing2018: Actor = {
  id: "actor/reporters-at-tip-report-briefing-2018",
  kind: "group",
  name: { en: "Reporters at a briefing of the Department of State, 2018" },
  namesAsStated: named([pti, "reporters"]),
  anonymous: "unspecified",
};

export const tipReportHeroes2018: Actor = {
  id: "actor/tip-report-heroes-2018",
  kind: "group",
  name: { en: "TIP Report Heroes of 2018" },
  namesAsStated: named([pti, "TIP report heroes"]),
  notes: "Ten people, of whom the article names one.",
};

export const hostGovernments: Actor = {
  id: "actor/host-governments-of-north-korean-workers",
  kind: "group",
  name: { en: "Governments that host workers sent by North Korea" },
  namesAsStated: named([pti, "host governments"]),
  anonymous: "unspecified",
};

export const traffickedPeopleWorldwide: Actor = {
  id: "actor/trafficked-people-worldwide",
  kind: "group",
  name: { en: "People who were trafficked, as one article speaks for them" },
  anonymous: "affected-people",
  notes: "The article puts words into the mouth of millions. No one of them is quoted.",
};

export const criticsOfTheUnitedStates: Actor = {
  id: "actor/critics-of-the-united-states",
  kind: "group",
  name: { en: "Whoever accused the United States of permissiveness" },
  anonymous: "unspecified",
};

export const costaRicanSecurityAgencies: Actor = {
  id: "actor/costa-rican-security-agencies",
  kind: "group",
  name: { en: "Security agencies of Costa Rica" },
  namesAsStated: named([ludci, "Costa Rican security agencies"]),
  anonymous: "unspecified",
  territory: "CRI",
};

export const usAndCanadianCounterparts: Actor = {
  id: "actor/us-and-canadian-counterparts-of-dss",
  kind: "group",
  name: { en: "Counterparts of the Diplomatic Security Service in the United States and Canada" },
  namesAsStated: named([ludci, "U.S. and Canadian counterparts"]),
  anonymous: "unspecified",
};

export const canadianDelegation2019: Actor = {
  id: "actor/canadian-delegation-2019",
  kind: "group",
  name: { en: "Canadian officials on an exchange in the United States, 2019" },
  namesAsStated: named([ludci, "eleven Canadian law enforcement officials and policymakers"]),
  anonymous: "officials",
  territory: "CAN",
};

export const whiteHouseOfficial2020: Actor = {
  id: "actor/white-house-official-2020",
  kind: "person",
  name: { en: "An official of the White House, 2020" },
  namesAsStated: named([fox, "A White House official", "the official"]),
  anonymous: "official",
  territory: "USA",
  parent: "actor/white-house",
  notes:
    "That 'the official' of later sentences is the same is how the article reads, and not said; sentences between them speak of officials.",
};

export const unnamedOfficials2020: Actor = {
  id: "actor/unnamed-us-officials-2020",
  kind: "group",
  name: { en: "Officials of the United States whom an article does not name, 2020" },
  namesAsStated: named([fox, "Officials", "officials"]),
  anonymous: "officials",
  territory: "USA",
  notes: "Of which body they are, the article does not say.",
};

export const stateAndLocalLawEnforcement: Actor = {
  id: "actor/us-state-and-local-law-enforcement",
  kind: "group",
  name: { en: "Law enforcement of states and localities of the United States" },
  namesAsStated: named([fox, "state and local law enforcement", "state and local officials"]),
  anonymous: "unspecified",
  territory: "USA",
};

export const foreignLeaders2012: Actor = {
  id: "actor/foreign-leaders-southeast-asia-2012",
  kind: "group",
  name: { en: "Leaders whom the President met in Southeast Asia, 2012" },
  namesAsStated: named([whiteHouseBlog, "foreign leaders"]),
  anonymous: "officials",
  notes: "One of them, the Prime Minister of Cambodia, is named.",
};

export const usPartnersInCambodia: Actor = {
  id: "actor/us-partners-in-cambodia-2012",
  kind: "group",
  name: { en: "Organisations in Cambodia with which the United States worked, 2012" },
  namesAsStated: named([whiteHouseBlog, "our partners", "Our partners"]),
  anonymous: "representatives",
  territory: "KHM",
};

export const sheltersAndLegalAidInCambodia: Actor = {
  id: "actor/shelters-and-legal-aid-in-cambodia-2012",
  kind: "group",
  name: { en: "Shelters and organisations of legal aid in Cambodia, 2012" },
  namesAsStated: named([whiteHouseBlog, "shelters and legal aid organizations"]),
  anonymous: "unspecified",
  territory: "KHM",
  notes: "They may be among the partners of the United States; the article does not say so.",
};

export const youngCambodians2012: Actor = {
  id: "actor/young-cambodians-of-mtv-exit-2012",
  kind: "group",
  name: { en: "Young Cambodians trained by a campaign, 2012" },
  namesAsStated: named([whiteHouseBlog, "group of young Cambodians"]),
  anonymous: "unspecified",
  territory: "KHM",
};

export const survivorsInCambodia2012: Actor = {
  id: "actor/survivors-met-in-cambodia-2012",
  kind: "group",
  name: { en: "Survivors whom officials of the United States met in Cambodia, 2012" },
  namesAsStated: named([
    whiteHouseBlog,
    "several survivors of labor and sex trafficking",
    "brave men and women",
  ]),
  anonymous: "affected-people",
  territory: "KHM",
};

export const ngoLeadersInCambodia2012: Actor = {
  id: "actor/ngo-leaders-in-cambodia-2012",
  kind: "group",
  name: { en: "Leaders of organisations against trafficking in Cambodia, 2012" },
  namesAsStated: named([
    whiteHouseBlog,
    "anti-trafficking non-governmental leaders",
    "leaders we met with",
    "roundtable participants",
    "the advocates",
    "Participants",
  ]),
  anonymous: "representatives",
  territory: "KHM",
};

export const informantsInCambodia2012: Actor = {
  id: "actor/informants-in-cambodia-2012",
  kind: "group",
  name: { en: "Whoever told the authors about the paintings, Cambodia 2012" },
  anonymous: "unspecified",
  territory: "KHM",
};

export const countriesOfAsean: Actor = {
  id: "actor/members-of-asean-2012",
  kind: "group",
  name: { en: "Members of the Association of Southeast Asian Nations, 2012" },
  namesAsStated: named([whiteHouseBlog, "members of the Association of Southeast Asian Nations"]),
  parent: "actor/asean",
};

export const memberStatesOfTheUnitedNations: Actor = {
  id: "actor/member-states-of-the-united-nations",
  kind: "group",
  name: { en: "Member states of the United Nations" },
  namesAsStated: named([ians, "member states"]),
  parent: "actor/united-nations",
};
