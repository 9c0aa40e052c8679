import type { Event } from "@open-tip/schema";
import { citations } from "@open-tip/schema/tier-law";
import {
  aseanLeadersMeeting2012,
  dssInCanada,
  dssJoinsFocalPoints,
  frenchMissionDebate2016,
  khobragadeDismissed,
  khobragadeIndicted,
  launchRemarks2018,
  obamaInCambodia2012,
  obamaOnTrafficking2012,
  securityCouncil2331,
  southeastAsiaTrip,
  unMeeting2021,
  unMeetingDay2021,
} from "./citations.ts";
import { fox, ians, ludci, named, pti, whiteHouseBlog } from "./named.ts";

// What happened at a time, each once. A date that an article gives by the day it was written is resolved, with its anchor.

export const tipReportLaunch2018: Event = {
  id: "event/tip-report-launch-2018",
  kind: "launch",
  name: { en: "Launch of the 2018 Trafficking in Persons Report" },
  namesAsStated: named([
    pti,
    "2018 Trafficking in Persons (TIP) report Launch Ceremony",
    "report launch ceremony",
  ]),
  date: {
    date: "2018-06-28",
    asStated: "yesterday",
    basis: "inferred",
    anchor: "2018-06-29",
    note: "The dateline is of 29 June; the 2018 edition was released on the day before.",
  },
  organisers: ["actor/us-department-of-state"],
  participants: ["actor/mike-pompeo", "actor/ivanka-trump", "actor/tip-report-heroes-2018"],
  programme: "programme/tip-report",
  citations: [launchRemarks2018],
  verifications: [
    {
      aspect: "date",
      status: "corroborated",
      field: "date",
      note: "The department's own record of the remarks is of 2018-06-28, and calls the report the eighteenth.",
      citations: [launchRemarks2018],
    },
  ],
};

export const tipReportHeroesCeremony2018: Event = {
  id: "event/tip-report-heroes-ceremony-2018",
  kind: "launch",
  name: { en: "Honouring of the TIP Report Heroes of 2018" },
  date: { date: "2018-06-28", basis: "inferred", note: "It was part of the launch." },
  participants: ["actor/ivanka-trump", "actor/tip-report-heroes-2018", "actor/sunita-danuwar"],
  programme: "programme/tip-report-heroes",
  partOf: "event/tip-report-launch-2018",
};

export const tipReportBriefing2018: Event = {
  id: "event/tip-report-briefing-2018",
  kind: "briefing",
  name: { en: "Background briefing of the Department of State on the 2018 report" },
  namesAsStated: named([pti, "background briefing"]),
  organisers: ["actor/us-department-of-state"],
  participants: [
    "actor/senior-state-department-officials-2018",
    "actor/reporters-at-tip-report-briefing-2018",
  ],
  notes: "The article does not say on which day it was.",
};

export const immigrationCrackdown2018: Event = {
  id: "event/us-immigration-crackdown-2018",
  kind: "policy",
  name: { en: "Crackdown on illegal immigration in the United States, 2018" },
  namesAsStated: named([
    pti,
    "crackdown against the illegal immigrants",
    "crackdown against illegal immigrants",
  ]),
  date: { date: "2018", asStated: "recent", basis: "inferred", note: "The article is of June 2018." },
  territory: "USA",
  organisers: ["actor/trump-administration"],
};

export const familySeparation2018: Event = {
  id: "event/us-family-separation-2018",
  kind: "policy",
  name: { en: "Separation of children from their parents in the United States, 2018" },
  namesAsStated: named([pti, "recent separation"]),
  date: { date: "2018", asStated: "recent", basis: "inferred", note: "The article is of June 2018." },
  territory: "USA",
  partOf: "event/us-immigration-crackdown-2018",
};

export const displacementInRakhine: Event = {
  id: "event/displacement-in-rakhine-state",
  kind: "emergency",
  name: { en: "Displacement of Rohingya and others in Rakhine State" },
  territory: "MMR",
  place: "place/rakhine-state",
  participants: ["actor/myanmar-armed-forces", "actor/rohingya"],
  notes: "The article gives no time for it.",
};

export const childAbuseRingInvestigation2017: Event = {
  id: "event/child-abuse-material-ring-costa-rica-2017",
  kind: "enforcement",
  name: { en: "Action against a ring that traded in pictures of child abuse, with Costa Rica, 2017" },
  namesAsStated: named([ludci, "child-pornography trafficking ring"]),
  date: { date: "2017", asStated: "in 2017", basis: "printed" },
  organisers: ["actor/us-diplomatic-security-service", "actor/costa-rica-trafficking-in-persons-office"],
  programme: "programme/dss-cooperation-with-costa-rica",
  verifications: [
    {
      aspect: "claim",
      status: "unverified",
      note: "No source was found for the ring, for its beginning in 2009 or for the year of its end.",
    },
  ],
};

