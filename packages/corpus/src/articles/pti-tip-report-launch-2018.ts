import type { Speaker } from "@open-tip/schema";
import { congress, myanmarArmedForces, usDepartmentOfState, whiteHouse } from "../actors/agencies.ts";
import { pressTrustOfIndia, rohingya } from "../actors/civil-society.ts";
import {
  governmentOfIran,
  governmentOfNationalAccord,
  governmentOfNorthKorea,
  trumpAdministration,
  usGovernment,
} from "../actors/governments.ts";
import { donaldTrump, ivankaTrump, mikePompeo, sunitaDanuwar } from "../actors/persons.ts";
import {
  hostGovernments,
  reportersAtBriefing2018,
  seniorStateDepartmentOfficials2018,
  stateDepartmentOfficial2018,
  tipReportHeroes2018,
} from "../actors/unnamed.ts";
import { anchors } from "../anchors/pti-tip-report-launch-2018.ts";
import { annotate, type StatementRow } from "../annotate.ts";
import { defineArticle } from "../define-article.ts";
import {
  displacementInRakhine,
  familySeparation2018,
  immigrationCrackdown2018,
  tipReportBriefing2018,
  tipReportHeroesCeremony2018,
  tipReportLaunch2018,
} from "../events.ts";
import { pti } from "../named.ts";
import { rakhineState, washington } from "../places.ts";
import { tipReport, tipReportHeroesAward } from "../programmes.ts";

const { segments, statement, figure, id } = annotate(pti, anchors);

type Said = Omit<StatementRow, "speakers" | "occasion" | "date">;
type Resting = readonly [segment: number, ...alsoIn: number[]];

const yesterday = {
  date: "2018-06-28",
  asStated: "yesterday",
  basis: "inferred",
  anchor: "2018-06-29",
  note: "One sentence says that he spoke as he released the report, the day before the dateline. The rest is taken to be of the same occasion.",
} as const;

/** What the Secretary of State said at the launch. */
const secretary = (number: number, on: Resting, said: Said, speaker: Partial<Speaker> = {}) =>
  statement(number, on, {
    speakers: [{ speaker: "actor/mike-pompeo", role: "Secretary of State", ...speaker }],
    occasion: "event/tip-report-launch-2018",
    date: yesterday,
    ...said,
  });
const named: Partial<Speaker> = { nameAsStated: "Pompeo" };

/** What the report says. */
const report = (number: number, on: Resting, said: Omit<Said, "mode">, speaker: Partial<Speaker> = {}) =>
  statement(number, on, {
    mode: "document",
    speakers: [{ speaker: "report-edition/2018", ...speaker }],
    date: { ...yesterday, note: "The day on which the report was released." },
    ...said,
  });

/** What one of the officials said at the background briefing. */
const official = (number: number, on: Resting, said: Said, speaker: Partial<Speaker> = {}) =>
  statement(number, on, {
    speakers: [
      {
        speaker: "actor/state-department-official-2018",
        termsAsStated: "on condition of anonymity",
        onBehalfOf: ["actor/us-department-of-state"],
        ...speaker,
      },
    ],
    addressees: ["actor/reporters-at-tip-report-briefing-2018"],
    occasion: "event/tip-report-briefing-2018",
    occasionAsStated: "In a background briefing with reporters",
    ...said,
  });

