import type { Citation } from "./citation.ts";
import { baptistMessenger, factbook, factbook2020, kelley } from "./citations.ts";
import type { ReportEdition } from "./report-edition.ts";
import { editionOrdinal, FIRST_EDITION, reportingPeriod } from "./reporting-period.ts";
import type { Tier } from "./tier-scale.ts";

/** How many territories an edition places, in all or in one tier, according to one source. */
export type PublishedCount = NonNullable<ReportEdition["publishedCounts"]>[number];

/** What is known of one edition beyond its number. */
interface Row {
  /** The day of release and where it was read. Absent while no source for the day was read. */
  readonly released?: readonly [date: string, ...citations: Citation[]];
  readonly counts?: readonly PublishedCount[];
  readonly notes?: string;
}

const kelleySummary: Citation = { ...kelley, locator: "map_tiers_summary.csv" };
const kelleyCodes: Citation = {
  ...kelley,
  locator: "criminalization-cho-tiers_jk_2015-08-10.dta, tierupdated 666",
};
const factbookPages: Citation = { ...factbook, locator: "world/xx.json" };
const feministMajority: Citation = {
  title: "Feminist Majority Foundation on the 2002 report",
  url: "https://feminist.org/news/state-department-releases-trafficking-report/",
};
const rotary: Citation = {
  title: "Rotary eClub of Houston on the 2015 report",
  url: "https://www.rotaryeclubhouston.org/Stories/human-trafficking-(tip)-report-2015",
};
const freeTheSlaves: Citation = {
  title: "Free the Slaves on the 2015 report",
  url: "https://freetheslaves.net/2015-trafficking-report-released-with-controversial-country-rankings/",
};
const copiedList2021: Citation = {
  title: "A copied list of the 2021 placements",
  url: "https://discerning-islam.org/1700-006-human-trafficking",
};
const crs2017: Citation = {
  title: "Congressional Research Service, R44953 (2017)",
  url: "https://www.everycrsreport.com/files/20170919_R44953_048f171bb2316220801cb8a910a7e036f4c1a203.html",
};
const crs2019: Citation = {
  title: "Congressional Research Service, R44953 (2019)",
  url: "https://www.everycrsreport.com/reports/R44953.html",
};
const state2002: Citation = {
  title: "Department of State, 2002 report",
  url: "https://webarchive.library.unt.edu/eot2008/20080921124532/http://www.state.gov/g/tip/rls/tiprpt/2002/10653.htm",
};
const embassyMongolia2009: Citation = {
  title: "US Embassy in Mongolia on the 2009 report",
  url: "http://mongolia.usembassy.gov/tip_2009.html",
};
const state2010: Citation = {
  title: "Department of State blog, release of the 10th report",
  url: "https://blogs.state.gov/stories/2010/06/14/release-10th-annual-trafficking-persons-report",
};
const rollCall2013: Citation = {
  title: "CQ Roll Call on the 2013 report",
  url: "https://foreignaffairs.house.gov/news/cq-roll-call-state-department-flunks-china-russia-human-trafficking",
};
const occrp2013: Citation = {
  title: "OCCRP on the 2013 report",
  url: "https://occrp.org/en/news/trafficking-report-downgrades-russia-and-china",
};
const spotlightNepal2014: Citation = {
  title: "Spotlight Nepal on the 2014 report",
  url: "https://www.spotlightnepal.com/2014/08/28/nepals-anti-trafficking-hero-meets-ambassador-bodde/",
};
const cambodiaDaily2014: Citation = {
  title: "Cambodia Daily on the 2014 report",
  url: "https://english.cambodiadaily.com/news/no-change-to-cambodias-human-trafficking-rank-62097/",
};
const launch2022: Citation = {
  title: "Announcement of the 2022 launch",
  url: "https://www.einpresswire.com/article/581802463/secretary-of-state-blinken-to-host-the-2022-trafficking-in-persons-report-launch-ceremony",
};
const newsNation2023: Citation = {
  title: "NewsNation on the 2023 launch",
  url: "https://www.newsnationnow.com/crime/blinken-speaks-on-2023-trafficking-in-persons-report/",
};
const launch2024: Citation = {
  title: "Announcement of the 2024 launch",
  url: "https://miragenews.com/blinken-to-unveil-2024-trafficking-in-persons-1261106",
};
const pubt2025: Citation = {
  title: "Announcement of the 2025 report",
  url: "https://www.pubt.io/view/DEECCCBF6BB623B859201CFF35D8BF2E45A44EF8",
};
const lifeWay2025: Citation = {
  title: "LifeWay Network on the 2025 report",
  url: "https://lifewaynetwork.org/2025/10/23/trafficking-in-persons-report",
};

