import { placementId, type Speaker, type TierPlacement, type Verification } from "@open-tip/schema";
import { citations } from "@open-tip/schema/tier-law";
import {
  departmentOfJustice,
  federalBureauOfInvestigation,
  homelandSecurity,
  usDepartmentOfState,
  whiteHouse,
} from "../actors/agencies.ts";
import { backpage, foxNews, uyghurs } from "../actors/civil-society.ts";
import {
  governmentOfChina,
  governmentOfIran,
  governmentOfNorthKorea,
  trumpAdministration,
  usGovernment,
} from "../actors/governments.ts";
import { donaldTrump, ivankaTrump } from "../actors/persons.ts";
import {
  stateAndLocalLawEnforcement,
  unnamedOfficials2020,
  whiteHouseOfficial2020,
} from "../actors/unnamed.ts";
import { anchors } from "../anchors/fox-news-tip-report-2020.ts";
import { annotate, type StatementRow } from "../annotate.ts";
import { federalCases2019, gvnet, narrative2019, narrative2020 } from "../citations.ts";
import { defineArticle } from "../define-article.ts";
import { backpageTakedown2018, massDetentionInXinjiang, tipReportRelease2020 } from "../events.ts";
import { fox } from "../named.ts";
import { africa, xinjiang } from "../places.ts";
import { lawEnforcementCapacity2020, tipReport, victimServicesFunding2020 } from "../programmes.ts";

const { baptistMessenger, factbook2020, kelley, usCode } = citations;
const { segments, statement, figure, clause, id } = annotate(fox, anchors);
const edition = 2020;

// The report's name, and the clauses that place a country. Elsewhere the article says only "the report".
const reportName = clause(1);
const listOfSix = clause(2);
const afghanistan = clause(3);
const namibia = clause(4);
/** The statutory ground for Tier 3, which the article quotes from the report for the six. */
const quotedGround = clause(5, "are not making significant efforts to do so");

const editionIsWrong: Verification = {
  aspect: "edition",
  status: "contradicted",
  note: "The report is the 2020 edition, released on Thursday 2020-06-25, with nineteen countries in Tier 3, Afghanistan among them, and Namibia in Tier 1. What the article quotes on fewer prosecutions stands in the 2020 narrative on the United States; the 2019 narrative says that convictions increased. No edition is named for a fiscal year.",
  corrections: ["report-edition/2020"],
  citations: [baptistMessenger, factbook2020, gvnet, narrative2020, narrative2019],
};
const tier3Confirmed: Verification = {
  aspect: "claim",
  status: "corroborated",
  note: "Tier 3 in the 2020 edition, by the World Factbook's entry for the country.",
  citations: [factbook2020],
};
const nineteenConfirmed: Verification = {
  aspect: "claim",
  status: "corroborated",
  note: "Lists of the 2020 edition have nineteen countries in Tier 3.",
  citations: [baptistMessenger],
};

type Stated = Omit<TierPlacement, "id" | "source" | "edition" | "editionAsStated">;

/** A placement as this article states it: one edition, under one wrong name, throughout. */
function placement({ verifications = [], ...stated }: Stated): TierPlacement {
  return {
    id: placementId(fox, edition, stated.territory),
    source: fox,
    edition,
    editionAsStated: "2019 fiscal year",
    ...stated,
    verifications: [editionIsWrong, ...verifications],
  };
}

const six = {
  CUB: "Cuba",
  IRN: "Iran",
  PRK: "North Korea",
  RUS: "Russia",
  CHN: "China",
  VEN: "Venezuela",
} as const;

type Said = Omit<StatementRow, "speakers">;

/** What the report says, in its own words or in the article's. */
const report = (
  number: number,
  on: readonly number[],
  said: Omit<Said, "mode">,
  speaker: Partial<Speaker> = {},
) =>
  statement(number, on, {
    mode: "document",
    speakers: [{ speaker: "report-edition/2020", ...speaker }],
    date: {
      date: "2020-06-25",
      basis: "researched",
      note: "The day of release; the article had the text before.",
    },
    ...said,
  });

