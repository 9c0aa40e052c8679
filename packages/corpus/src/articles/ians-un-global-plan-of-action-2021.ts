import type { Statement } from "@open-tip/schema";
import { indoAsianNewsService, xinhua } from "../actors/civil-society.ts";
import { unGeneralAssembly, unitedNations } from "../actors/intergovernmental.ts";
import { aminaMohammed } from "../actors/persons.ts";
import { memberStatesOfTheUnitedNations } from "../actors/unnamed.ts";
import { anchors } from "../anchors/ians-un-global-plan-of-action-2021.ts";
import { annotate, type StatementRow } from "../annotate.ts";
import { defineArticle } from "../define-article.ts";
import { covid19, unGlobalPlanAppraisal2021 } from "../events.ts";
import { generalAssemblyResolution64293 } from "../instruments.ts";
import { ians } from "../named.ts";
import { agenda2030, unGlobalPlanOfAction } from "../programmes.ts";

const { segments, statement } = annotate(ians, anchors);

/** By number of the segment: number of the quotation, its words, and whether words were left out. */
const quotations: Readonly<Record<number, NonNullable<StatementRow["quotes"]>[number]>> = {
  4: [
    1,
    "Renewed and reinvigorated global action against this crime (of human trafficking) is needed more than ever, as economic hardship, conflict, and health and climate emergencies are increasing and compounding vulnerabilities to trafficking, exploitation and abuse,",
  ],
  9: [
    2,
    "Human trafficking, a crime that is often hidden in plain sight, has retreated further into the shadows of our global economy and the dark corners of the Internet.",
  ],
  10: [
    3,
    "Information and communication technologies, which have also become increasingly important in the pandemic, are being misused by traffickers to facilitate recruitment, control and exploitation of victims,",
  ],
  15: [
    4,
    "To end this suffering and injustice, we need to support all countries to build strong legal institutions and frameworks to respond to this crime.",
  ],
  16: [
    5,
    "Survivors should be at the center of policies to prevent and counter human trafficking, to bring perpetrators to justice and provide effective access to remedies, including compensation,",
  ],
  22: [
    6,
    "We need to strengthen coordination between UN entities and others to detect and respond to this crime in emergency situations and humanitarian crises.",
  ],
  23: [
    7,
    "We also need to strengthen private sector engagement, so that companies can manage their procurement processes in an ethical and transparent way.",
    { abridged: true },
  ],
  24: [8, "And finally, we need to develop and promote partnerships with civil society."],
  25: [
    9,
    "Survivor-led organisations can support a shift to holistic anti-trafficking responses, as well as victim support and services,",
  ],
};

type Said = Pick<Statement, "act" | "gloss" | "about" | "notes" | "occasionAsStated"> & {
  readonly cue?: string;
  /** How the sentence names the speaker, where it does. */
  readonly name?: string;
  readonly alsoIn?: readonly number[];
};

/** What the Deputy Secretary-General said at the meeting, in the sentence of that number. */
function said(number: number, segment: number, { alsoIn = [], name, ...rest }: Said): Statement {
  const quoted = quotations[segment];
  return statement(number, [segment, ...alsoIn], {
    mode: quoted === undefined ? "indirect" : "direct",
    speakers: [
      {
        speaker: "actor/amina-mohammed",
        ...(name !== undefined && { nameAsStated: name }),
        role: "Deputy Secretary-General of the United Nations",
        ...(name === "Amina Mohammed" && { roleAsStated: "UN Deputy Secretary-General" }),
      },
    ],
    addressees: ["actor/un-general-assembly"],
    relays: [
      { by: "actor/xinhua", ...([segment, ...alsoIn].includes(6) && { asStated: "Xinhua news agency" }) },
    ],
    occasion: "event/un-global-plan-appraisal-2021",
    date: {
      date: "2021-11-22",
      asStated: "on Monday",
      basis: "researched",
      note: "Monday, the first day of the meeting of 22 and 23 November 2021.",
    },
    ...rest,
    ...(quoted !== undefined && { quotes: [quoted] }),
  });
}