const periodCitations: Citation[] = [
  { title: "22 U.S.C. 7107", locator: "(b)(1)" },
  {
    title: "European Commission, page on the 2010 report",
    url: "https://ec.europa.eu/anti-trafficking/publications/trafficking-persons-report-tip-2010_en",
  },
];
/** The first edition whose reporting period a source confirms. */
const FIRST_KNOWN_PERIOD = 2010;

/** A count of all territories together. */
function total(
  value: number,
  basis: PublishedCount["basis"],
  citations: Citation[],
  includesSpecialCases?: boolean,
): PublishedCount {
  return { value, ...(includesSpecialCases !== undefined && { includesSpecialCases }), basis, citations };
}

/** One count per tier, all from the same place. */
function byTier(
  counts: Partial<Record<Tier, number>>,
  basis: PublishedCount["basis"],
  ...citations: Citation[]
): PublishedCount[] {
  return (Object.entries(counts) as [Tier, number][]).map(([tier, value]) => ({
    tier,
    value,
    basis,
    citations,
  }));
}

/** Kelley and Heiss's counts. They left out the United States, and a few other territories in some years. */
function kelleyCounts(
  tier1: number,
  tier2: number,
  watchList: number | undefined,
  tier3: number,
  special?: number,
) {
  return [
    ...byTier(
      {
        "tier-1": tier1,
        "tier-2": tier2,
        ...(watchList !== undefined && { "tier-2-watch-list": watchList }),
        "tier-3": tier3,
      },
      "recount",
      kelleySummary,
    ),
    ...(special === undefined ? [] : byTier({ "special-case": special }, "recount", kelleyCodes)),
  ];
}

// In 2005 to 2008 their code for special cases also marks territories with too little information to be
// ranked, and for 2003 and 2004 it is unconfirmed or disputed: those counts stay out.
const mixedSpecialCases =
  "Kelley and Heiss code special cases and territories with too little information alike, so no count of special cases is given.";