export const seta2019: Event = {
  id: "event/seta-conference-2019",
  kind: "conference",
  name: { en: "Sexual Exploitation Training and Awareness Conference, 2019" },
  namesAsStated: named([ludci, "2019 Sexual Exploitation Training and Awareness Conference"]),
  date: {
    date: "2019-09-24",
    asStated: "2019",
    basis: "researched",
    note: "The article gives the year alone.",
  },
  territory: "CAN",
  place: "place/calgary",
  programme: "programme/seta-conference",
  citations: [dssInCanada],
  verifications: [
    {
      aspect: "claim",
      status: "imprecise",
      field: "place",
      note: "The article tells of it after a working group in British Columbia, so that a reader may place it there. It was held in Calgary, Alberta.",
      corrections: ["place/calgary"],
      citations: [dssInCanada],
    },
  ],
};

export const canadianExchange2019: Event = {
  id: "event/ivlp-visit-of-canadians-2019",
  kind: "visit",
  name: { en: "Visit of Canadian officials to the United States, October 2019" },
  date: { date: "2019-10-21/2019-10-30", asStated: "from October 21-30 2019", basis: "printed" },
  territory: "USA",
  placeAsStated: "Washington, D.C., New York, and Houston",
  organisers: ["actor/us-department-of-state"],
  participants: ["actor/canadian-delegation-2019"],
  programme: "programme/international-visitor-leadership-program",
};

export const dssJoinsEuropol2016: Event = {
  id: "event/dss-joins-europol-focal-points-2016",
  kind: "adoption",
  name: { en: "The Diplomatic Security Service joins two Focal Points of Europol" },
  date: {
    date: "2016-09",
    asStated: "in 2016",
    basis: "researched",
    note: "Europol's news of it is of 2016-09-19. The day of signature was not read.",
  },
  organisers: ["actor/us-diplomatic-security-service", "actor/europol"],
  citations: [dssJoinsFocalPoints],
};

export const securityCouncilDebate2016: Event = {
  id: "event/un-security-council-debate-june-2016",
  kind: "debate",
  name: { en: "Open debate of the Security Council on sexual violence and trafficking, June 2016" },
  namesAsStated: named([ludci, "open debate"]),
  date: {
    date: "2016-06-02",
    asStated: "In June 2016",
    basis: "researched",
    note: "The article gives the month; a text of France's mission gives the day of such a debate.",
  },
  organisers: ["actor/government-of-france", "actor/un-security-council"],
  citations: [frenchMissionDebate2016],
  verifications: [
    {
      aspect: "claim",
      status: "unverified",
      field: "organisers",
      note: "That France presided and called it agrees with that text, which does not say it.",
    },
  ],
};

export const resolution2331Adopted: Event = {
  id: "event/un-sc-resolution-2331-adopted",
  kind: "adoption",
  name: { en: "The Security Council adopts resolution 2331" },
  date: {
    date: "2016-12-20",
    asStated: "In December of the same year",
    basis: "researched",
    note: "The article gives the month.",
  },
  organisers: ["actor/un-security-council"],
  citations: [securityCouncil2331],
};

export const khobragadeCase: Event = {
  id: "event/khobragade-case",
  kind: "enforcement",
  name: { en: "The case against Devyani Khobragade, New York" },
  date: {
    date: "2013-12-12/2014-03-12",
    asStated: "in 2013",
    basis: "researched",
    note: "From the arrest to the dismissal of the first indictment.",
  },
  territory: "USA",
  place: "place/new-york",
  participants: ["actor/devyani-khobragade"],
  citations: [khobragadeIndicted, khobragadeDismissed],
};

export const tipReportRelease2020: Event = {
  id: "event/tip-report-release-2020",
  kind: "launch",
  name: { en: "Release of the 2020 Trafficking in Persons Report" },
  date: {
    date: "2020-06-25",
    asStated: "Thursday",
    basis: "researched",
    note: "The article gives the weekday alone; 2020-06-25 was a Thursday.",
  },
  organisers: ["actor/us-department-of-state"],
  programme: "programme/tip-report",
  citations: [citations.baptistMessenger],
};

export const massDetentionInXinjiang: Event = {
  id: "event/mass-detention-in-xinjiang",
  kind: "policy",
  name: { en: "Mass detention of Uyghurs and other Muslims in Xinjiang" },
  namesAsStated: named([fox, "mass arbitrary detention"]),
  territory: "CHN",
  place: "place/xinjiang",
  organisers: ["actor/government-of-china"],
};

export const backpageTakedown2018: Event = {
  id: "event/backpage-takedown-2018",
  kind: "enforcement",
  name: { en: "Seizure of the website Backpage, 2018" },
  namesAsStated: named([fox, "takedown"]),
  date: { date: "2018", asStated: "2018", basis: "printed" },
  territory: "USA",
  organisers: ["actor/us-federal-bureau-of-investigation"],
  participants: ["actor/backpage"],
};

