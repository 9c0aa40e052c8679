import type { Citation } from "./citation.ts";

/** Sources that more than one fact of the standard rests on. */

export const usCode: Citation = {
  title: "22 U.S.C. 7107, text of April 2023",
  url: "https://github.com/codexstanford/markdonw-chunck-of-the-usa-code",
};

export const kelley: Citation = {
  title: "Kelley and Heiss, Scorecard Diplomacy: tiers by country and year",
  url: "https://github.com/andrewheiss/scorecard-diplomacy",
};

export const factbook: Citation = {
  title: "CIA World Factbook, country pages over time",
  url: "https://github.com/factbook/factbook.json",
};