const rows: Record<number, Row> = {
  2001: {
    counts: [
      ...byTier({ "tier-3": 23 }, "published", feministMajority),
      ...kelleyCounts(11, 47, undefined, 21),
    ],
    notes: "The day of release is unverified. The recount finds two fewer in Tier 3 than the press.",
  },
  2002: {
    released: ["2002-06-05", state2002],
    counts: [
      total(89, "published", [state2002]),
      ...byTier({ "tier-1": 18, "tier-2": 52, "tier-3": 19 }, "published", state2002, feministMajority),
      ...kelleyCounts(17, 51, undefined, 19),
    ],
  },
  2003: {
    released: [
      "2003-06-11",
      { title: "Department of State, page on the 2003 report", url: "http://m.state.gov/md21262.htm" },
    ],
    counts: kelleyCounts(25, 75, undefined, 14),
    notes:
      "Kelley and Heiss code five special cases, which no page of the Department of State that was read confirms.",
  },
  2004: {
    released: [
      "2004-06-14",
      {
        title: "Department of State, 2004 report",
        url: "https://corpora.tika.apache.org/base/docs/govdocs1/452/452341.html",
      },
    ],
    counts: kelleyCounts(24, 54, 43, 10),
    notes:
      "The first edition with a Tier 2 Watch List. Sources disagree whether it has six or seven special cases.",
  },
  2005: {
    released: [
      "2005-06-03",
      {
        title: "Department of State, 2005 report",
        url: "https://webarchive.library.unt.edu/web/20130214131647/http://www.state.gov/g/tip/rls/tiprpt/2005/46614.htm",
      },
    ],
    counts: kelleyCounts(23, 77, 27, 14),
    notes: mixedSpecialCases,
  },
  2006: {
    released: [
      "2006-06-05",
      { title: "HumanTrafficking.org on the 2006 report", url: "http://humantrafficking.org/updates/356" },
      {
        title: "Stop Violence Against Women on the 2006 report",
        url: "https://www.stopvaw.org/U_S_Department_of_State_Releases_2006_Trafficking_in_Persons_Report",
      },
    ],
    counts: kelleyCounts(25, 79, 32, 12),
    notes: `The press gives the size only as over 150. ${mixedSpecialCases}`,
  },
  2007: {
    counts: kelleyCounts(27, 74, 32, 16),
    notes: `The day of release is unverified. ${mixedSpecialCases}`,
  },
  2008: {
    counts: kelleyCounts(28, 69, 40, 14),
    notes: `The day of release is unverified. ${mixedSpecialCases}`,
  },
  2009: {
    released: ["2009-06-16", embassyMongolia2009],
    counts: [
      total(175, "published", [embassyMongolia2009], true),
      ...byTier({ "special-case": 2 }, "published", embassyMongolia2009),
      ...kelleyCounts(27, 75, 51, 17, 2),
    ],
    notes: "A copied list elsewhere dates the report a day later, 17 June.",
  },
  2010: {
    released: ["2010-06-14", state2010],
    counts: [
      total(177, "published", [state2010], true),
      ...byTier({ "special-case": 2 }, "published", state2010),
      ...kelleyCounts(29, 72, 58, 13, 2),
    ],
    notes:
      "The first edition that places the United States, in Tier 1. The recount leaves it out, here and later.",
  },
  2011: {
    released: [
      "2011-06-27",
      {
        title: "US Embassy in Japan on the 2011 report",
        url: "https://japan2.usembassy.gov/e/p/2011/tp-20110628-01.html",
      },
    ],
    counts: kelleyCounts(30, 84, 40, 23, 3),
    notes: "An embassy page gives 177 territories, which looks copied from 2010 and is left out.",
  },
  2012: {
    counts: kelleyCounts(32, 92, 41, 17, 1),
    notes: "The day of release is unverified.",
  },
  2013: {
    released: ["2013-06-19", rollCall2013, occrp2013],
    counts: [total(188, "published", [rollCall2013, occrp2013]), ...kelleyCounts(29, 89, 43, 21, 1)],
  },
  2014: {
    released: ["2014-06-20", spotlightNepal2014, cambodiaDaily2014],
    counts: [
      total(188, "published", [spotlightNepal2014, cambodiaDaily2014]),
      ...byTier({ "tier-2-watch-list": 44, "tier-3": 23 }, "recount", factbookPages),
      ...kelleyCounts(30, 86, 43, 23, 1),
    ],
    notes: "The two recounts differ by one on the Watch List.",
  },
  2015: {
    released: ["2015-07-27", freeTheSlaves, rotary],
    counts: [
      total(188, "published", [rotary], true),
      ...byTier(
        { "tier-1": 31, "tier-2": 89, "tier-2-watch-list": 44, "tier-3": 23, "special-case": 1 },
        "published",
        rotary,
      ),
      ...kelleyCounts(30, 89, 44, 23),
    ],
  },
  2016: {
    released: [
      "2016-06-30",
      {
        title: "Trafficking.today on the 2016 report",
        url: "http://trafficking.today/theamericas/us-trafficking-in-persons-report-2016/",
      },
    ],
  },
  2017: {
    counts: [
      total(187, "published", [crs2017], false),
      ...byTier({ "special-case": 3 }, "published", crs2017),
    ],
    notes: "The day of release is unverified. Congress's researchers count special cases apart from the 187.",
  },
  2018: {
    released: [
      "2018-06-28",
      {
        title: "PTI, Washington, 29 June 2018",
        locator: "the paragraph that says the report was released yesterday",
      },
    ],
  },
  2019: {
    released: ["2019-06-20", crs2019],
    counts: [
      total(187, "published", [crs2019], false),
      ...byTier({ "special-case": 3 }, "published", crs2019),
    ],
    notes: "Congress's researchers count special cases apart from the 187.",
  },
  2020: {
    released: ["2020-06-25", baptistMessenger],
    counts: [
      total(188, "published", [baptistMessenger]),
      ...byTier({ "tier-1": 34, "tier-3": 19 }, "published", baptistMessenger),
      ...byTier({ "tier-2-watch-list": 44, "tier-3": 19 }, "recount", factbook2020),
    ],
    notes: "News also calls it the report for the 2019 fiscal year, which is not its title.",
  },
  2021: {
    released: [
      "2021-07-01",
      {
        title: "Pakistan Ka Khuda Hafiz on the 2021 list of child soldier recruiters",
        url: "https://www.pakistankakhudahafiz.com/us-adds-pakistan-turkey-to-youngster-fighter-enrollment-specialist-list/",
      },
    ],
    counts: [
      total(188, "recount", [copiedList2021], true),
      ...byTier(
        { "tier-1": 28, "tier-2": 95, "tier-2-watch-list": 45, "tier-3": 17, "special-case": 3 },
        "recount",
        copiedList2021,
      ),
    ],
    notes: "The counts were made from a copied list, not from the report.",
  },
  2022: {
    released: ["2022-07-19", launch2022],
    counts: [
      total(188, "published", [launch2022]),
      ...byTier({ "tier-2-watch-list": 34, "tier-3": 22 }, "recount", factbookPages),
    ],
  },
  2023: {
    released: ["2023-06-15", newsNation2023],
    counts: [
      total(188, "published", [newsNation2023]),
      ...byTier({ "tier-2-watch-list": 26, "tier-3": 24 }, "recount", factbookPages),
    ],
    notes:
      "The special watch list of that year has 28 entries: the 26 of the Watch List and two upgrades to Tier 1.",
  },
  2024: {
    released: ["2024-06-24", launch2024],
    counts: [
      total(188, "published", [launch2024]),
      ...byTier({ "tier-2-watch-list": 32, "tier-3": 21 }, "recount", factbookPages),
    ],
  },
  2025: {
    released: ["2025-09-29", pubt2025, lifeWay2025],
    counts: [
      total(188, "published", [pubt2025, lifeWay2025]),
      ...byTier({ "tier-2-watch-list": 25, "tier-3": 20 }, "recount", factbookPages),
    ],
    notes: "Released in September; every other edition whose day is known came out in June or July.",
  },
};

