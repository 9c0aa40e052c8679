/** Generated from packages/schema/src by `npm run generate`. Do not edit. */

/**
 * The placement of a government in the US State Department's Trafficking in Persons Report: four steps and one status.
 */
export type Tier = "tier-1" | "tier-2" | "tier-2-watch-list" | "tier-3" | "special-case";
/**
 * How a placement relates to the same territory's placement in the edition before.
 */
export type Movement = "upgrade" | "downgrade" | "unchanged" | "newly-ranked" | "no-longer-ranked";
/**
 * Why a record about a territory and an edition carries no tier. A special case is not an absence: it is a tier code of its own.
 */
export type Absence = "not-in-report" | "not-stated";
/**
 * ISO 3166-1 alpha-3, plus XKX for Kosovo and the withdrawn codes ANT, SCG and YUG. Never alpha-2, which ISO reuses, nor FIPS.
 */
export type TerritoryCode =
  | "ABW"
  | "AFG"
  | "AGO"
  | "ALB"
  | "AND"
  | "ANT"
  | "ARE"
  | "ARG"
  | "ARM"
  | "ATG"
  | "AUS"
  | "AUT"
  | "AZE"
  | "BDI"
  | "BEL"
  | "BEN"
  | "BFA"
  | "BGD"
  | "BGR"
  | "BHR"
  | "BHS"
  | "BIH"
  | "BLR"
  | "BLZ"
  | "BOL"
  | "BRA"
  | "BRB"
  | "BRN"
  | "BTN"
  | "BWA"
  | "CAF"
  | "CAN"
  | "CHE"
  | "CHL"
  | "CHN"
  | "CIV"
  | "CMR"
  | "COD"
  | "COG"
  | "COL"
  | "COM"
  | "CPV"
  | "CRI"
  | "CUB"
  | "CUW"
  | "CYP"
  | "CZE"
  | "DEU"
  | "DJI"
  | "DMA"
  | "DNK"
  | "DOM"
  | "DZA"
  | "ECU"
  | "EGY"
  | "ERI"
  | "ESP"
  | "EST"
  | "ETH"
  | "FIN"
  | "FJI"
  | "FRA"
  | "FSM"
  | "GAB"
  | "GBR"
  | "GEO"
  | "GHA"
  | "GIN"
  | "GMB"
  | "GNB"
  | "GNQ"
  | "GRC"
  | "GRD"
  | "GTM"
  | "GUY"
  | "HKG"
  | "HND"
  | "HRV"
  | "HTI"
  | "HUN"
  | "IDN"
  | "IND"
  | "IRL"
  | "IRN"
  | "IRQ"
  | "ISL"
  | "ISR"
  | "ITA"
  | "JAM"
  | "JOR"
  | "JPN"
  | "KAZ"
  | "KEN"
  | "KGZ"
  | "KHM"
  | "KIR"
  | "KNA"
  | "KOR"
  | "KWT"
  | "LAO"
  | "LBN"
  | "LBR"
  | "LBY"
  | "LCA"
  | "LIE"
  | "LKA"
  | "LSO"
  | "LTU"
  | "LUX"
  | "LVA"
  | "MAC"
  | "MAR"
  | "MCO"
  | "MDA"
  | "MDG"
  | "MDV"
  | "MEX"
  | "MHL"
  | "MKD"
  | "MLI"
  | "MLT"
  | "MMR"
  | "MNE"
  | "MNG"
  | "MOZ"
  | "MRT"
  | "MUS"
  | "MWI"
  | "MYS"
  | "NAM"
  | "NER"
  | "NGA"
  | "NIC"
  | "NLD"
  | "NOR"
  | "NPL"
  | "NRU"
  | "NZL"
  | "OMN"
  | "PAK"
  | "PAN"
  | "PER"
  | "PHL"
  | "PLW"
  | "PNG"
  | "POL"
  | "PRK"
  | "PRT"
  | "PRY"
  | "PSE"
  | "QAT"
  | "ROU"
  | "RUS"
  | "RWA"
  | "SAU"
  | "SCG"
  | "SDN"
  | "SEN"
  | "SGP"
  | "SLB"
  | "SLE"
  | "SLV"
  | "SMR"
  | "SOM"
  | "SRB"
  | "SSD"
  | "STP"
  | "SUR"
  | "SVK"
  | "SVN"
  | "SWE"
  | "SWZ"
  | "SXM"
  | "SYC"
  | "SYR"
  | "TCD"
  | "TGO"
  | "THA"
  | "TJK"
  | "TKM"
  | "TLS"
  | "TON"
  | "TTO"
  | "TUN"
  | "TUR"
  | "TUV"
  | "TWN"
  | "TZA"
  | "UGA"
  | "UKR"
  | "URY"
  | "USA"
  | "UZB"
  | "VAT"
  | "VCT"
  | "VEN"
  | "VNM"
  | "VUT"
  | "WSM"
  | "XKX"
  | "YEM"
  | "YUG"
  | "ZAF"
  | "ZMB"
  | "ZWE";

