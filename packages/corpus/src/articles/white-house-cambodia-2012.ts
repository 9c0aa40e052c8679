import type { Speaker, Verification } from "@open-tip/schema";
import {
  ausAid,
  nationalSecurityCouncil,
  usaid,
  usDepartmentOfState,
  whiteHouse,
} from "../actors/agencies.ts";
import { clintonGlobalInitiative, mtvEuropeFoundation, walkFree } from "../actors/civil-society.ts";
import { governmentOfBurma, governmentOfCambodia, usGovernment } from "../actors/governments.ts";
import { asean } from "../actors/intergovernmental.ts";
import { barackObama, hunSen, samanthaPower, valerieJarrett, williamTodd } from "../actors/persons.ts";
import {
  countriesOfAsean,
  foreignLeaders2012,
  informantsInCambodia2012,
  ngoLeadersInCambodia2012,
  sheltersAndLegalAidInCambodia,
  survivorsInCambodia2012,
  usPartnersInCambodia,
  youngCambodians2012,
} from "../actors/unnamed.ts";
import { anchors } from "../anchors/white-house-cambodia-2012.ts";
import { annotate, type StatementRow } from "../annotate.ts";
import {
  aseanLeadersMeeting2012,
  burmaJointPlanNote,
  mtvExitFunders,
  narrativeCambodia2012,
  obamaInCambodia2012,
  obamaOnTrafficking2012,
  southeastAsiaTrip,
} from "../citations.ts";
import { defineArticle } from "../define-article.ts";
import {
  aseanLeadersMeeting,
  meetingInCambodia2012,
  obamaMeetsHunSen2012,
  obamaSpeechSeptember2012,
  obamaTrip2012,
  roundtableInCambodia2012,
} from "../events.ts";
import { whiteHouseBlog } from "../named.ts";
import { southeastAsia } from "../places.ts";
import { burmaJointPlan, mtvExit, survivorAssistanceInCambodia } from "../programmes.ts";

const { segments, statement, figure, id } = annotate(whiteHouseBlog, anchors);

const tuesday = {
  date: "2012-11-20",
  asStated: "on Tuesday",
  basis: "inferred",
  anchor: "2012-11-26",
  note: "Counted from the printed date, Monday 26 November, this week's Tuesday would be the 27th, after the text. The President's visit was in Cambodia on the 20th.",
} as const;
const notThisWeek: Verification = {
  aspect: "date",
  status: "contradicted",
  field: "date",
  note: "The visit was from 17 to 20 November. The week of the printed date is the one after.",
  corrections: ["2012-11-17/2012-11-20"],
  citations: [southeastAsiaTrip, obamaOnTrafficking2012],
};
const september = {
  date: "2012-09",
  asStated: "In September",
  basis: "inferred",
  anchor: "2012-11-26",
  note: "The last September before the text.",
} as const;
const duringTheTrip = {
  date: "2012-11-17/2012-11-20",
  asStated: "this week",
  basis: "researched",
  anchor: "2012-11-26",
  note: "The printed date is of the week after the visit.",
} as const;

type Said = Omit<StatementRow, "speakers">;

/** What the two authors say of what they saw and think, as we. */
const authors = (number: number, on: readonly number[], said: Omit<Said, "mode">) =>
  statement(number, on, {
    mode: "authorial",
    speakers: [
      {
        speaker: "actor/valerie-jarrett",
        role: "Senior Advisor and Assistant to the President for Intergovernmental Affairs and Public Engagement",
        onBehalfOf: ["actor/white-house"],
      },
      {
        speaker: "actor/samantha-power",
        role: "Special Assistant to the President and Senior Director for Multilateral Affairs and Human Rights",
        onBehalfOf: ["actor/white-house"],
      },
    ],
    date: { date: "2012-11-26", asStated: "November 26, 2012", basis: "printed" },
    ...said,
  });

/** What the President said, as his staff tell. */
const president = (
  number: number,
  on: readonly number[],
  said: Omit<Said, "mode">,
  speaker: Partial<Speaker>,
) =>
  statement(number, on, {
    mode: "indirect",
    speakers: [{ speaker: "actor/barack-obama", role: "President of the United States", ...speaker }],
    ...said,
  });

/** What leaders of organisations said at the round table. */
const leaders = (number: number, on: readonly number[], nameAsStated: string, said: Omit<Said, "mode">) =>
  statement(number, on, {
    mode: "indirect",
    speakers: [{ speaker: "actor/ngo-leaders-in-cambodia-2012", nameAsStated }],
    addressees: ["actor/valerie-jarrett", "actor/samantha-power"],
    occasion: "event/roundtable-with-ngo-leaders-cambodia-2012",
    date: tuesday,
    ...said,
  });