/** What someone at the White House said, unnamed. */
const official = (number: number, on: readonly number[], said: Said, nameAsStated: string) =>
  statement(number, on, {
    speakers: [
      { speaker: "actor/white-house-official-2020", nameAsStated, onBehalfOf: ["actor/white-house"] },
    ],
    ...said,
  });

/** Fox News on the 2020 report, before its release; the copy calls it the report of another year. */
export const foxNewsTipReport2020 = defineArticle({
  article: {
    id: fox,
    genre: "news-report",
    headline: null,
    publisher: "Fox News",
    publishedBy: "actor/fox-news",
    published: {
      date: "2020-06",
      basis: "inferred",
      note: "The copy prints no date. The report that it announces for Thursday was released on Thursday 2020-06-25.",
    },
    language: "en",
    rights:
      "Copyright of the publisher. Only stand-off annotation is published here, and the words of those it quotes.",
    digest: "sha256:be3ddbc79fd580512bbff3c16b9428317d245bd36fec47385b4c2db75fd32488",
    length: 3433,
    caveats: [
      { note: "The copy has no headline, byline, dateline or address." },
      { note: "A label of whoever made the copy; no address follows it.", start: 3271, end: 3283 },
      { note: "An error message of a web service, caught when the copy was made.", start: 3285, end: 3433 },
    ],
  },

  segments: segments([
    ["indirect-quote", "Announces that a report on many countries was obtained before its release."],
    ["mixed", "Names the report, six countries in its lowest tier, and the ground it gives."],
    ["indirect-quote", "Counts that tier, and tells of one country newly in it."],
    ["indirect-quote", "Relates what the report finds in one region of Asia, and when it appears."],
    ["direct-quote", "Quotes the report on how China widened its measures."],
    ["mixed", "Quotes the report on what North Korea finances by forced labour."],
    ["mixed", "Quotes the report on Iran's officials and child soldiers."],
    ["indirect-quote", "Tells of one African state's rise to the highest tier."],
    ["indirect-quote", "Relates a growth of cases at one US department."],
    ["direct-quote", "Quotes an adviser's assurance, from a written statement."],
    ["mixed", "Quotes what the report finds wanting in the US itself."],
    ["indirect-quote", "Relates an unnamed official's reasons for fewer federal cases."],
    ["direct-quote", "Quotes the official praising federal help for local police."],
    ["mixed", "Relates a further reason, the closure of a website, with a department's description."],
    ["indirect-quote", "Relates how police had used that website."],
    ["direct-quote", "Quotes the official's satisfaction with investigations since the closure."],
    ["indirect-quote", "Relates what else is put forward as progress."],
    ["noise", "Announces an address that does not follow."],
    ["noise", "Is an error message from the making of the copy."],
  ]),

  statements: [
    report(
      1,
      [1],
      {
        cue: "according to",
        act: "accuse",
        gloss: "Names nearly twenty countries for bad records on trafficking and for refusing to face it.",
        about: {
          programmes: ["programme/tip-report"],
          figures: [id("figure", 1)],
          exploitation: ["unspecified"],
        },
        verifications: [nineteenConfirmed],
      },
      { nameAsStated: "a government report", onBehalfOf: ["actor/us-government"] },
    ),
    report(
      2,
      [2],
      {
        cue: "names",
        act: "announce",
        gloss: "Places six countries in Tier 3, for missing the standards without significant efforts.",
        quotes: [[1, "are not making significant efforts to do so."]],
        about: {
          territories: ["CUB", "IRN", "PRK", "RUS", "CHN", "VEN"],
          programmes: ["programme/tip-report"],
          instruments: ["instrument/tvpa-2000"],
          sources: ["report-edition/2020"],
          placements: ["CUB", "IRN", "PRK", "RUS", "CHN", "VEN"].map((one) =>
            placementId(fox, edition, one as "CUB"),
          ),
        },
        stances: ["CUB", "IRN", "PRK", "RUS", "CHN", "VEN"].map((one) => ({
          target: `territory/${one}`,
          stance: "critical" as const,
        })),
        verifications: [
          editionIsWrong,
          {
            ...tier3Confirmed,
            note: "Tier 3 in the 2020 edition, by the World Factbook's entries for the six countries.",
          },
        ],
      },
      { nameAsStated: "The Trafficking in Persons Report for the 2019 fiscal year" },
    ),
    report(
      3,
      [3],
      {
        act: "announce",
        gloss: "Puts Afghanistan down into Tier 3, which now has nineteen countries.",
        about: {
          territories: ["AFG"],
          sources: ["report-edition/2020"],
          placements: [placementId(fox, edition, "AFG")],
          figures: [id("figure", 2)],
        },
        stances: [{ target: "territory/AFG", stance: "critical" }],
        verifications: [
          nineteenConfirmed,
          {
            aspect: "claim",
            status: "imprecise",
            note: "Afghanistan was one of twenty-three downgrades of that year.",
            citations: [baptistMessenger],
          },
        ],
      },
      { nameAsStated: "the report" },
    ),
    report(
      4,
      [4],
      {
        cue: "notes",
        act: "accuse",
        date: {
          date: "2020-06-25",
          asStated: "Thursday",
          basis: "researched",
          note: "The day of release; the article had the text before.",
        },
        gloss: "Says that China holds more than a million Uyghurs and other Muslims without lawful grounds.",
        about: {
          territories: ["CHN"],
          places: ["place/xinjiang"],
          actors: ["actor/uyghurs", "actor/government-of-china"],
          events: ["event/mass-detention-in-xinjiang", "event/tip-report-release-2020"],
          figures: [id("figure", 3)],
          groups: ["ethnic-minorities", "religious-minorities"],
        },
        stances: [{ target: "actor/government-of-china", stance: "critical" }],
      },
      { nameAsStated: "the report" },
    ),
    report(
      5,
      [5],
      {
        cue: "says",
        act: "accuse",
        gloss:
          "Says that China went further, to other faiths, and tried to force members of minorities home.",
        quotes: [
          [
            2,
            "Authorities also expanded the campaign into other provinces, began implementing it among other religious minorities, and sought the coerced repatriation and internment of religious and ethnic minorities living abroad,",
          ],
        ],
        about: {
          territories: ["CHN"],
          actors: ["actor/government-of-china"],
          events: ["event/mass-detention-in-xinjiang"],
          groups: ["religious-minorities", "ethnic-minorities"],
        },
        stances: [{ target: "actor/government-of-china", stance: "critical" }],
      },
      { nameAsStated: "it" },
    ),
    report(
      6,
      [6],
      {
        cue: "cited",
        act: "accuse",
        gloss: "Says that North Korea pays for government and illegal dealings with forced labour.",
        quotes: [
          [
            3,
            "proceeds from state-sponsored forced labor to fund government functions, as well as other illicit activity.",
          ],
        ],
        about: {
          territories: ["PRK"],
          actors: ["actor/government-of-north-korea"],
          exploitation: ["state-imposed-forced-labour"],
          purposes: ["forced-labour-or-services"],
        },
        stances: [{ target: "actor/government-of-north-korea", stance: "critical" }],
      },
      { nameAsStated: "the report" },
    ),
    report(
      7,
      [7],
      {
        cue: "details",
        act: "accuse",
        gloss:
          "Says that Iran has a policy or pattern of child soldiers, and that officials traffic unpunished.",
        quotes: [
          [
            4,
            "policy or pattern of recruiting and using child soldiers, and a pattern of government officials perpetrating sex trafficking of adults and children with impunity.",
          ],
        ],
        about: {
          territories: ["IRN"],
          actors: ["actor/government-of-iran"],
          groups: ["children", "adults", "officials"],
          exploitation: ["child-soldiers", "sexual-exploitation"],
          acts: ["recruitment"],
          purposes: ["sexual-exploitation"],
          pillars: ["prosecution"],
        },
        stances: [{ target: "actor/government-of-iran", stance: "critical" }],
      },
      { nameAsStated: "the report" },
    ),
    report(
      8,
      [8],
      {
        act: "announce",
        gloss: "Puts Namibia up into Tier 1, the first African country there since 2012, for its work.",
        about: {
          territories: ["NAM", "USA"],
          places: ["place/africa"],
          sources: ["report-edition/2020"],
          placements: [placementId(fox, edition, "NAM")],
          pillars: ["partnerships"],
        },
        stances: [{ target: "territory/NAM", stance: "supportive" }],
        verifications: [
          {
            aspect: "claim",
            status: "corroborated",
            note: "By Kelley and Heiss, whose data end in 2014, the last African country in Tier 1 before was Mauritius, in 2012.",
            citations: [kelley],
          },
          {
            aspect: "claim",
            status: "imprecise",
            note: "Tier 1 is for governments that fully meet the minimum standards. Work with the United States is not the test.",
            citations: [usCode],
          },
        ],
        notes: "That it is the first since 2012 may be the article's own remark and not the report's.",
      },
      { nameAsStated: "the report" },
    ),
    report(
      9,
      [9],
      {
        cue: "according to",
        act: "assert",
        gloss: "Says that the Department of Homeland Security opened a fifth more cases than a year before.",
        about: {
          territories: ["USA"],
          actors: ["actor/us-department-of-homeland-security"],
          figures: [id("figure", 4)],
          exploitation: ["unspecified"],
          pillars: ["prosecution"],
        },
        verifications: [
          { aspect: "claim", status: "unverified", note: "The two counts of cases were not read." },
        ],
      },
      { nameAsStated: "the report" },
    ),
    statement(10, [10], {
      mode: "direct",
      speakers: [
        {
          speaker: "actor/ivanka-trump",
          nameAsStated: "Ivanka Trump",
          role: "Adviser to the President",
          roleAsStated: "an adviser to the president",
        },
      ],
      cue: "said",
      act: "commit",
      gloss:
        "Promises that the President and his government will go on to end trafficking and protect the vulnerable.",
      occasionAsStated: "in a statement",
      quotes: [
        [
          5,
          "President Trump and the Administration are deeply committed to continuing the U.S. Government’s work to end human trafficking in all of its evil forms and protecting the most vulnerable in our communities,",
        ],
      ],
      about: {
        territories: ["USA"],
        actors: ["actor/donald-trump", "actor/trump-administration", "actor/us-government"],
        exploitation: ["unspecified"],
        pillars: ["prevention", "protection"],
      },
      stances: [{ target: "actor/trump-administration", stance: "supportive" }],
    }),
    report(
      11,
      [11],
      {
        cue: "notes",
        act: "assess",
        gloss:
          "Says that the United States prosecuted and convicted less, helped fewer victims stay, and screened poorly.",
        quotes: [
          [
            6,
            "prosecuted fewer cases and secured convictions against fewer traffickers, issued fewer victims trafficking-specific immigration benefits, and did not adequately screen vulnerable populations for human trafficking indicators.",
          ],
        ],
        about: {
          territories: ["USA"],
          actors: ["actor/us-government"],
          groups: ["traffickers", "victims"],
          exploitation: ["unspecified"],
          pillars: ["prosecution", "protection"],
        },
        stances: [{ target: "actor/us-government", stance: "critical" }],
        verifications: [
          {
            aspect: "claim",
            status: "corroborated",
            note: "From fiscal year 2018 to 2019 the defendants charged went from 386 to 343, and convictions from 526 to 475.",
            citations: [federalCases2019],
          },
          {
            aspect: "edition",
            status: "corroborated",
            note: "The sentence stands in the 2020 narrative on the United States.",
            corrections: ["report-edition/2020"],
            citations: [narrative2020],
          },
        ],
      },
      { nameAsStated: "the report" },
    ),
    official(
      12,
      [12],
      {
        mode: "indirect",
        cue: "cited",
        act: "assert",
        gloss:
          "Puts the fall down to slow proceedings, cases that need willing victims, and state and local cases.",
        about: {
          territories: ["USA"],
          actors: ["actor/us-government", "actor/us-state-and-local-law-enforcement"],
          groups: ["victims", "officials"],
          pillars: ["prosecution"],
        },
      },
      "A White House official",
    ),
    official(
      13,
      [13],
      {
        mode: "direct",
        cue: "according to",
        act: "praise",
        gloss:
          "Says that the federal government worked hard so that states and localities can prosecute too.",
        quotes: [
          [
            7,
            "The federal government administration has worked tremendously hard to build capacity of state and local law enforcement so that they can join this effort to prosecute these cases,",
          ],
        ],
        about: {
          territories: ["USA"],
          actors: ["actor/us-government", "actor/us-state-and-local-law-enforcement"],
          programmes: ["programme/us-capacity-of-state-and-local-law-enforcement"],
          pillars: ["prosecution", "partnerships"],
        },
        stances: [{ target: "actor/us-government", stance: "supportive" }],
      },
      "the official",
    ),
    statement(14, [14], {
      mode: "indirect",
      speakers: [{ speaker: "actor/unnamed-us-officials-2020", nameAsStated: "Officials" }],
      cue: "cite",
      act: "assert",
      gloss: "Name the seizure of Backpage in 2018 as a further reason for fewer prosecutions.",
      about: {
        territories: ["USA"],
        actors: ["actor/us-federal-bureau-of-investigation", "actor/backpage"],
        events: ["event/backpage-takedown-2018"],
        exploitation: ["sexual-exploitation"],
        pillars: ["prosecution"],
      },
    }),
    statement(15, [14], {
      mode: "mixed",
      speakers: [{ speaker: "actor/us-department-of-justice", nameAsStated: "Justice Department" }],
      relays: [{ by: "actor/unnamed-us-officials-2020", asStated: "Officials" }],
      within: id("statement", 14),
      cue: "identified",
      act: "assess",
      gloss: "Called Backpage the foremost place on the internet for advertising prostitution.",
      date: {
        date: "2018",
        asStated: "then",
        basis: "inferred",
        anchor: "2018",
        note: "The year of the seizure.",
      },
      quotes: [[8, "Internet’s leading forum for prostitution ads."]],
      about: {
        territories: ["USA"],
        actors: ["actor/backpage"],
        events: ["event/backpage-takedown-2018"],
        exploitation: ["sexual-exploitation"],
      },
      stances: [{ target: "actor/backpage", stance: "critical" }],
      notes: "Whether the officials or the article recalled the phrase is not clear from the sentence.",
    }),
    statement(16, [15], {
      mode: "indirect",
      speakers: [{ speaker: "actor/unnamed-us-officials-2020", nameAsStated: "officials" }],
      cue: "according to",
      act: "assert",
      gloss: "Say that Backpage had been a main source of leads to cases.",
      about: {
        territories: ["USA"],
        actors: ["actor/backpage"],
        exploitation: ["unspecified"],
        pillars: ["prosecution"],
      },
    }),
    official(
      17,
      [16],
      {
        mode: "direct",
        cue: "said",
        act: "praise",
        gloss: "Is pleased that investigations grew although Backpage had gone.",
        quotes: [
          [
            9,
            "We’re really pleased that despite the fact that that Backpage was taken down, the investigative community law enforcement was able to overcome that challenge and increase investigation,",
          ],
        ],
        about: {
          territories: ["USA"],
          actors: ["actor/backpage"],
          events: ["event/backpage-takedown-2018"],
          pillars: ["prosecution"],
        },
      },
      "the official",
    ),
    statement(18, [17], {
      mode: "indirect",
      speakers: [{ speaker: "actor/white-house", nameAsStated: "The White House" }],
      cue: "highlighting",
      act: "announce",
      gloss: "Points to more money for services to victims, above all to children.",
      about: {
        territories: ["USA"],
        programmes: ["programme/us-funding-for-victim-services-2020"],
        groups: ["victims", "children"],
        pillars: ["protection"],
      },
    }),
  ],

  figures: [
    figure(1, [1], {
      asStated: "nearly 20",
      value: 20,
      qualifier: "nearly",
      unit: "governments",
      measure: "stock",
      counted: "countries that the report names for bad records",
      period: { date: "2020", basis: "inferred", note: "The year of the edition." },
      attributedTo: ["report-edition/2020"],
      attributedToAsStated: "a government report",
      statement: id("statement", 1),
      verifications: [nineteenConfirmed],
    }),
    figure(2, [3], {
      asStated: "Nineteen",
      value: 19,
      qualifier: "exact",
      unit: "governments",
      measure: "stock",
      counted: "countries in Tier 3",
      period: { date: "2020", basis: "inferred", note: "The year of the edition." },
      attributedTo: ["report-edition/2020"],
      attributedToAsStated: "the report",
      statement: id("statement", 3),
      verifications: [nineteenConfirmed],
    }),
    figure(3, [4], {
      asStated: "more than one million",
      value: 1_000_000,
      qualifier: "over",
      unit: "persons",
      measure: "stock",
      counted: "Uyghurs and other Muslims in arbitrary detention",
      groups: ["ethnic-minorities", "religious-minorities"],
      territories: ["CHN"],
      places: ["place/xinjiang"],
      attributedTo: ["report-edition/2020"],
      attributedToAsStated: "the report",
      statement: id("statement", 4),
      notes: "The article does not say whether so many were held at one time or in all.",
    }),
    figure(4, [9], {
      asStated: "20 percent more",
      value: 20,
      qualifier: "exact",
      unit: "percent",
      measure: "change",
      counted: "cases of trafficking opened by the Department of Homeland Security",
      territories: ["USA"],
      period: {
        date: "2019~",
        asStated: "last year",
        basis: "inferred",
        anchor: "2020-06",
        note: "Probably fiscal year 2019, for which the report gives such numbers.",
      },
      comparedWith: {
        date: "2018~",
        asStated: "the year before",
        basis: "inferred",
        anchor: "2019~",
        note: "Probably fiscal year 2018.",
      },
      attributedTo: ["report-edition/2020"],
      attributedToAsStated: "the report",
      statement: id("statement", 9),
      verifications: [
        {
          aspect: "claim",
          status: "unverified",
          field: "value",
          note: "The two counts of cases were not read.",
        },
      ],
    }),
  ],

  tierPlacements: [
    ...(Object.keys(six) as (keyof typeof six)[]).map((territory) =>
      placement({
        territory,
        territoryAsStated: six[territory],
        tier: "tier-3",
        tierAsStated: "Tier 3",
        statement: id("statement", 2),
        evidence: [listOfSix, quotedGround],
        verifications: [tier3Confirmed],
        ...(territory === "IRN" && {
          notes:
            "The article quotes 'policy or pattern' from the report on Iran. Whether the report's list under that head has Iran was not read, so it is not set.",
        }),
      }),
    ),
    placement({
      territory: "AFG",
      territoryAsStated: "Afghanistan",
      tier: "tier-3",
      tierAsStated: "Tier 3",
      movement: "downgrade",
      movementAsStated: "downgraded",
      statement: id("statement", 3),
      evidence: [afghanistan, reportName],
      verifications: [
        tier3Confirmed,
        {
          aspect: "claim",
          status: "unverified",
          field: "movement",
          note: "That it is a downgrade: no source was found for the tier in the 2019 edition.",
        },
      ],
    }),
    placement({
      territory: "NAM",
      territoryAsStated: "Namibia",
      tier: "tier-1",
      tierAsStated: "Tier 1",
      movement: "upgrade",
      movementAsStated: "ascended",
      statement: id("statement", 8),
      evidence: [namibia, reportName],
      verifications: [
        {
          aspect: "claim",
          status: "corroborated",
          note: "Tier 1 in the 2020 edition, by a list of ratings copied from the reports.",
          citations: [gvnet],
        },
        {
          aspect: "claim",
          status: "unverified",
          field: "movement",
          note: "That it is an upgrade: no source was found for the tier in the 2019 edition.",
        },
      ],
    }),
  ],

  shared: [
    foxNews,
    ivankaTrump,
    donaldTrump,
    usGovernment,
    trumpAdministration,
    usDepartmentOfState,
    whiteHouse,
    homelandSecurity,
    departmentOfJustice,
    federalBureauOfInvestigation,
    whiteHouseOfficial2020,
    unnamedOfficials2020,
    stateAndLocalLawEnforcement,
    governmentOfChina,
    governmentOfIran,
    governmentOfNorthKorea,
    uyghurs,
    backpage,
    tipReport,
    victimServicesFunding2020,
    lawEnforcementCapacity2020,
    tipReportRelease2020,
    massDetentionInXinjiang,
    backpageTakedown2018,
    xinjiang,
    africa,
  ],
});
