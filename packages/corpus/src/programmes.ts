import type { Programme } from "@open-tip/schema";
import {
  angelWatchCenter,
  burmaJointPlanNote,
  dssInCanada,
  dssJoinsFocalPoints,
  heroAward,
  mtvExitFunders,
  mtvExitLaunch,
  obamaInCambodia2012,
  specialRapporteurMandate,
  unMeeting2021,
} from "./citations.ts";
import { fox, ians, ludci, named, pti, whiteHouseBlog } from "./named.ts";

// Organised efforts that the articles speak of, each once however many articles name it.

export const tipReport: Programme = {
  id: "programme/tip-report",
  kind: "reporting",
  name: { en: "Trafficking in Persons Report" },
  namesAsStated: named([pti, "TIP report", "annual report", "State Department’s report"]),
  leads: ["actor/us-department-of-state"],
  from: "2001",
  pillars: ["prosecution", "protection", "prevention"],
  legalBasis: ["instrument/tvpa-2000"],
};

export const tipReportHeroesAward: Programme = {
  id: "programme/tip-report-heroes",
  kind: "award",
  name: { en: "TIP Report Hero Acting to End Modern Slavery Award" },
  leads: ["actor/us-department-of-state"],
  partOf: "programme/tip-report",
  citations: [heroAward],
};

export const angelWatch: Programme = {
  id: "programme/angel-watch",
  kind: "operational-unit",
  name: { en: "Angel Watch" },
  leads: ["actor/us-homeland-security-investigations"],
  leadAsStated: "The U.S.",
  from: "2007",
  pillars: ["prevention"],
  exploitation: ["sex-tourism"],
  legalBasis: ["instrument/international-megans-law"],
  citations: [angelWatchCenter],
  verifications: [
    {
      aspect: "attribution",
      status: "imprecise",
      field: "leads",
      note: "The article tells of it among the deeds of the Diplomatic Security Service, so that a reader may credit that service. It is run by Homeland Security Investigations of Immigration and Customs Enforcement.",
      corrections: ["actor/us-homeland-security-investigations"],
      citations: [angelWatchCenter],
    },
  ],
  notes:
    "It began as a pilot in Los Angeles in 2007. The centre opened in Fair Oaks, Virginia, on 2019-11-14.",
};

export const britishColumbiaWorkingGroup: Programme = {
  id: "programme/british-columbia-working-group",
  kind: "working-group",
  name: { en: "Working group against human trafficking in British Columbia" },
  namesAsStated: named([ludci, "working group"]),
  leads: ["actor/us-diplomatic-security-service"],
  partners: ["actor/us-and-canadian-counterparts-of-dss"],
  territories: ["CAN"],
  places: ["place/british-columbia"],
  pillars: ["prevention", "prosecution", "partnerships"],
  notes: "In the making when the article was written. No name of its own is given.",
};

export const setaConference: Programme = {
  id: "programme/seta-conference",
  kind: "training",
  name: { en: "Sexual Exploitation Training and Awareness Conference" },
  namesAsStated: named([ludci, "SETA"]),
  territories: ["CAN"],
  exploitation: ["sexual-exploitation"],
  pillars: ["prosecution", "prevention"],
  citations: [dssInCanada],
};

export const ivlp: Programme = {
  id: "programme/international-visitor-leadership-program",
  kind: "exchange",
  name: { en: "International Visitor Leadership Program" },
  namesAsStated: named([ludci, "IVLP"]),
  leads: ["actor/us-department-of-state"],
  territories: ["USA"],
  pillars: ["partnerships"],
};

export const dssInCostaRica: Programme = {
  id: "programme/dss-cooperation-with-costa-rica",
  kind: "initiative",
  name: { en: "Cooperation of the Diplomatic Security Service with Costa Rica" },
  leads: ["actor/us-diplomatic-security-service"],
  partners: ["actor/costa-rica-trafficking-in-persons-office", "actor/costa-rican-security-agencies"],
  territories: ["CRI"],
  pillars: ["prosecution", "partnerships"],
  exploitation: ["child-sexual-abuse-material", "sex-tourism"],
};

export const focalPointPhoenix: Programme = {
  id: "programme/europol-focal-point-phoenix",
  kind: "operational-unit",
  name: { en: "Focal Point Phoenix" },
  namesAsStated: named([ludci, "FP Phoenix"]),
  leads: ["actor/europol"],
  partners: ["actor/us-diplomatic-security-service"],
  pillars: ["prosecution"],
  citations: [dssJoinsFocalPoints],
};