/**
 * Every named type of the standard, by name.
 */
export interface Entities {
  Tier: Tier;
  Movement: Movement;
  Absence: Absence;
  TerritoryCode: TerritoryCode;
  Citation: Citation;
  Evidence: Evidence;
  Verification: Verification;
  Dataset: Dataset;
  Source: Source;
  ReportEdition: ReportEdition;
  Territory: Territory;
  TierPlacement: TierPlacement;
  TierLawRule: TierLawRule;
  TierStatute: TierStatute;
}
/**
 * The source of one fact.
 */
export interface Citation {
  /**
   * What was read: name of the page, statute or dataset.
   */
  title: string;
  /**
   * Where it stands on the web.
   */
  url?: string;
  /**
   * The place inside it: section, page, path or paragraph.
   */
  locator?: string;
}
/**
 * The words of a source on which a record rests: a position in code points, and digests that prove it without reprinting it.
 */
export interface Evidence {
  /**
   * Id of a source: its kind, a slash, and a name that never changes.
   */
  source: string;
  /**
   * Offset of the first code point of the span in the source's decoded text, from 0.
   */
  start: number;
  /**
   * Offset after the last code point of the span: the span is half-open.
   */
  end: number;
  /**
   * The span itself, only where it was spoken or written by the official or report that is quoted.
   */
  exact?: string;
  /**
   * Digest of the span as UTF-8.
   */
  digest: string;
  /**
   * Digest of the span's words: letters and digits only, lower case, apostrophes dropped, one space between words. Finds the span again in a copy that differs in quotation marks or spacing.
   */
  wordsDigest: string;
}
/**
 * What checking one aspect of a record against other sources found. A source can be wrong, and the data says so.
 */
export interface Verification {
  /**
   * Which part of a record was checked against other sources.
   */
  aspect: "claim" | "attribution" | "date" | "edition" | "name";
  /**
   * What checking against other sources found.
   */
  status: "corroborated" | "contradicted" | "imprecise" | "misattributed" | "unverified";
  /**
   * What was found, in our words.
   */
  note: string;
  /**
   * What it was checked against.
   */
  citations?: Citation[];
}
/**
 * The root document of a file: who made it, under which licence, and one list per entity.
 */
export interface Dataset {
  /**
   * Id of a dataset.
   */
  id: string;
  /**
   * The version of the standard that the file was written for.
   */
  schemaVersion: string;
  /**
   * Title of the dataset.
   */
  title: {
    /**
     * The text in English.
     */
    en: string;
    [k: string]: string;
  };
  /**
   * What the dataset holds and how it was made.
   */
  description?: {
    /**
     * The text in English.
     */
    en: string;
    [k: string]: string;
  };
  /**
   * SPDX identifier of the licence of the data.
   */
  licence: string;
  /**
   * Who made the dataset.
   *
   * @minItems 1
   */
  creators: string[];
  /**
   * When this version of the dataset was published.
   */
  published?: string;
  /**
   * The sources that the other records refer to.
   */
  sources?: Source[];
  /**
   * Editions of the report that the dataset describes.
   */
  reportEditions?: ReportEdition[];
  /**
   * Territories that the dataset describes.
   */
  territories?: Territory[];
  /**
   * Placements that the sources assert.
   */
  tierPlacements?: TierPlacement[];
  /**
   * Additions that the standard does not define. Each key is a namespace, a colon and a name.
   */
  extensions?: {
    [k: string]: unknown;
  };
}
/**
 * Anything that can assert or speak: a news article, an edition of the report, a dataset, a statute, a web page.
 */
