import type { Citation } from "@open-tip/schema";

// What the articles were checked against, beside the citations that the schema shares.

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

/** Ratings copied from the reports. */
export const gvnet: Citation = {
  title: "gvnet.com, ratings by country and year",
  url: "http://gvnet.com/humantrafficking/00-Ratings.htm",
};