/** The editions of the report from 2001 on, oldest first. What no source confirms is absent. */
export const reportEditions: readonly ReportEdition[] = Object.entries(rows).map(([year, row]) => {
  const edition = Number(year);
  const { released, counts, notes } = row;
  return {
    id: `report-edition/${edition}`,
    edition,
    ordinal: editionOrdinal(edition),
    title: { en: `${edition} Trafficking in Persons Report` },
    ...(released !== undefined && {
      releaseDate: released[0],
      releaseCitations: released.slice(1) as Citation[],
    }),
    ...(edition >= FIRST_KNOWN_PERIOD && {
      reportingPeriod: reportingPeriod(edition),
      reportingPeriodCitations: periodCitations,
    }),
    ...(counts !== undefined && { publishedCounts: [...counts] }),
    ...(notes !== undefined && { notes }),
  };
});

/** The edition of a year, or `undefined` when there is none or it is not published here yet. */
export function reportEdition(edition: number): ReportEdition | undefined {
  return reportEditions[edition - FIRST_EDITION];
}

/**
 * The latest edition released on or before a day (`YYYY-MM-DD`): the one that a text of that day most likely
 * means. Editions whose release date is unverified are skipped, so in the year after 2001, 2007, 2008, 2012
 * or 2017 the answer is the edition before; compare `releaseDate` before relying on it there.
 */
export function editionAt(date: string): ReportEdition | undefined {
  return reportEditions.findLast(({ releaseDate }) => releaseDate !== undefined && releaseDate <= date);
}