export interface Source {
  /**
   * Id of a source: its kind, a slash, and a name that never changes.
   */
  id: string;
  /**
   * What sort of thing asserts or speaks.
   */
  kind: "news-article" | "report-edition" | "dataset" | "statute" | "web-page";
  /**
   * The title or headline, as printed; null when the source has none.
   */
  title: string | null;
  /**
   * Who published it.
   */
  publisher?: string;
  /**
   * When it was published, and how that is known.
   */
  published?: {
    /**
     * A year, month or day, optionally uncertain (?) or approximate (~), or an interval of two, in the Extended Date/Time Format (ISO 8601-2).
     */
    date: string;
    /**
     * How a date is known.
     */
    basis: "printed" | "inferred";
    /**
     * What the date was inferred from.
     */
    note?: string;
  };
  /**
   * BCP 47 tag of the language it is written in.
   */
  language?: string;
  /**
   * Where it stands on the web.
   */
  url?: string;
  /**
   * Who holds rights in the text and what may be done with it.
   */
  rights?: string;
  /**
   * Digest of the bytes as received, which offsets in evidence refer to.
   */
  digest?: string;
  /**
   * Number of Unicode code points of the decoded text.
   */
  length?: number;
  /**
   * What in the source is not its content, or must be known before using it.
   *
   * Items: Something in a source that is not its content, or that a reader must know before using it.
   */
  caveats?: {
    /**
     * What is wrong, in our words.
     */
    note: string;
    /**
     * Offset of the first code point concerned, from 0.
     */
    start?: number;
    /**
     * Offset after the last code point concerned.
     */
    end?: number;
  }[];
  /**
   * Additions that the standard does not define. Each key is a namespace, a colon and a name.
   */
  extensions?: {
    [k: string]: unknown;
  };
}
/**
 * One yearly Trafficking in Persons Report of the US Department of State.
 */
export interface ReportEdition {
  /**
   * Id of an edition of the report, as a source: `report-edition/` and its year.
   */
  id: string;
  /**
   * Year of release and of the title of a Trafficking in Persons Report, from 2001. It is neither the reporting period nor a fiscal year.
   */
  edition: number;
  /**
   * Number of the report: 1 for the first, of 2001.
   */
  ordinal: number;
  /**
   * The title of the report.
   */
  title: {
    /**
     * The text in English.
     */
    en: string;
    [k: string]: string;
  };
  /**
   * The day on which the Department of State released the report. Absent while unverified.
   */
  releaseDate?: string;
  /**
   * Where the release date was read.
   *
   * @minItems 1
   */
  releaseCitations?: Citation[];
  /**
   * The twelve months that the report is about, as an EDTF interval: 1 April of the year before to 31 March. Absent for editions whose period is unverified.
   */
  reportingPeriod?: string;
  /**
   * Where the period was read.
   *
   * @minItems 1
   */
  reportingPeriodCitations?: Citation[];
  /**
   * How many territories the edition places, each count with its source. Sources may disagree.
   *
   * Items: How many territories an edition places, in all or in one tier, according to one source.
   */
  publishedCounts?: {
    /**
     * What is counted; absent for all territories of the edition together.
     */
    tier?: Tier;
    /**
     * Number of territories.
     */
    value: number;
    /**
     * For a count of all territories: whether special cases are in it. Absent when the source does not say.
     */
    includesSpecialCases?: boolean;
    /**
     * Who counted.
     */
    basis: "published" | "recount";
    /**
     * Where the count was read.
     *
     * @minItems 1
     */
    citations: Citation[];
  }[];
  /**
   * What a reader should know about the figures.
   */
  notes?: string;
  /**
   * Additions that the standard does not define. Each key is a namespace, a colon and a name.
   */
  extensions?: {
    [k: string]: unknown;
  };
}
/**
 * A country or area that the Trafficking in Persons Report can place, under a code that says which, and all its known names.
 */
export interface Territory {
  /**
   * Id of a territory: `territory/` and its code.
   */
  id: string;
  code: TerritoryCode;
  /**
   * Where the three-letter code of a territory comes from.
   */
  codeSystem: "iso-3166-1" | "iso-3166-3" | "user-assigned";
  /**
   * ISO 3166-1 alpha-2, for reading datasets that use it. Not a key: ISO gave CS to two states. Absent for withdrawn codes.
   */
  alpha2?: string;
  /**
   * The name to display, as recent reports print it.
   */
  name: {
    /**
     * The text in English.
     */
    en: string;
    [k: string]: string;
  };
  /**
   * Other names that reports printed, with the editions as far as they are known.
   *
   * Items: A name under which reports printed a territory, with the editions as far as they are known.
   */
  namesAsPrinted?: {
    /**
     * The name as printed.
     */
    name: string;
    /**
     * The first edition known to print this name. Absent when unknown.
     */
    from?: number;
    /**
     * The last edition known to print this name. Absent when unknown, or when it still does.
     */
    to?: number;
  }[];
  /**
   * Names, abbreviations and spellings met in datasets and news, for recognition only.
   */
  otherNames?: string[];
  /**
   * The day from which the code exists, where it is younger than the report.
   */
  validFrom?: string;
  /**
   * The day on which the code was withdrawn. Absent while it is in force.
   */
  validTo?: string;
  /**
   * Codes that cover the area since. A successor does not inherit placements.
   */
  successors?: TerritoryCode[];
  /**
   * Whether any edition is known to place the territory. Where false, absence from a dataset is never a gap.
   */
  placed: boolean;
  /**
   * What a reader should know about the code or the name.
   */
  notes?: string;
  /**
   * Where the facts about names and validity were read.
   */
  citations?: Citation[];
  /**
   * Additions that the standard does not define. Each key is a namespace, a colon and a name.
   */
  extensions?: {
    [k: string]: unknown;
  };
}
/**
 * What one source asserts about one territory in one edition of the report: the tier, as stated and as resolved. It is not the truth; two sources may assert different tiers.
 */
