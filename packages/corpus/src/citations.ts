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

/** When the General Assembly reviewed its plan of action in 2021, and what the plan is. */
export const unMeeting2021: Citation = {
  title: "United Nations, President of the General Assembly: appraisal of the Global Plan of Action",
  url: "https://un.org/pga/75/trafficking",
};

/** The day on which that meeting began. */
export const unMeetingDay2021: Citation = {
  title: "United Nations, President of the 76th session: high-level meeting on the Global Plan of Action",
  url: "https://www.un.org/pga/76/2021/11/22/high-level-meeting-of-the-general-assembly-on-the-global-plan-of-action-to-combat-trafficking-in-persons/",
};
