import { Memo } from "./memo.ts";

/**
 * The fields of a tier table, and how strangers name them. Names are compared without case, spaces or
 * punctuation.
 */
export const placementFields = {
  id: { names: ["id", "placement id"], meaning: "record id" },
  source: { names: ["source", "source id"], meaning: "who asserts the placement, as an id of the standard" },
  territory: {
    names: [
      "territory",
      "iso3",
      "iso 3",
      "iso3c",
      "iso a3",
      "iso alpha 3",
      "iso 3166 1 alpha 3",
      "alpha 3",
      "alpha3",
      "country code",
      "countrycode",
      "country iso3",
      "iso code",
      "code",
      "iso",
      "wb code",
      "territory code",
    ],
    meaning: "territory, as a code",
  },
  territoryAlpha2: {
    names: ["iso2", "iso 2", "iso2c", "iso a2", "alpha 2", "alpha2", "iso alpha 2", "iso 3166 1 alpha 2"],
    meaning: "territory, as a two-letter ISO code",
  },
  territoryAsStated: {
    names: [
      "territory as stated",
      "country",
      "country name",
      "countryname",
      "name",
      "territory name",
      "nation",
      "state",
      "country or territory",
      "country territory",
      "government",
      "jurisdiction",
      "economy",
      "pays",
      "land",
      "país",
    ],
    meaning: "territory, by name",
  },
  edition: {
    names: [
      "edition",
      "year",
      "report year",
      "reportyear",
      "tip year",
      "tip report year",
      "edition year",
      "report",
      "tip report",
      "report edition",
      "année",
      "jahr",
      "año",
    ],
    meaning: "edition of the report",
  },
  editionAsStated: { names: ["edition as stated"], meaning: "edition, as the source prints it" },
  tier: {
    names: [
      "tier",
      "tier rating",
      "tip tier",
      "tip tier rating",
      "tip rank",
      "tip ranking",
      "tier ranking",
      "tier placement",
      "placement",
      "rating",
      "ranking",
      "tier rank",
      "tier level",
      "tip report tier",
      "tip",
      "tier label",
      "rank",
    ],
    meaning: "tier",
  },
  tierAsStated: { names: ["tier as stated"], meaning: "tier, as the source prints it" },
  absence: { names: ["absence"], meaning: "why there is no tier" },
  previousTier: {
    names: [
      "previous tier",
      "prior tier",
      "last year tier",
      "tier last year",
      "previous year tier",
      "prev tier",
    ],
    meaning: "tier in the edition before",
  },
  previousTierAsStated: {
    names: ["previous tier as stated"],
    meaning: "previous tier, as the source prints it",
  },
  movement: { names: ["movement", "tier movement"], meaning: "upgrade or downgrade" },
  movementAsStated: { names: ["movement as stated"], meaning: "movement, as the source prints it" },
  waiver: {
    names: ["waiver", "waived", "tier waiver", "waiver granted"],
    meaning: "whether the automatic downgrade was waived",
  },
  automaticDowngrade: {
    names: ["automatic downgrade", "auto downgrade", "autodowngrade"],
    meaning: "whether the placement is an automatic downgrade",
  },
  policyOrPattern: {
    names: [
      "policy or pattern",
      "state sponsored",
      "state sponsored trafficking",
      "government policy or pattern",
    ],
    meaning: "whether the government is listed for a policy or pattern of trafficking",
  },
  releaseDate: {
    names: ["release date", "report release date", "date released"],
    meaning: "day of the report's release",
  },
  reportingPeriod: { names: ["reporting period", "period"], meaning: "months that the edition is about" },
  determinationDate: {
    names: ["determination date", "presidential determination date"],
    meaning: "day of the presidential determination",
  },
  determinationFiscalYear: {
    names: ["determination fiscal year", "sanction fiscal year", "determination fy"],
    meaning: "fiscal year that the presidential determination is for",
  },
  statement: { names: ["statement", "statement id"], meaning: "statement that asserts it, by its id" },
  notes: { names: ["notes", "note", "comment", "comments", "remarks"], meaning: "notes" },
} as const satisfies Record<string, { names: readonly string[]; meaning: string }>;

/** Name of a field of a tier table. */
export type PlacementField = keyof typeof placementFields;

/** Names longer than this are none: a first row may be data, with a text of any length. */
const LONGEST_NAME = 200;

const folded = new Memo((text: string) =>
  /^[ -~]*$/.test(text)
    ? text.toLowerCase().replace(/[^a-z0-9]+/g, "")
    : text
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ""),
);

/** A header without case, accents, spaces or punctuation; nothing where it is too long to be a name. */
export function foldHeader(text: string): string {
  return text.length > LONGEST_NAME ? "" : folded.get(text);
}