/** Two of the President's staff on what they heard in Cambodia, and on what was promised on the way. */
export const whiteHouseCambodia2012 = defineArticle({
  article: {
    id: whiteHouseBlog,
    genre: "first-person-account",
    headline: null,
    bylines: [
      {
        asStated: "Valerie Jarrett",
        author: "actor/valerie-jarrett",
        roleAsStated:
          "Senior Advisor and Assistant to the President for Intergovernmental Affairs and Public Engagement",
      },
      {
        asStated: "Samantha Power",
        author: "actor/samantha-power",
        roleAsStated:
          "the Special Assistant to the President and Senior Director for Multilateral Affairs and Human Rights at the National Security Council",
      },
    ],
    dateline: { asStated: "November 26, 2012", date: "2012-11-26" },
    publisher: "The White House",
    publishedBy: "actor/white-house",
    published: {
      date: "2012-11-26",
      asStated: "November 26, 2012",
      basis: "printed",
      note: "What the text calls this week was the week before.",
    },
    language: "en",
    rights:
      "A text of the United States government, as re-posted on a blog. Treated like the others: only stand-off annotation is published here.",
    digest: "sha256:deb92e3677b57ec47d658f4dfa308b89492c75bbc63507e2365be62769454e8d",
    length: 5141,
    caveats: [
      {
        note: "The copy has no headline and no address. It is taken from a blog that posted the text again.",
      },
      {
        note: "Lines were broken by width when the copy was made. Where paragraphs ended can no longer be told, so segments have no numbers of paragraphs.",
      },
      {
        note: "Controls of the blog follow the text: a count of comments and a link.",
        start: 5114,
        end: 5141,
      },
    ],
  },

  segments: segments([
    ["byline", "Names the publisher."],
    ["dateline", "Gives the day of publication."],
    ["indirect-quote", "Opens with what the President raised on his journey."],
    ["indirect-quote", "Recalls his speech of two months before."],
    ["authorial-claim", "Credits him with two results of the journey."],
    ["authorial-claim", "Tells whom the authors met, when, and at whose wish."],
    ["authorial-claim", "Says what they felt afterwards."],
    ["authorial-claim", "States how high the issue ranks for their government."],
    ["authorial-claim", "Names three fields in which things must get better."],
    ["authorial-claim", "Tells what partners teach the public."],
    ["authorial-claim", "Tells what else the partners do."],
    ["authorial-claim", "Introduces the first group met, and its campaign."],
    ["authorial-claim", "Explains what the campaign offers."],
    ["authorial-claim", "Describes a performance and pictures."],
    ["indirect-quote", "Passes on where the pictures will be shown."],
    ["authorial-claim", "Introduces the second group met."],
    ["indirect-quote", "Relates what that group has undertaken."],
    ["authorial-claim", "Pays respect to them and to their helpers."],
    ["authorial-claim", "Introduces the third group and its subject."],
    ["authorial-claim", "Gives a count of convictions and weighs it."],
    ["indirect-quote", "Relates where that group sees the gravest fault, and why."],
    ["indirect-quote", "Relates that the sexes are affected differently."],
    ["indirect-quote", "Relates which sex finds the way back harder."],
    ["indirect-quote", "Relates what they think must change first."],
    ["indirect-quote", "Relates what the host government is said to have done, and a call for more."],
    ["indirect-quote", "Relates the President's conditional offer to that government."],
    ["authorial-claim", "Promises what their own side will do."],
    ["background", "Introduces the first author."],
    ["background", "Introduces the second author."],
    ["noise", "Is a count from the blog that copied the text."],
    ["noise", "Is a link of that blog."],
  ]),

  statements: [
    president(
      1,
      [3],
      {
        addressees: ["actor/foreign-leaders-southeast-asia-2012"],
        cue: "raised",
        act: "appeal",
        gloss: "Raised the end of trafficking with the leaders of each country he visited.",
        occasion: "event/obama-southeast-asia-trip-2012",
        occasionAsStated: "his trip to Southeast Asia",
        date: duringTheTrip,
        about: { places: ["place/southeast-asia"], exploitation: ["unspecified"] },
        verifications: [notThisWeek],
      },
      { nameAsStated: "President Obama" },
    ),
    authors(2, [3], {
      act: "define",
      gloss: "Call trafficking slavery in today's form.",
      about: { exploitation: ["slavery"] },
    }),
    president(
      3,
      [4],
      {
        cue: "noting",
        act: "appeal",
        gloss: "Said that trafficking should trouble everyone, from single people to nations.",
        occasion: "event/obama-speech-september-2012",
        date: september,
        about: { exploitation: ["unspecified"] },
        verifications: [
          {
            aspect: "date",
            status: "corroborated",
            note: "The speech was to the Clinton Global Initiative, in September 2012.",
            citations: [obamaOnTrafficking2012],
          },
        ],
      },
      { nameAsStated: "the President" },
    ),
    authors(4, [5], {
      act: "praise",
      gloss: "Say that the President obtained promises from ASEAN's members and a plan with Burma.",
      about: {
        territories: ["MMR"],
        actors: [
          "actor/barack-obama",
          "actor/asean",
          "actor/members-of-asean-2012",
          "actor/government-of-burma",
        ],
        programmes: ["programme/us-burma-joint-plan-on-trafficking"],
        events: ["event/obama-southeast-asia-trip-2012"],
        exploitation: ["unspecified", "state-imposed-forced-labour", "child-soldiers"],
        pillars: ["partnerships"],
      },
      stances: [{ target: "actor/barack-obama", stance: "supportive" }],
      notes: "That the plan is a landmark is the authors' judgement.",
    }),
    statement(5, [5], {
      mode: "indirect",
      speakers: [
        {
          speaker: "actor/members-of-asean-2012",
          nameAsStated: "members of the Association of Southeast Asian Nations",
        },
      ],
      addressees: ["actor/barack-obama"],
      within: id("statement", 4),
      cue: "commitments",
      act: "commit",
      gloss: "Promised to make their laws against trafficking stronger and more alike.",
      occasion: "event/asean-us-leaders-meeting-2012",
      date: {
        date: "2012-11-19",
        asStated: "during the trip",
        basis: "researched",
        note: "The day of the leaders' meeting, from a fact sheet of the Department of State.",
      },
      about: {
        places: ["place/southeast-asia"],
        actors: ["actor/asean"],
        exploitation: ["unspecified"],
        pillars: ["prosecution", "partnerships"],
      },
      verifications: [
        {
          aspect: "claim",
          status: "corroborated",
          note: "A fact sheet of the Department of State has it of the leaders' meeting of 2012-11-19.",
          citations: [aseanLeadersMeeting2012],
        },
      ],
    }),
    statement(6, [5], {
      mode: "indirect",
      speakers: [
        {
          speaker: "actor/barack-obama",
          role: "President of the United States",
          nameAsStated: "President",
          onBehalfOf: ["actor/us-government"],
        },
        { speaker: "actor/government-of-burma", nameAsStated: "Government of Burma" },
      ],
      addressees: ["actor/government-of-burma", "actor/us-government"],
      within: id("statement", 4),
      cue: "established",
      act: "commit",
      gloss: "Agreed on a plan to end Burma's use of forced labour and of children as soldiers.",
      occasion: "event/obama-southeast-asia-trip-2012",
      date: {
        date: "2012-11-18",
        asStated: "during the trip",
        basis: "researched",
        note: "The day of the department's media note on the plan.",
      },
      about: {
        territories: ["MMR"],
        actors: ["actor/government-of-burma"],
        programmes: ["programme/us-burma-joint-plan-on-trafficking"],
        groups: ["children"],
        exploitation: ["state-imposed-forced-labour", "child-soldiers"],
        purposes: ["forced-labour-or-services"],
        pillars: ["prevention", "partnerships"],
      },
      verifications: [
        {
          aspect: "claim",
          status: "corroborated",
          note: "A media note of the Department of State of 2012-11-18 has the plan, under its title.",
          citations: [burmaJointPlanNote, obamaInCambodia2012],
        },
      ],
    }),
    president(
      7,
      [6],
      {
        addressees: ["actor/valerie-jarrett", "actor/samantha-power"],
        cue: "request",
        act: "appeal",
        gloss: "Asked the two authors to meet survivors in Cambodia.",
        about: {
          territories: ["KHM"],
          events: ["event/meeting-with-survivors-cambodia-2012"],
          groups: ["survivors"],
        },
      },
      { nameAsStated: "President" },
    ),
    authors(8, [6], {
      act: "assert",
      gloss: "Say that they met survivors and partners in Cambodia, with the ambassador.",
      about: {
        territories: ["KHM"],
        actors: [
          "actor/william-todd",
          "actor/us-partners-in-cambodia-2012",
          "actor/survivors-met-in-cambodia-2012",
        ],
        events: ["event/meeting-with-survivors-cambodia-2012"],
        groups: ["survivors"],
        exploitation: ["unspecified"],
      },
      verifications: [
        {
          aspect: "date",
          status: "imprecise",
          note: "The Tuesday of the visit was 2012-11-20, in the week before the printed date.",
          corrections: ["2012-11-20"],
          citations: [southeastAsiaTrip],
        },
      ],
    }),
    authors(9, [7], {
      act: "assess",
      gloss: "Say that they were moved and heartened, and yet worried for Cambodians at risk.",
      about: {
        territories: ["KHM"],
        actors: ["actor/survivors-met-in-cambodia-2012", "actor/ngo-leaders-in-cambodia-2012"],
        events: ["event/meeting-with-survivors-cambodia-2012"],
        groups: ["survivors"],
        exploitation: ["unspecified"],
      },
      stances: [
        { target: "actor/survivors-met-in-cambodia-2012", stance: "supportive" },
        { target: "actor/ngo-leaders-in-cambodia-2012", stance: "supportive" },
      ],
      notes: "That the advocates are the leaders met later is how the article reads.",
    }),
    authors(10, [8], {
      act: "assert",
      gloss: "Say that few aims of the United States in Cambodia rank higher.",
      about: { territories: ["USA", "KHM"], exploitation: ["unspecified"] },
    }),
    authors(11, [9], {
      act: "appeal",
      gloss: "Say that prevention, protection and prosecution must all advance.",
      about: {
        territories: ["KHM"],
        groups: ["survivors", "traffickers"],
        exploitation: ["unspecified"],
        pillars: ["prevention", "protection", "prosecution"],
      },
    }),
    authors(12, [10], {
      act: "assert",
      gloss: "Say that partners teach how traffickers prey on people at risk, above all migrant workers.",
      about: {
        territories: ["KHM"],
        actors: ["actor/us-partners-in-cambodia-2012"],
        groups: ["migrants", "workers", "traffickers"],
        exploitation: ["unspecified"],
        pillars: ["prevention", "partnerships"],
      },
    }),
    authors(13, [11], {
      act: "assert",
      gloss: "Say that partners care for victims, teach them trades, and train police.",
      about: {
        territories: ["KHM"],
        actors: ["actor/us-partners-in-cambodia-2012"],
        groups: ["victims", "officials"],
        exploitation: ["unspecified"],
        pillars: ["protection", "prosecution"],
      },
    }),
    authors(14, [12], {
      act: "assert",
      gloss: "Say that they met young people of a campaign paid by the United States.",
      about: {
        territories: ["KHM", "USA"],
        actors: ["actor/young-cambodians-of-mtv-exit-2012"],
        programmes: ["programme/mtv-exit"],
        events: ["event/meeting-with-survivors-cambodia-2012"],
        groups: ["youth"],
        pillars: ["prevention"],
      },
      verifications: [
        {
          aspect: "claim",
          status: "imprecise",
          note: "Others paid for the campaign too.",
          corrections: ["actor/australian-agency-for-international-development", "actor/walk-free"],
          citations: [mtvExitFunders],
        },
      ],
    }),
    authors(15, [13], {
      act: "assert",
      gloss: "Say that MTV EXIT trains young people to warn of unsafe migration through art.",
      about: {
        territories: ["KHM"],
        programmes: ["programme/mtv-exit"],
        groups: ["youth", "people-in-poverty"],
        pillars: ["prevention"],
      },
    }),
    authors(16, [14], {
      act: "assert",
      gloss: "Say that they saw a play and paintings about how recruiters work.",
      about: {
        territories: ["KHM"],
        actors: ["actor/young-cambodians-of-mtv-exit-2012"],
        programmes: ["programme/mtv-exit"],
        groups: ["youth", "children", "traffickers"],
        acts: ["recruitment"],
        pillars: ["prevention"],
      },
    }),
    statement(17, [15], {
      mode: "indirect",
      speakers: [{ speaker: "actor/informants-in-cambodia-2012" }],
      addressees: ["actor/valerie-jarrett", "actor/samantha-power"],
      cue: "were told",
      act: "announce",
      gloss: "Said that the paintings will hang in villages where people are recruited and exploited.",
      occasion: "event/meeting-with-survivors-cambodia-2012",
      date: tuesday,
      about: {
        territories: ["KHM"],
        programmes: ["programme/mtv-exit"],
        exploitation: ["unspecified"],
        acts: ["recruitment"],
        pillars: ["prevention"],
      },
      notes: "By whom they were told is not said.",
    }),
    authors(18, [16], {
      act: "assert",
      gloss: "Say that they met survivors whose legal aid and recovery the United States pays for.",
      about: {
        territories: ["KHM", "USA"],
        actors: ["actor/survivors-met-in-cambodia-2012"],
        programmes: ["programme/us-assistance-for-survivors-in-cambodia"],
        events: ["event/meeting-with-survivors-cambodia-2012"],
        groups: ["survivors"],
        exploitation: ["forced-labour", "sexual-exploitation"],
        purposes: ["forced-labour-or-services", "sexual-exploitation"],
        pillars: ["protection"],
      },
    }),
    statement(19, [17], {
      mode: "indirect",
      speakers: [
        { speaker: "actor/survivors-met-in-cambodia-2012", nameAsStated: "these brave men and women" },
      ],
      addressees: ["actor/valerie-jarrett", "actor/samantha-power"],
      cue: "described",
      act: "assert",
      gloss: "Told how they speak in public, seek justice, and teach others to be safe.",
      occasion: "event/meeting-with-survivors-cambodia-2012",
      date: tuesday,
      about: {
        territories: ["KHM"],
        groups: ["survivors", "men", "women", "traffickers"],
        pillars: ["prevention", "prosecution"],
      },
      notes: "They are one group here as in the article. Nobody of them is singled out.",
    }),
    authors(20, [18], {
      act: "praise",
      gloss: "Commend the survivors' courage and the work of shelters and legal aid.",
      about: {
        territories: ["KHM"],
        actors: ["actor/survivors-met-in-cambodia-2012", "actor/shelters-and-legal-aid-in-cambodia-2012"],
        groups: ["survivors"],
        exploitation: ["unspecified"],
        pillars: ["protection"],
      },
      stances: [
        { target: "actor/survivors-met-in-cambodia-2012", stance: "supportive" },
        { target: "actor/shelters-and-legal-aid-in-cambodia-2012", stance: "supportive" },
      ],
    }),
    authors(21, [19], {
      act: "assert",
      gloss: "Say that they talked with leaders of organisations about how seldom offenders are tried.",
      about: {
        territories: ["KHM"],
        actors: ["actor/ngo-leaders-in-cambodia-2012"],
        events: ["event/roundtable-with-ngo-leaders-cambodia-2012"],
        groups: ["traffickers"],
        pillars: ["prosecution"],
      },
    }),
    authors(22, [20], {
      act: "assess",
      gloss: "Say that Cambodia had 62 convictions the year before, more than earlier and still few.",
      about: {
        territories: ["KHM"],
        figures: [id("figure", 1)],
        exploitation: ["unspecified"],
        pillars: ["prosecution"],
      },
      verifications: [
        {
          aspect: "claim",
          status: "unverified",
          note: "The copy of the 2012 report on Cambodia that was read breaks off before its numbers.",
          citations: [narrativeCambodia2012],
        },
      ],
    }),
    leaders(23, [21], "the leaders we met with", {
      cue: "identified",
      act: "assess",
      gloss: "Judged that too few trials are the worst gap in what Cambodia does.",
      about: {
        territories: ["KHM"],
        actors: ["actor/government-of-cambodia"],
        exploitation: ["unspecified"],
        pillars: ["prosecution"],
      },
      stances: [{ target: "actor/government-of-cambodia", stance: "critical" }],
    }),
    leaders(24, [21], "the leaders we met with", {
      cue: "reporting",
      act: "accuse",
      gloss: "Said that survivors are often treated as offenders and can hardly hope for justice.",
      about: {
        territories: ["KHM"],
        groups: ["survivors", "traffickers"],
        pillars: ["prosecution", "protection"],
      },
      stances: [{ target: "territory/KHM", stance: "critical" }],
    }),
    leaders(25, [22], "The roundtable participants", {
      cue: "noted",
      act: "assert",
      gloss: "Said that trafficking affects the sexes in different ways.",
      about: { territories: ["KHM"], groups: ["women", "men"], exploitation: ["unspecified"] },
    }),
    authors(26, [23], {
      act: "assert",
      gloss: "Say that many of those trafficked in Cambodia are men deceived into forced labour.",
      about: {
        territories: ["KHM"],
        groups: ["men", "victims"],
        exploitation: ["forced-labour"],
        means: ["deception"],
        purposes: ["forced-labour-or-services"],
      },
      notes:
        "It stands before the verb of saying, in a clause of its own; it may be the advocates' view too.",
    }),
    leaders(27, [23], "the advocates", {
      cue: "noted",
      act: "assert",
      gloss: "Said that women who survived it often find it harder to live among others again.",
      about: { territories: ["KHM"], groups: ["women", "survivors"], pillars: ["protection"] },
    }),
    leaders(28, [24], "They", {
      cue: "noted",
      act: "assess",
      gloss: "Said that women stay at risk while society holds them in less regard than men.",
      about: {
        territories: ["KHM"],
        groups: ["women", "men"],
        exploitation: ["unspecified"],
        pillars: ["prevention"],
      },
    }),
    leaders(29, [25], "Participants", {
      cue: "described",
      act: "assert",
      gloss: "Told of some measures that Cambodia's government had taken.",
      about: { territories: ["KHM"], actors: ["actor/government-of-cambodia"] },
    }),
    leaders(30, [25], "Participants", {
      cue: "stressed",
      act: "appeal",
      gloss: "Urged that much more be done, for the sake of those who are held.",
      about: {
        territories: ["KHM"],
        actors: ["actor/government-of-cambodia"],
        groups: ["victims"],
        exploitation: ["slavery"],
      },
      stances: [{ target: "actor/government-of-cambodia", stance: "critical" }],
    }),
    president(
      31,
      [26],
      {
        addressees: ["actor/hun-sen"],
        cue: "said",
        act: "commit",
        gloss:
          "Promised the help of the United States, if Cambodia fights corruption and upholds law and rights.",
        occasion: "event/obama-hun-sen-meeting-2012",
        occasionAsStated: "during his meeting with Cambodian Prime Minister Hun Sen",
        date: {
          date: "2012-11-19/2012-11-20",
          basis: "researched",
          note: "The days on which the President was in Cambodia.",
        },
        citations: [southeastAsiaTrip],
        about: {
          territories: ["KHM", "USA"],
          actors: ["actor/government-of-cambodia", "actor/hun-sen"],
          pillars: ["prosecution", "protection", "partnerships"],
        },
      },
      { nameAsStated: "President Obama", onBehalfOf: ["actor/us-government"] },
    ),
    authors(32, [27], {
      act: "commit",
      gloss: "Promise that the United States will go on supporting prevention, training and recovery.",
      about: {
        territories: ["KHM", "USA"],
        groups: ["survivors", "officials"],
        pillars: ["prevention", "prosecution", "protection"],
      },
      notes: "To whom it is promised is not said. They speak for their government: we is the United States.",
    }),
  ],

  figures: [
    figure(1, [20], {
      asStated: "62",
      value: 62,
      qualifier: "exact",
      unit: "convictions",
      measure: "flow",
      per: "year",
      counted: "convictions in cases of trafficking in Cambodia",
      territories: ["KHM"],
      period: {
        date: "2011",
        asStated: "Last year",
        basis: "inferred",
        anchor: "2012-11-26",
        note: "The calendar year before the printed date.",
      },
      statement: id("statement", 22),
      verifications: [
        {
          aspect: "claim",
          status: "unverified",
          field: "value",
          note: "The copy of the 2012 report on Cambodia that was read breaks off before its numbers.",
          citations: [narrativeCambodia2012],
        },
      ],
    }),
  ],
  tierPlacements: [],

  shared: [
    barackObama,
    valerieJarrett,
    samanthaPower,
    williamTodd,
    hunSen,
    usGovernment,
    whiteHouse,
    nationalSecurityCouncil,
    usDepartmentOfState,
    usaid,
    ausAid,
    walkFree,
    mtvEuropeFoundation,
    clintonGlobalInitiative,
    asean,
    countriesOfAsean,
    governmentOfBurma,
    governmentOfCambodia,
    foreignLeaders2012,
    usPartnersInCambodia,
    sheltersAndLegalAidInCambodia,
    youngCambodians2012,
    survivorsInCambodia2012,
    ngoLeadersInCambodia2012,
    informantsInCambodia2012,
    mtvExit,
    burmaJointPlan,
    survivorAssistanceInCambodia,
    obamaTrip2012,
    aseanLeadersMeeting,
    obamaSpeechSeptember2012,
    meetingInCambodia2012,
    roundtableInCambodia2012,
    obamaMeetsHunSen2012,
    southeastAsia,
  ],
});