export const focalPointCheckpoint: Programme = {
  id: "programme/europol-focal-point-checkpoint",
  kind: "operational-unit",
  name: { en: "Focal Point Checkpoint" },
  namesAsStated: named([ludci, "FP Checkpoint"]),
  leads: ["actor/europol"],
  partners: ["actor/us-diplomatic-security-service"],
  citations: [dssJoinsFocalPoints],
  notes: "It is on migrant smuggling, which is not trafficking in persons.",
};

export const specialRapporteur: Programme = {
  id: "programme/un-special-rapporteur-on-trafficking",
  kind: "mandate",
  name: { en: "Special Rapporteur on trafficking in persons, especially women and children" },
  leads: ["actor/un-human-rights-council"],
  from: "2004",
  citations: [specialRapporteurMandate],
  notes:
    "Created by the Commission on Human Rights; the Human Rights Council, which came later, has extended it.",
};

export const mtvExit: Programme = {
  id: "programme/mtv-exit",
  kind: "campaign",
  name: { en: "MTV EXIT" },
  namesAsStated: named([whiteHouseBlog, "End Exploitation and Trafficking"]),
  leads: ["actor/mtv-europe-foundation"],
  funders: [
    "actor/us-agency-for-international-development",
    "actor/australian-agency-for-international-development",
    "actor/walk-free",
  ],
  territories: ["KHM"],
  pillars: ["prevention"],
  citations: [mtvExitLaunch, mtvExitFunders],
  verifications: [
    {
      aspect: "claim",
      status: "imprecise",
      field: "funders",
      note: "The article calls the campaign funded by the United States. Others paid for it too.",
      corrections: ["actor/australian-agency-for-international-development", "actor/walk-free"],
      citations: [mtvExitFunders],
    },
  ],
  notes: "In Asia since September 2007. That is not its beginning.",
};

export const burmaJointPlan: Programme = {
  id: "programme/us-burma-joint-plan-on-trafficking",
  kind: "plan",
  name: { en: "United States-Myanmar Joint Plan on Trafficking in Persons" },
  namesAsStated: named([whiteHouseBlog, "joint plan"]),
  leads: ["actor/us-government", "actor/government-of-burma"],
  from: "2012-11-18",
  territories: ["MMR"],
  exploitation: ["state-imposed-forced-labour", "child-soldiers"],
  citations: [obamaInCambodia2012, burmaJointPlanNote],
};

export const survivorAssistanceInCambodia: Programme = {
  id: "programme/us-assistance-for-survivors-in-cambodia",
  kind: "assistance",
  name: { en: "Legal aid and rehabilitation for survivors in Cambodia, paid by the United States" },
  namesAsStated: named([whiteHouseBlog, "legal and rehabilitation assistance"]),
  funders: ["actor/us-government"],
  partners: ["actor/us-partners-in-cambodia-2012"],
  territories: ["KHM"],
  pillars: ["protection"],
};

export const victimServicesFunding2020: Programme = {
  id: "programme/us-funding-for-victim-services-2020",
  kind: "assistance",
  name: { en: "Funding of services for victims by the United States, 2020" },
  namesAsStated: named([fox, "increased funding for victim services"]),
  funders: ["actor/us-government"],
  territories: ["USA"],
  pillars: ["protection"],
};

export const lawEnforcementCapacity2020: Programme = {
  id: "programme/us-capacity-of-state-and-local-law-enforcement",
  kind: "initiative",
  name: { en: "Federal help for law enforcement of states and localities, as told in 2020" },
  leads: ["actor/us-government"],
  partners: ["actor/us-state-and-local-law-enforcement"],
  territories: ["USA"],
  pillars: ["prosecution", "partnerships"],
};

export const unGlobalPlanOfAction: Programme = {
  id: "programme/un-global-plan-of-action",
  kind: "plan",
  name: { en: "United Nations Global Plan of Action to Combat Trafficking in Persons" },
  namesAsStated: named([ians, "UN Global Plan of Action to Combat Trafficking in Persons"]),
  leads: ["actor/un-general-assembly"],
  from: "2010",
  pillars: ["prevention", "protection", "prosecution", "partnerships"],
  legalBasis: ["instrument/un-ga-resolution-64-293"],
  citations: [unMeeting2021],
};

export const agenda2030: Programme = {
  id: "programme/agenda-2030",
  kind: "plan",
  name: { en: "2030 Agenda for Sustainable Development" },
  leads: ["actor/united-nations"],
  notes: "The article says that some of its targets are on trafficking, and does not say which.",
};