export interface TierPlacement {
  /**
   * Id of a placement: it names the source that asserts it, the edition and the territory.
   */
  id: string;
  /**
   * Id of a source: its kind, a slash, and a name that never changes.
   */
  source: string;
  territory: TerritoryCode;
  /**
   * The territory in the source's own words or code.
   */
  territoryAsStated?: string;
  /**
   * Year of release and of the title of a Trafficking in Persons Report, from 2001. It is neither the reporting period nor a fiscal year.
   */
  edition: number;
  /**
   * The edition in the source's own words or code.
   */
  editionAsStated?: string;
  /**
   * The tier, or the special-case status, that the source asserts. Absent only where `absence` says why.
   */
  tier?: Tier;
  /**
   * The tier in the source's own words or code.
   */
  tierAsStated?: string;
  /**
   * Why the record carries no tier. Present exactly when `tier` is absent.
   */
  absence?: Absence;
  /**
   * The tier in the edition before, where the source states it.
   */
  previousTier?: Tier;
  /**
   * The previous tier in the source's own words or code.
   */
  previousTierAsStated?: string;
  /**
   * How the placement relates to the edition before, where the source states it.
   */
  movement?: Movement;
  /**
   * The movement in the source's own words or code.
   */
  movementAsStated?: string;
  /**
   * Whether the automatic downgrade was waived for this placement (22 U.S.C. 7107(b)(2)(D)(ii)).
   */
  waiver?: boolean;
  /**
   * Whether the placement is in Tier 3 by the automatic downgrade (22 U.S.C. 7107(b)(2)(D)(i)).
   */
  automaticDowngrade?: boolean;
  /**
   * Whether the edition names the government for a policy or pattern of trafficking (22 U.S.C. 7107(b)(3)(B)). Not the same as Tier 3.
   */
  policyOrPattern?: boolean;
  /**
   * The words of the source on which the placement rests.
   */
  evidence?: Evidence[];
  /**
   * Where the placement stands, for sources without a text to point into.
   */
  citations?: Citation[];
  /**
   * What checking the placement against other sources found.
   */
  verifications?: Verification[];
  /**
   * What a reader should know about the placement.
   */
  notes?: string;
  /**
   * Additions that the standard does not define. Each key is a namespace, a colon and a name.
   */
  extensions?: {
    [k: string]: unknown;
  };
}
/**
 * One thing that law, practice or definition say about which placements are possible.
 */
export interface TierLawRule {
  /**
   * Id of the rule: `tier-law/` and a name.
   */
  id: string;
  /**
   * The rule in a few words.
   */
  title: string;
  /**
   * What holds, in our words.
   */
  condition: string;
  /**
   * What a rule about tiers rests on, which bounds how severe a finding may be.
   */
  basis: "statute" | "practice" | "reading" | "definition";
  /**
   * The first edition to which the rule can apply.
   */
  firstEdition: number;
  /**
   * From this edition on the rule is certain. Between `firstEdition` and it a finding only warns.
   */
  confirmedFrom?: number;
  /**
   * The last edition to which the rule applies. Absent while it is in force.
   */
  lastEdition?: number;
  /**
   * The number in the condition: consecutive editions, steps or victims, as it says.
   */
  limit?: number;
  /**
   * Real sequences that look as if they broke the rule, and do not, with the reason.
   *
   * Items: A real sequence that looks as if it broke the rule, and does not.
   */
  exceptions?: {
    territory: TerritoryCode;
    /**
     * First edition of the case.
     */
    from: number;
    /**
     * Last edition of the case.
     */
    to: number;
    /**
     * Why the case is within the law.
     */
    note: string;
  }[];
  /**
   * Where the rule was read.
   *
   * @minItems 1
   */
  citations: Citation[];
}
/**
 * An act of the United States Congress that shaped the tiers.
 */
export interface TierStatute {
  /**
   * Id of a source: its kind, a slash, and a name that never changes.
   */
  id: string;
  /**
   * Short name of the act. The acts of January 2019 are named after the year of their bill.
   */
  name: string;
  /**
   * Public law number and pages of the Statutes at Large.
   */
  citation: string;
  /**
   * The day on which it became law.
   */
  enacted: string;
  /**
   * What it did to the tiers, in our words.
   */
  effect: string;
  /**
   * Where this was read.
   *
   * @minItems 1
   */
  citations: Citation[];
}