export const obamaTrip2012: Event = {
  id: "event/obama-southeast-asia-trip-2012",
  kind: "visit",
  name: { en: "President Obama's visit to Southeast Asia, 2012" },
  namesAsStated: named([whiteHouseBlog, "trip"]),
  date: {
    date: "2012-11-17/2012-11-20",
    asStated: "this week",
    basis: "researched",
    anchor: "2012-11-26",
    note: "The printed date is the Monday of the week after. The text was written in the week of the visit, or posted late.",
  },
  place: "place/southeast-asia",
  participants: ["actor/barack-obama"],
  citations: [southeastAsiaTrip, obamaOnTrafficking2012],
  verifications: [
    {
      aspect: "date",
      status: "contradicted",
      field: "date",
      note: "Counted from the printed date, this week would be that of 26 November. The visit was from 17 to 20 November.",
      corrections: ["2012-11-17/2012-11-20"],
      citations: [southeastAsiaTrip, obamaOnTrafficking2012],
    },
  ],
};

export const aseanLeadersMeeting: Event = {
  id: "event/asean-us-leaders-meeting-2012",
  kind: "meeting",
  name: { en: "Meeting of the leaders of ASEAN and the United States, Phnom Penh 2012" },
  date: {
    date: "2012-11-19",
    asStated: "during the trip",
    basis: "researched",
    note: "The article gives no day; a fact sheet of the Department of State does.",
  },
  territory: "KHM",
  participants: ["actor/barack-obama", "actor/members-of-asean-2012"],
  partOf: "event/obama-southeast-asia-trip-2012",
  citations: [aseanLeadersMeeting2012],
};

export const obamaSpeechSeptember2012: Event = {
  id: "event/obama-speech-september-2012",
  kind: "speech",
  name: { en: "President Obama's speech on trafficking, September 2012" },
  date: {
    date: "2012-09",
    asStated: "In September",
    basis: "inferred",
    anchor: "2012-11-26",
    note: "The last September before the text.",
  },
  organisers: ["actor/clinton-global-initiative"],
  participants: ["actor/barack-obama"],
  citations: [obamaOnTrafficking2012],
};

export const meetingInCambodia2012: Event = {
  id: "event/meeting-with-survivors-cambodia-2012",
  kind: "meeting",
  name: { en: "Meeting of officials of the United States with survivors and organisations, Cambodia 2012" },
  date: {
    date: "2012-11-20",
    asStated: "on Tuesday",
    basis: "inferred",
    anchor: "2012-11-26",
    note: "The Tuesday on which the President's visit was in Cambodia. The one after the printed date, 27 November, is later than the text.",
  },
  territory: "KHM",
  participants: [
    "actor/valerie-jarrett",
    "actor/samantha-power",
    "actor/william-todd",
    "actor/young-cambodians-of-mtv-exit-2012",
    "actor/survivors-met-in-cambodia-2012",
    "actor/us-partners-in-cambodia-2012",
  ],
  partOf: "event/obama-southeast-asia-trip-2012",
  citations: [southeastAsiaTrip],
};

export const roundtableInCambodia2012: Event = {
  id: "event/roundtable-with-ngo-leaders-cambodia-2012",
  kind: "meeting",
  name: { en: "Round table with leaders of organisations, Cambodia 2012" },
  namesAsStated: named([whiteHouseBlog, "roundtable"]),
  date: { date: "2012-11-20", basis: "inferred", note: "The last of the meetings of that Tuesday." },
  territory: "KHM",
  participants: ["actor/valerie-jarrett", "actor/samantha-power", "actor/ngo-leaders-in-cambodia-2012"],
  partOf: "event/meeting-with-survivors-cambodia-2012",
};

export const obamaMeetsHunSen2012: Event = {
  id: "event/obama-hun-sen-meeting-2012",
  kind: "meeting",
  name: { en: "Meeting of President Obama and Prime Minister Hun Sen, 2012" },
  namesAsStated: named([whiteHouseBlog, "his meeting"]),
  date: {
    date: "2012-11-19/2012-11-20",
    basis: "researched",
    note: "The article gives no day. The President was in Cambodia on these two.",
  },
  territory: "KHM",
  participants: ["actor/barack-obama", "actor/hun-sen"],
  partOf: "event/obama-southeast-asia-trip-2012",
  citations: [southeastAsiaTrip, obamaInCambodia2012],
};

export const unGlobalPlanAppraisal2021: Event = {
  id: "event/un-global-plan-appraisal-2021",
  kind: "meeting",
  name: {
    en: "High-level meeting of the General Assembly on the appraisal of the Global Plan of Action, 2021",
  },
  namesAsStated: named([ians, "high-level meeting"]),
  date: {
    date: "2021-11-22/2021-11-23",
    asStated: "on Monday",
    basis: "researched",
    note: "The article gives the weekday alone; the United Nations give the two days, of which the first was a Monday.",
  },
  organisers: ["actor/un-general-assembly"],
  participants: ["actor/amina-mohammed"],
  programme: "programme/un-global-plan-of-action",
  citations: [unMeeting2021, unMeetingDay2021],
  verifications: [
    {
      aspect: "date",
      status: "corroborated",
      field: "date",
      note: "22 November 2021, the first day, was a Monday.",
      citations: [unMeetingDay2021],
    },
  ],
  notes: "Meetings of the same name were held in other years; this one is told from them by its date.",
};

export const covid19: Event = {
  id: "event/covid-19-pandemic",
  kind: "emergency",
  name: { en: "COVID-19 pandemic" },
  namesAsStated: named([ians, "Covid-19 pandemic"]),
};