/** PTI on the launch of the 2018 report: the Secretary of State, the report and an official on background. */
export const ptiTipReportLaunch2018 = defineArticle({
  article: {
    id: pti,
    genre: "news-report",
    headline: null,
    bylines: [{ asStated: "PTI", author: "actor/press-trust-of-india" }],
    agencies: ["actor/press-trust-of-india"],
    dateline: { asStated: "WASHINGTON, June 29", place: "place/washington-dc", date: "2018-06-29" },
    publishedBy: "actor/press-trust-of-india",
    published: {
      date: "2018-06-29",
      basis: "inferred",
      note: "The dateline has day and month; the year is that of the report's edition, which the article names.",
    },
    language: "en",
    rights:
      "Copyright of the publisher. Only stand-off annotation is published here, and the words of those it quotes.",
    digest: "sha256:837b031f3c076f2aef08f1607e413d2f61a03fb817fce634d346ddf705087bba",
    length: 4845,
    caveats: [
      {
        note: "The copy has no headline and no address, and does not say which paper printed the agency's text.",
      },
      {
        note: "A slip of the pen, 'alos' for 'also', is in the copy and counted in all offsets.",
        start: 610,
        end: 614,
      },
    ],
  },

  segments: segments([
    ["dateline", "Gives the place and the day of writing."],
    ["indirect-quote", "Opens with the Secretary's vow to go on."],
    ["background", "Sets the remarks against a dispute of those weeks over migrant families."],
    ["direct-quote", "Quotes how much he thinks is still to be done."],
    ["direct-quote", "Quotes the vow itself, and says where it was made and who was there."],
    ["indirect-quote", "Relates what he finds in the new edition."],
    ["direct-quote", "Quotes his view that the crime is near as well as far."],
    ["direct-quote", "Quotes everyday places that he gives as examples, and dates the release."],
    ["indirect-quote", "Relates what the edition says about harm to children."],
    ["direct-quote", "Quotes the edition on children in institutions."],
    ["direct-quote", "Quotes the edition on what institutions cannot give, crediting the department."],
    ["reporting", "Tells what officials were asked at a briefing."],
    ["direct-quote", "Quotes an official on children at risk in the United States."],
    ["direct-quote", "Quotes the same official on safeguards, and gives the terms of quotation."],
    ["indirect-quote", "Relates how the official distinguishes trafficking from smuggling."],
    ["indirect-quote", "Continues the official's argument: what the report is for."],
    ["indirect-quote", "Relates how the official defines smuggling."],
    ["direct-quote", "Quotes the official on where the two meet."],
    ["reporting", "Tells whom the President's daughter honoured at the ceremony."],
    ["indirect-quote", "Relates what he asks of governments."],
    ["direct-quote", "Quotes what else he says the edition shows."],
    ["indirect-quote", "Introduces the countries he singled out."],
    ["direct-quote", "Quotes him on the abuse of migrants in Libya."],
    ["direct-quote", "Quotes what the United States asked of Libya's government."],
    ["direct-quote", "Quotes his welcome of Libya's promise, and his expectation."],
    ["indirect-quote", "Relates the Secretary's charge that Myanmar's army displaced minorities."],
    ["indirect-quote", "Relates his second charge against Myanmar's army."],
    ["indirect-quote", "Relates his remarks on North Korean forced labour, at home and abroad."],
    ["direct-quote", "Quotes how he says victims are treated in Iran."],
    ["direct-quote", "Quotes his example from Iran."],
    ["direct-quote", "Quotes his verdict on Iran's rulers."],
    ["direct-quote", "Quotes how victims' stories affect the Secretary's side."],
    ["direct-quote", "Quotes the resolve that those stories give it."],
    ["byline", "Names the agency."],
  ]),

  statements: [
    secretary(
      1,
      [2],
      {
        mode: "indirect",
        cue: "has said",
        act: "commit",
        gloss: "Promises that the United States will go on until trafficking has ended.",
        about: { territories: ["USA"], exploitation: ["unspecified"] },
      },
      { nameAsStated: "Mike Pompeo", roleAsStated: "US Secretary of State" },
    ),
    secretary(
      2,
      [4, 5],
      {
        mode: "direct",
        cue: "said",
        act: "assess",
        gloss: "Judges that much work is still to be done.",
        quotes: [[1, "There remains a great deal of work left to do."]],
        about: { exploitation: ["unspecified"] },
        occasionAsStated: "2018 Trafficking in Persons (TIP) report Launch Ceremony",
      },
      named,
    ),
    secretary(
      3,
      [5],
      {
        mode: "direct",
        cue: "said",
        act: "commit",
        gloss: "Promises the world not to stop until trafficking has ended.",
        quotes: [
          [2, "The world should know that we will not stop until human trafficking is a thing of the past,"],
        ],
        about: { territories: ["USA"], exploitation: ["unspecified"] },
        occasionAsStated: "2018 Trafficking in Persons (TIP) report Launch Ceremony",
      },
      named,
    ),
    secretary(4, [6], {
      mode: "indirect",
      cue: "he said",
      act: "assert",
      gloss: "Says that the new edition shows what local communities do against traffickers and for victims.",
      about: {
        programmes: ["programme/tip-report"],
        sources: ["report-edition/2018"],
        groups: ["victims", "traffickers"],
        exploitation: ["unspecified"],
        pillars: ["prosecution", "protection", "partnerships"],
      },
    }),
    report(
      5,
      [6],
      {
        relays: [{ by: "actor/mike-pompeo", asStated: "he" }],
        within: id("statement", 4),
        cue: "highlights",
        act: "praise",
        gloss:
          "Commends what local communities do against traffickers and for victims, as the Secretary tells.",
        about: {
          groups: ["victims", "traffickers"],
          exploitation: ["unspecified"],
          pillars: ["prosecution", "protection", "partnerships"],
        },
      },
      { nameAsStated: "This year’s TIP report" },
    ),
    secretary(
      6,
      [7, 8],
      {
        mode: "direct",
        cue: "said",
        act: "assert",
        gloss: "Says that trafficking is at once a problem of the world and of every place.",
        quotes: [[3, "Human trafficking is a global problem, but it’s a local one too."]],
        about: { exploitation: ["unspecified"] },
      },
      named,
    ),
    secretary(
      7,
      [8],
      {
        mode: "direct",
        cue: "said",
        act: "assert",
        gloss: "Names ordinary places in which trafficking goes on.",
        quotes: [
          [
            4,
            "Human trafficking can be found in a favourite restaurant, a hotel, downtown, a farm, or in their neighbour’s home,",
          ],
        ],
        about: { exploitation: ["unspecified"] },
      },
      named,
    ),
    report(
      8,
      [9],
      {
        cue: "said",
        act: "assert",
        gloss: "Says that parting children from their parents may hurt them mentally for years.",
        about: {
          programmes: ["programme/tip-report"],
          groups: ["children", "separated-children"],
          pillars: ["protection"],
        },
        notes:
          "The article sets this beside the separations in the United States. It does not say that the report does.",
      },
      { nameAsStated: "annual report" },
    ),
    report(
      9,
      [10],
      {
        cue: "said",
        act: "assess",
        gloss: "Judges children in institutions, those of governments too, to be at risk.",
        quotes: [
          [
            5,
            "Children in institutional care, including government-run facilities, can be easy targets for traffickers,",
          ],
        ],
        about: {
          programmes: ["programme/tip-report"],
          groups: ["children-in-care", "traffickers"],
          pillars: ["prevention", "protection"],
        },
      },
      { nameAsStated: "the report" },
    ),
    report(
      10,
      [11],
      {
        cue: "said",
        act: "assess",
        polarity: "negative",
        gloss: "Judges that no institution can give a child the attachment that a family gives.",
        quotes: [
          [
            6,
            "Even at their best, residential institutions are unable to meet a child’s need for emotional support that is typically received from family members or consistent caretakers with whom the child can develop an attachment,",
          ],
        ],
        about: {
          programmes: ["programme/tip-report"],
          groups: ["children-in-care"],
          pillars: ["protection"],
        },
      },
      { nameAsStated: "State Department", onBehalfOf: ["actor/us-department-of-state"] },
    ),
    official(
      11,
      [13, 14],
      {
        mode: "direct",
        cue: "told",
        act: "assert",
        gloss: "Says that children alone at borders or in care are vulnerable, in the United States too.",
        quotes: [
          [
            7,
            "We’ve noted, that there are vulnerabilities in the United States as elsewhere, when there are children either crossing borders alone or in government care, whether temporary or long-term.",
            { leftOpen: true },
          ],
        ],
        about: {
          territories: ["USA"],
          events: ["event/us-family-separation-2018"],
          groups: ["children", "separated-children", "children-in-care"],
          pillars: ["prevention"],
        },
        notes: "The answer to a question about the separations, as the article has it.",
      },
      { nameAsStated: "an official" },
    ),
    official(
      12,
      [14],
      {
        mode: "direct",
        cue: "told",
        act: "assert",
        gloss: "Says that other authorities look for signs of trafficking, care for victims and investigate.",
        quotes: [
          [
            8,
            "We work with our colleagues, and they have systems in place to search for trafficking indicators so that if there are cases where there are victims already or that problems arise, that they identify those problems, get the victims the care that they need and investigate the crimes,",
          ],
        ],
        about: {
          territories: ["USA"],
          groups: ["victims"],
          exploitation: ["unspecified"],
          pillars: ["protection", "prosecution", "partnerships"],
        },
      },
      { nameAsStated: "an official" },
    ),
    official(
      13,
      [15],
      {
        mode: "indirect",
        cue: "argued",
        act: "define",
        gloss: "Holds that trafficking and the smuggling of migrants are two crimes.",
        about: { groups: ["migrants"], exploitation: ["unspecified"] },
      },
      { nameAsStated: "The official" },
    ),
    official(
      14,
      [16, 17],
      {
        mode: "indirect",
        cue: "said",
        act: "define",
        gloss: "Says that the report is on trafficking, a crime that exploits people.",
        about: {
          programmes: ["programme/tip-report"],
          sources: ["report-edition/2018"],
          exploitation: ["unspecified"],
        },
        notes:
          "No verb of saying stands in the sentence. The one that continues it is the official's, and so is this.",
      },
      { nameAsStated: "the official" },
    ),
    official(
      15,
      [17],
      {
        mode: "indirect",
        cue: "said",
        act: "define",
        gloss: "Says that smuggling is a crime against a state, by crossing its border.",
      },
      { nameAsStated: "the official" },
    ),
    official(
      16,
      [18],
      {
        mode: "direct",
        cue: "said",
        act: "define",
        gloss: "Says that smuggling may be part of trafficking, but is not what the department works on.",
        quotes: [
          [
            9,
            "Sometimes it may be part of the crime of human trafficking, but our work focuses on the exploitation, so not smuggling,",
          ],
        ],
        about: { exploitation: ["unspecified"] },
      },
      { nameAsStated: "the official" },
    ),
    secretary(
      17,
      [20],
      {
        mode: "indirect",
        cue: "said",
        act: "appeal",
        gloss: "Asks national governments to equip local communities to detect trafficking and answer it.",
        about: { exploitation: ["unspecified"], pillars: ["prevention", "protection", "partnerships"] },
        occasionAsStated: "In his remarks",
      },
      named,
    ),
    secretary(18, [21], {
      mode: "direct",
      cue: "he said",
      act: "assert",
      gloss: "Says that the report shows which countries try harder and which make the crime easy.",
      quotes: [
        [
          10,
          "As we have every year, the report also points out which countries are improving efforts – their efforts to tackle the crime and which countries are making it easier to carry it out,",
        ],
      ],
      about: {
        programmes: ["programme/tip-report"],
        sources: ["report-edition/2018"],
        exploitation: ["unspecified"],
      },
    }),
    report(
      19,
      [21],
      {
        relays: [{ by: "actor/mike-pompeo", asStated: "he" }],
        within: id("statement", 18),
        cue: "points out",
        act: "assess",
        gloss: "Judges which countries do more and which make the crime easier, as the Secretary tells.",
        about: { exploitation: ["unspecified"], pillars: ["prosecution"] },
      },
      { nameAsStated: "the report" },
    ),
    secretary(
      20,
      [22],
      {
        mode: "indirect",
        cue: "listed out",
        act: "assess",
        gloss: "Names countries that, in his judgement, must improve at once.",
        about: { territories: ["LBY", "MMR", "PRK", "IRN"] },
        notes: "That the countries are those of the sentences that follow is how the article reads.",
      },
      named,
    ),
    secretary(21, [23], {
      mode: "direct",
      cue: "he said",
      act: "assert",
      gloss: "Tells of accounts of African migrants trafficked and abused in Libya, and sold there.",
      quotes: [
        [
          11,
          "We read the horrific accounts of human trafficking and abuse of African migrants, refugees and asylum-seekers in Libya, resulting in modern-day slave markets,",
        ],
      ],
      about: {
        territories: ["LBY"],
        groups: ["migrants", "refugees", "asylum-seekers"],
        exploitation: ["slavery"],
        purposes: ["slavery-or-similar-practices"],
      },
    }),
    secretary(22, [24, 25], {
      mode: "direct",
      cue: "he said",
      act: "assert",
      gloss: "Says that Libya's government was asked to try those responsible, officials among them.",
      quotes: [
        [
          12,
          "We’ve engaged the Libyan Government of National Accord to bring the perpetrators to justice, including complicit government officials.",
        ],
      ],
      about: {
        territories: ["LBY"],
        actors: ["actor/us-government", "actor/government-of-national-accord-libya"],
        groups: ["officials", "traffickers"],
        pillars: ["prosecution"],
      },
    }),
    statement(23, [24, 25], {
      mode: "indirect",
      speakers: [{ speaker: "actor/us-government", nameAsStated: "We" }],
      addressees: ["actor/government-of-national-accord-libya"],
      relays: [{ by: "actor/mike-pompeo", asStated: "he" }],
      within: id("statement", 22),
      cue: "engaged",
      act: "appeal",
      gloss: "Asked Libya's government to try those responsible, its own officials among them.",
      about: {
        territories: ["LBY"],
        groups: ["officials", "traffickers"],
        pillars: ["prosecution"],
      },
      notes: "Known only from the Secretary's own account. When and in which words it was asked is not said.",
    }),
    secretary(24, [25], {
      mode: "direct",
      cue: "he said",
      act: "praise",
      gloss: "Welcomes what Libya's government promised, and expects deeds.",
      quotes: [[13, "We welcome its commitment to doing so and look forward to seeing real action,"]],
      about: {
        territories: ["LBY"],
        actors: ["actor/government-of-national-accord-libya"],
        pillars: ["prosecution"],
      },
      stances: [{ target: "actor/government-of-national-accord-libya", stance: "supportive" }],
    }),
    statement(25, [24, 25], {
      mode: "indirect",
      speakers: [
        {
          speaker: "actor/government-of-national-accord-libya",
          nameAsStated: "Libyan Government of National Accord",
        },
      ],
      relays: [{ by: "actor/mike-pompeo", asStated: "he" }],
      within: id("statement", 24),
      cue: "commitment",
      act: "commit",
      gloss: "Promised to bring those responsible to justice, as the Secretary tells.",
      about: { territories: ["LBY"], groups: ["officials", "traffickers"], pillars: ["prosecution"] },
      notes:
        "Known only through the welcome of another: when and in which words it was promised is not said.",
    }),
    secretary(
      26,
      [26],
      {
        mode: "indirect",
        cue: "said",
        act: "accuse",
        gloss: "Says that Myanmar's army and others drove out Rohingya and others, who were then exploited.",
        about: {
          territories: ["MMR"],
          places: ["place/rakhine-state"],
          actors: ["actor/myanmar-armed-forces", "actor/rohingya"],
          events: ["event/displacement-in-rakhine-state"],
          groups: ["ethnic-minorities"],
          figures: [id("figure", 2)],
          exploitation: ["unspecified"],
        },
        stances: [{ target: "actor/myanmar-armed-forces", stance: "critical" }],
        notes: "The article says Myanmar. The reports of the Department of State say Burma.",
      },
      named,
    ),
    secretary(27, [27], {
      mode: "indirect",
      cue: "he said",
      act: "accuse",
      gloss: "Says that some of Myanmar's army recruited children as soldiers and forced minorities to work.",
      about: {
        territories: ["MMR"],
        actors: ["actor/myanmar-armed-forces"],
        groups: ["children", "adults", "ethnic-minorities"],
        exploitation: ["child-soldiers", "forced-labour"],
        acts: ["recruitment"],
        purposes: ["forced-labour-or-services"],
      },
      stances: [{ target: "actor/myanmar-armed-forces", stance: "critical" }],
    }),
    secretary(28, [28], {
      mode: "indirect",
      cue: "he said",
      act: "assess",
      gloss: "Deplores that there is forced labour in North Korea.",
      about: {
        territories: ["PRK"],
        exploitation: ["forced-labour"],
        purposes: ["forced-labour-or-services"],
      },
    }),
    secretary(29, [28], {
      mode: "indirect",
      cue: "adding",
      act: "accuse",
      gloss: "Says that North Korea forces citizens to work abroad, and that host governments let it happen.",
      about: {
        territories: ["PRK"],
        actors: ["actor/government-of-north-korea", "actor/host-governments-of-north-korean-workers"],
        groups: ["workers"],
        exploitation: ["state-imposed-forced-labour"],
        purposes: ["forced-labour-or-services"],
      },
      stances: [
        { target: "actor/government-of-north-korea", stance: "critical" },
        { target: "actor/host-governments-of-north-korean-workers", stance: "critical" },
      ],
    }),
    secretary(
      30,
      [29, 30],
      {
        mode: "direct",
        cue: "said",
        act: "accuse",
        gloss: "Says that Iran punishes victims for what they were forced to do.",
        quotes: [
          [
            14,
            "In Iran, trafficking victims are punished – the victims are punished – for acts they are forced to commit.",
          ],
        ],
        about: {
          territories: ["IRN"],
          actors: ["actor/government-of-iran"],
          groups: ["victims"],
          exploitation: ["unspecified"],
          pillars: ["protection"],
        },
        stances: [{ target: "actor/government-of-iran", stance: "critical" }],
      },
      named,
    ),
    secretary(
      31,
      [30],
      {
        mode: "direct",
        cue: "said",
        act: "accuse",
        gloss: "Says that in Iran victims of sexual exploitation may be executed for adultery.",
        quotes: [
          [15, "For example, sex trafficking victims may face the death penalty for committing adultery,"],
        ],
        about: {
          territories: ["IRN"],
          actors: ["actor/government-of-iran"],
          groups: ["victims"],
          exploitation: ["sexual-exploitation"],
          purposes: ["sexual-exploitation"],
          pillars: ["protection"],
        },
        stances: [{ target: "actor/government-of-iran", stance: "critical" }],
      },
      named,
    ),
    secretary(
      32,
      [31, 33],
      {
        mode: "direct",
        cue: "said",
        act: "accuse",
        gloss: "Condemns what Iran's rulers do as corrupt and against justice.",
        quotes: [[16, "This is a horrible perversion of justice by a corrupt regime."]],
        about: { territories: ["IRN"], actors: ["actor/government-of-iran"], pillars: ["prosecution"] },
        stances: [{ target: "actor/government-of-iran", stance: "critical" }],
      },
      named,
    ),
    secretary(
      33,
      [32, 33],
      {
        mode: "direct",
        cue: "said",
        act: "assert",
        gloss: "Says that such accounts move him and those he speaks for.",
        quotes: [[18, "We take these stories to heart."]],
      },
      named,
    ),
    secretary(
      34,
      [33],
      {
        mode: "direct",
        cue: "said",
        act: "assert",
        gloss: "Says that such accounts spur his side on to end trafficking for good.",
        quotes: [
          [
            17,
            "We use them as fuel to motivate us to action as we work together to end human trafficking once and for all,",
          ],
        ],
        about: { exploitation: ["unspecified"], pillars: ["partnerships"] },
      },
      named,
    ),
  ],

  figures: [
    figure(1, [3, 12], {
      asStated: "some 2,300",
      value: 2300,
      qualifier: "about",
      unit: "persons",
      measure: "flow",
      counted: "children who were separated from their parents in a crackdown on illegal immigration",
      groups: ["children", "separated-children"],
      territories: ["USA"],
      period: { date: "2018", asStated: "recent", basis: "inferred", note: "The article is of June 2018." },
      notes:
        "The article gives it in its own voice, twice, as the setting of what was said. It is no finding of the report, and these children are not counted as trafficked.",
    }),
    figure(2, [26], {
      asStated: "hundreds of thousands",
      minimum: 200_000,
      qualifier: "at-least",
      unit: "persons",
      measure: "flow",
      counted: "Rohingya and members of other ethnic groups driven from their homes",
      groups: ["ethnic-minorities"],
      territories: ["MMR"],
      places: ["place/rakhine-state"],
      attributedTo: ["actor/mike-pompeo"],
      attributedToAsStated: "Pompeo",
      statement: id("statement", 26),
      notes: "The plural means two hundred thousand or more; no end of the range is given.",
    }),
    figure(3, [19], {
      asStated: "10",
      value: 10,
      qualifier: "exact",
      unit: "persons",
      measure: "flow",
      counted: "people honoured as heroes at the launch",
      period: { date: "2018-06-28", basis: "inferred", note: "The day of the launch." },
    }),
  ],
  tierPlacements: [],

  shared: [
    mikePompeo,
    ivankaTrump,
    donaldTrump,
    sunitaDanuwar,
    usGovernment,
    trumpAdministration,
    usDepartmentOfState,
    whiteHouse,
    congress,
    seniorStateDepartmentOfficials2018,
    stateDepartmentOfficial2018,
    reportersAtBriefing2018,
    tipReportHeroes2018,
    governmentOfNationalAccord,
    myanmarArmedForces,
    rohingya,
    governmentOfNorthKorea,
    hostGovernments,
    governmentOfIran,
    pressTrustOfIndia,
    tipReport,
    tipReportHeroesAward,
    tipReportLaunch2018,
    tipReportHeroesCeremony2018,
    tipReportBriefing2018,
    immigrationCrackdown2018,
    displacementInRakhine,
    familySeparation2018,
    washington,
    rakhineState,
  ],
});