/** IANS on what the UN's Deputy Secretary-General said to the General Assembly, taken over from Xinhua. */
export const iansUnGlobalPlanOfAction2021 = defineArticle({
  article: {
    id: ians,
    genre: "news-report",
    headline: "UN deputy chief calls for renewed global action against human trafficking",
    agencies: ["actor/xinhua", "actor/ians"],
    publishedBy: "actor/ians",
    published: {
      date: "2021-11",
      basis: "inferred",
      note: "The copy prints no date. The meeting that it places on Monday was held on 22 and 23 November 2021.",
    },
    language: "en",
    rights:
      "Copyright of the publisher. Only stand-off annotation is published here, and the words of those it quotes.",
    digest: "sha256:68220571d2ce502285af995f3b47d67af93774bc756b103146afef9efa2b37cf",
    length: 3620,
    caveats: [
      {
        note: "The copy has no byline, date or address. A caption stands below the headline.",
        start: 75,
        end: 130,
      },
    ],
    notes:
      "Xinhua is named once, in the fifth paragraph, and taken as the relay of all that the speaker is quoted as saying.",
  },
  segments: segments([
    ["headline", "Announces a UN official's call for action against the crime."],
    ["boilerplate", "Captions a photograph of the speaker and credits it."],
    ["indirect-quote", "Opens with the speaker's call, repeated from the title."],
    ["direct-quote", "Quotes why she thinks action urgent, and says where and when she spoke."],
    ["indirect-quote", "Relates which goals the world's crises have delayed."],
    ["indirect-quote", "Adds what this means for victims, and names the agency that quoted her."],
    ["indirect-quote", "Relates what survivors now find harder to get."],
    ["indirect-quote", "Relates what makes the work of police harder."],
    ["direct-quote", "Quotes an image of a crime that is harder to see."],
    ["direct-quote", "Quotes how traffickers abuse technology."],
    ["indirect-quote", "Relates which exploitation women and girls face."],
    ["indirect-quote", "Relates how children are approached and exploited online."],
    ["indirect-quote", "Names two further groups at particular risk."],
    ["indirect-quote", "Relates why trafficking in supply chains stays unpunished."],
    ["direct-quote", "Quotes a plea to strengthen states' law and institutions."],
    ["direct-quote", "Quotes a plea to put survivors first."],
    ["indirect-quote", "Relates that means of cooperation exist."],
    ["indirect-quote", "Contrasts them with uneven practice."],
    ["indirect-quote", "Relates a need for help to states."],
    ["indirect-quote", "Lists where states should cooperate better."],
    ["indirect-quote", "Relates that vulnerable migrants need better protection."],
    ["direct-quote", "Quotes a plea for coordination in emergencies."],
    ["direct-quote", "Quotes a plea to involve business, with words left out at its end."],
    ["direct-quote", "Quotes a plea for partnerships with civil society."],
    ["direct-quote", "Quotes what organisations led by survivors can contribute."],
  ]),
  statements: [
    said(1, 1, {
      name: "UN deputy chief",
      cue: "calls for",
      act: "appeal",
      gloss: "Asks for new action against trafficking worldwide.",
      about: { exploitation: ["unspecified"] },
    }),
    said(2, 3, {
      name: "Amina Mohammed",
      cue: "has called for",
      act: "appeal",
      gloss: "Asks for new action against trafficking worldwide.",
      about: { exploitation: ["unspecified"] },
    }),
    said(3, 4, {
      cue: "she told",
      act: "appeal",
      gloss: "Urges stronger action, because crises of several kinds make more people vulnerable.",
      occasionAsStated: "high-level meeting",
      about: { exploitation: ["unspecified"], pillars: ["prevention"] },
      notes: "The words in brackets are put in by the article.",
    }),
    said(4, 5, {
      cue: "quoted her as saying",
      act: "assess",
      gloss:
        "Judges that the world's crises have delayed the goals for development that bear on trafficking.",
      about: {
        programmes: ["programme/agenda-2030"],
        events: ["event/covid-19-pandemic"],
        exploitation: ["unspecified"],
        pillars: ["prevention", "prosecution"],
      },
      alsoIn: [6],
    }),
    said(5, 6, {
      cue: "quoted her as saying",
      act: "assess",
      gloss: "Says that victims suffer more because of it.",
      about: { groups: ["victims"] },
    }),
    said(6, 7, {
      cue: "she noted",
      act: "assert",
      gloss: "Says that survivors in many countries get less help with shelter, health, food and law.",
      about: { groups: ["survivors"], pillars: ["protection"] },
      alsoIn: [8],
    }),
    said(7, 8, {
      cue: "she noted",
      act: "assert",
      gloss: "Says that limits on travel in the pandemic make it harder for the police to find trafficking.",
      about: { events: ["event/covid-19-pandemic"], exploitation: ["unspecified"], pillars: ["prosecution"] },
    }),
    said(8, 9, {
      name: "Mohammed",
      cue: "said",
      act: "assess",
      gloss: "Judges that the crime has become harder to see, not least online.",
      about: { exploitation: ["unspecified"] },
      alsoIn: [10],
    }),
    said(9, 10, {
      name: "Mohammed",
      cue: "said",
      act: "accuse",
      gloss: "Says that traffickers misuse technology to recruit, control and exploit.",
      about: {
        events: ["event/covid-19-pandemic"],
        exploitation: ["unspecified"],
        acts: ["recruitment"],
        groups: ["traffickers", "victims"],
      },
    }),
    said(10, 11, {
      cue: "she said",
      act: "assert",
      gloss: "Says that traffickers single out women and girls, for marriage, servitude and labour.",
      about: {
        groups: ["women", "girls", "traffickers"],
        exploitation: ["forced-marriage", "domestic-servitude", "forced-labour"],
        purposes: ["servitude", "forced-labour-or-services"],
      },
      alsoIn: [13],
    }),
    said(11, 12, {
      cue: "she said",
      act: "assert",
      gloss:
        "Says that traffickers increasingly reach children through social media and profit from images of abuse.",
      about: {
        groups: ["children", "traffickers", "victims"],
        exploitation: ["child-sexual-abuse-material"],
        acts: ["recruitment"],
        purposes: ["sexual-exploitation"],
      },
      alsoIn: [13],
    }),
    said(12, 13, {
      cue: "she said",
      act: "assess",
      gloss: "Judges refugees and migrants to be at particular risk.",
      about: { groups: ["refugees", "migrants", "traffickers"] },
    }),
    said(13, 14, {
      cue: "she added",
      act: "assess",
      gloss:
        "Judges that trafficking in supply chains goes unseen and unpunished for want of rules and reporting.",
      about: { exploitation: ["unspecified"], pillars: ["prosecution"] },
    }),
    said(14, 15, {
      cue: "she said",
      act: "appeal",
      gloss: "Asks that all countries be helped to build strong institutions and law.",
      about: { pillars: ["prosecution"] },
      alsoIn: [16],
    }),
    said(15, 16, {
      cue: "she said",
      act: "appeal",
      gloss: "Asks that survivors come first in policy, justice and compensation.",
      about: {
        groups: ["survivors", "traffickers"],
        exploitation: ["unspecified"],
        pillars: ["prevention", "prosecution", "protection"],
      },
    }),
    said(16, 17, {
      cue: "she said",
      act: "assess",
      gloss: "Judges that the means for countries to cooperate are good.",
      about: { exploitation: ["unspecified"], pillars: ["prevention", "partnerships"] },
      alsoIn: [21],
    }),
    said(17, 18, {
      cue: "she said",
      act: "assess",
      gloss: "Judges that what countries do about it differs widely.",
      about: { exploitation: ["unspecified"] },
      alsoIn: [21],
    }),
    said(18, 19, {
      cue: "she said",
      act: "appeal",
      gloss: "Says that more help and support are needed for common action.",
      about: { pillars: ["partnerships"] },
      alsoIn: [21],
    }),
    said(19, 20, {
      cue: "she said",
      act: "appeal",
      gloss: "Asks member states to share information and to work together in criminal justice.",
      about: {
        actors: ["actor/member-states-of-the-united-nations"],
        pillars: ["partnerships", "prosecution"],
      },
      alsoIn: [21],
    }),
    said(20, 21, {
      cue: "she said",
      act: "appeal",
      gloss: "Says that more must be done so that migrants at risk are not trafficked.",
      about: { groups: ["migrants"], exploitation: ["unspecified"], pillars: ["prevention"] },
    }),
    said(21, 22, {
      name: "Mohammed",
      cue: "said",
      act: "appeal",
      gloss: "Asks the United Nations and others to work together better in emergencies.",
      about: { actors: ["actor/united-nations"], pillars: ["partnerships"] },
      alsoIn: [25],
    }),
    said(22, 23, {
      name: "Mohammed",
      cue: "said",
      act: "appeal",
      gloss: "Asks that business be drawn in, so that firms buy honestly and openly.",
      about: { pillars: ["partnerships"] },
      alsoIn: [25],
    }),
    said(23, 24, {
      name: "Mohammed",
      cue: "said",
      act: "appeal",
      gloss: "Asks for partnerships with civil society.",
      about: { pillars: ["partnerships"] },
      alsoIn: [25],
    }),
    said(24, 25, {
      name: "Mohammed",
      cue: "said",
      act: "assess",
      gloss:
        "Judges that organisations led by survivors can bring a more complete response and help victims.",
      about: { groups: ["survivors", "victims"], pillars: ["protection", "partnerships"] },
    }),
  ],
  figures: [],
  tierPlacements: [],
  shared: [
    aminaMohammed,
    unitedNations,
    unGeneralAssembly,
    memberStatesOfTheUnitedNations,
    indoAsianNewsService,
    xinhua,
    unGlobalPlanOfAction,
    agenda2030,
    generalAssemblyResolution64293,
    unGlobalPlanAppraisal2021,
    covid19,
  ],
});
