/** Generated from packages/schema/src by `npm run generate`. Do not edit. */

/**
 * The placement of a government in the US State Department's Trafficking in Persons Report: four steps and one status.
 *
 * @example
 * "tier-1"
 */
export type Tier = "tier-1" | "tier-2" | "tier-2-watch-list" | "tier-3" | "special-case";
/**
 * How a placement relates to the same territory's placement in the edition before.
 *
 * @example
 * "downgrade"
 */
export type Movement = "upgrade" | "downgrade" | "unchanged" | "newly-ranked" | "no-longer-ranked";
/**
 * Why a record about a territory and an edition carries no tier. A special case is not an absence: it is a tier code of its own.
 *
 * @example
 * "not-in-report"
 */
export type Absence = "not-in-report" | "not-stated";
/**
 * ISO 3166-1 alpha-3, plus XKX for Kosovo and the withdrawn codes ANT, SCG and YUG. Never alpha-2, which ISO reuses, nor FIPS.
 *
 * @example
 * "NAM"
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
  Verification: Verification;
  StatedDate: StatedDate;
  Caveat: Caveat;
  Span: Span;
  Mention: Mention;
  Evidence: Evidence;
  Quotation: Quotation;
  Byline: Byline;
  Dateline: Dateline;
  NameAsStated: NameAsStated;
  Role: Role;
  Speaker: Speaker;
  Relay: Relay;
  About: About;
  Stance: Stance;
  Redirect: Redirect;
  Dataset: Dataset;
  Source: Source;
  Article: Article;
  Segment: Segment;
  Actor: Actor;
  Statement: Statement;
  TierPlacement: TierPlacement;
  Programme: Programme;
  Instrument: Instrument;
  Event: Event;
  Figure: Figure;
  ReportEdition: ReportEdition;
  Territory: Territory;
  Place: Place;
  TierLawRule: TierLawRule;
}
/**
 * The source of one fact.
 *
 * @example
 * {
 *   "title": "22 U.S.C. 7107(b)",
 *   "url": "https://www.everycrsreport.com/reports/R44953.html"
 * }
 */
export interface Citation {
  /**
   * What was read: name of the page, statute or dataset.
   *
   * @example
   * "22 U.S.C. 7107(b)(2)(D)"
   */
  title: string;
  /**
   * Where it stands on the web.
   *
   * @example
   * "https://www.everycrsreport.com/reports/R44953.html"
   */
  url?: string;
  /**
   * The place inside it: section, page, path or paragraph.
   *
   * @example
   * "§110(b)(2)(D)"
   */
  locator?: string;
}
/**
 * What checking one aspect of a record against other sources found. A source can be wrong, and the data says so.
 *
 * @example
 * {
 *   "aspect": "edition",
 *   "status": "contradicted",
 *   "note": "The facts reported are those of the 2020 edition."
 * }
 */
export interface Verification {
  /**
   * Which part of the record was checked.
   *
   * @example
   * "edition"
   */
  aspect: "claim" | "attribution" | "date" | "edition" | "name";
  /**
   * What was found.
   *
   * @example
   * "contradicted"
   */
  status: "corroborated" | "contradicted" | "imprecise" | "misattributed" | "unverified";
  /**
   * What was found, in our words.
   *
   * @example
   * "The facts reported are those of the 2020 edition, not of one for the 2019 fiscal year."
   */
  note: string;
  /**
   * The field of the record that was checked, where it was one: its name, or the way to it with dots.
   *
   * @example
   * "measure"
   */
  field?: string;
  /**
   * What the checked part should say, where that is known: an id, a code, a date or a number, as text. Several where each may be right, or all are together.
   *
   * @example
   * ["actor/international-labour-organization"]
   *
   * @minItems 1
   */
  corrections?: string[];
  /**
   * What it was checked against.
   *
   * @example
   * [{"title":"2020 Trafficking in Persons Report"}]
   */
  citations?: Citation[];
}
/**
 * A date as resolved, as stated, and how it is known.
 *
 * @example
 * {
 *   "date": "2020-06",
 *   "basis": "inferred",
 *   "note": "From the release that it announces."
 * }
 */
export interface StatedDate {
  /**
   * The date as resolved.
   *
   * @example
   * "2012-11-20"
   */
  date: string;
  /**
   * The date in the source's own words.
   *
   * @example
   * "on Tuesday"
   */
  asStated?: string;
  /**
   * How the date is known.
   *
   * @example
   * "inferred"
   */
  basis: "printed" | "researched" | "inferred";
  /**
   * For a date relative to another (yesterday, last year): the date that it is counted from by the source. Where the date as resolved contradicts that, the note says why.
   *
   * @example
   * "2012-11-26"
   */
  anchor?: string;
  /**
   * What the date was inferred from, and what speaks against it.
   *
   * @example
   * "The report it announces for Thursday was released on 2020-06-25."
   */
  note?: string;
}
/**
 * Something in a source that is not its content, or that a reader must know before using it.
 *
 * @example
 * {"note":"An error message follows the text.","start":3350,"end":3491}
 */
export interface Caveat {
  /**
   * What is wrong, in our words.
   *
   * @example
   * "An error message of the publisher's comment service follows the text."
   */
  note: string;
  /**
   * Offset of the first code point concerned, from 0.
   *
   * @example
   * 3350
   */
  start?: number;
  /**
   * Offset after the last code point concerned.
   *
   * @example
   * 3491
   */
  end?: number;
}
/**
 * A stretch of a source's text, from `start` up to and without `end`.
 *
 * @example
 * {"start":312,"end":471}
 */
export interface Span {
  /**
   * Offset of the first code point of the span, from 0.
   *
   * @example
   * 312
   */
  start: number;
  /**
   * Offset after the last code point of the span: the span is half-open.
   *
   * @example
   * 471
   */
  end: number;
}
/**
 * Where a text names or describes a person, a body, a place, a programme, an instrument, an event or a report. Pronouns are no mentions.
 *
 * @example
 * {"of":"actor/mike-pompeo","start":127,"end":138}
 */
export interface Mention {
  /**
   * What is named.
   *
   * @example
   * "actor/mike-pompeo"
   */
  of: string;
  /**
   * Offset of the first code point of the name in the source's text, from 0.
   *
   * @example
   * 127
   */
  start: number;
  /**
   * Offset after the last code point of the name.
   *
   * @example
   * 138
   */
  end: number;
}
/**
 * The words of a source on which a record rests: a position in code points, and digests that prove it without reprinting it.
 *
 * @example
 * {
 *   "source": "article/fox-news-tip-report-2020",
 *   "start": 312,
 *   "end": 471,
 *   "digest": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
 *   "wordsDigest": "sha256:0000000000000000000000000000000000000000000000000000000000000000"
 * }
 */
export interface Evidence {
  /**
   * The source whose text it is.
   *
   * @example
   * "article/fox-news-tip-report-2020"
   */
  source: string;
  /**
   * The segments of the article that the span lies in.
   *
   * @example
   * ["segment/fox-news-tip-report-2020/02"]
   *
   * @minItems 1
   */
  segments?: string[];
  /**
   * Offset of the first code point of the span in the source's decoded text, from 0. A code point is what Unicode numbers: an emoji is one, where JavaScript's `length` counts two.
   *
   * @example
   * 312
   */
  start: number;
  /**
   * Offset after the last code point of the span: the span is half-open.
   *
   * @example
   * 471
   */
  end: number;
  /**
   * The span itself, only where it was spoken or written by the official or report that is quoted.
   *
   * @example
   * "are not making significant efforts to do so"
   */
  exact?: string;
  /**
   * Words of the same quotation just before the span, to tell apart places where the same words stand.
   *
   * @example
   * "government officials who"
   */
  prefix?: string;
  /**
   * Words of the same quotation just after the span.
   *
   * @example
   * "in all of its evil forms"
   */
  suffix?: string;
  /**
   * Digest of the span as UTF-8.
   *
   * @example
   * "sha256:0000000000000000000000000000000000000000000000000000000000000000"
   */
  digest: string;
  /**
   * Digest of the span's words: letters and digits only, lower case, apostrophes dropped, one space between words. Finds the span again in a copy that differs in quotation marks or spacing.
   *
   * @example
   * "sha256:0000000000000000000000000000000000000000000000000000000000000000"
   */
  wordsDigest: string;
  /**
   * For spans that are not reprinted: of each run of four words in turn, the first four hexadecimal digits of its SHA-256. They find the span again in a copy that differs nearby, and are too short to give its words back. A last run of fewer words has none.
   *
   * @example
   * ["2cf2","486e"]
   *
   * @minItems 1
   */
  fingerprints?: string[];
  /**
   * Where the source says that this is attributed: the verb or phrase of saying.
   *
   * @example
   * {"start":460,"end":464}
   */
  cue?: Span;
  /**
   * Where the source names the speaker.
   *
   * @example
   * {"start":465,"end":471}
   */
  speaker?: Span;
  /**
   * Where what was said stands. Several spans where the words that attribute it interrupt it.
   *
   * @example
   * [{"start":312,"end":459}]
   *
   * @minItems 1
   */
  content?: Span[];
}
/**
 * Words of an official or a report, verbatim as a source quotes them, and where they stand.
 *
 * @example
 * {
 *   "source": "article/fox-news-tip-report-2020",
 *   "start": 419,
 *   "end": 462,
 *   "digest": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
 *   "wordsDigest": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
 *   "exact": "are not making significant efforts to do so"
 * }
 */
export interface Quotation {
  /**
   * The source whose text it is.
   *
   * @example
   * "article/fox-news-tip-report-2020"
   */
  source: string;
  /**
   * The segments of the article that the span lies in.
   *
   * @example
   * ["segment/fox-news-tip-report-2020/02"]
   *
   * @minItems 1
   */
  segments?: string[];
  /**
   * Offset of the first code point of the span in the source's decoded text, from 0. A code point is what Unicode numbers: an emoji is one, where JavaScript's `length` counts two.
   *
   * @example
   * 312
   */
  start: number;
  /**
   * Offset after the last code point of the span: the span is half-open.
   *
   * @example
   * 471
   */
  end: number;
  /**
   * The quoted words, without the quotation marks around them and exactly as printed, slips included.
   *
   * @example
   * "are not making significant efforts to do so"
   */
  exact: string;
  /**
   * Words of the same quotation just before the span, to tell apart places where the same words stand.
   *
   * @example
   * "government officials who"
   */
  prefix?: string;
  /**
   * Words of the same quotation just after the span.
   *
   * @example
   * "in all of its evil forms"
   */
  suffix?: string;
  /**
   * Digest of the span as UTF-8.
   *
   * @example
   * "sha256:0000000000000000000000000000000000000000000000000000000000000000"
   */
  digest: string;
  /**
   * Digest of the span's words: letters and digits only, lower case, apostrophes dropped, one space between words. Finds the span again in a copy that differs in quotation marks or spacing.
   *
   * @example
   * "sha256:0000000000000000000000000000000000000000000000000000000000000000"
   */
  wordsDigest: string;
  /**
   * Whether the printed quotation has no closing mark, because it goes on in the next quotation of the statement: by custom, a mark opens each paragraph and only the last one closes.
   *
   * @example
   * true
   */
  leftOpen?: boolean;
  /**
   * Whether the source shows that words were left out, such as by three dots.
   *
   * @example
   * false
   */
  abridged?: boolean;
}
/**
 * An author of an article, as printed and as resolved.
 *
 * @example
 * {"asStated":"Althea","author":"actor/althea","roleAsStated":"Content Writer"}
 */
export interface Byline {
  /**
   * The author as printed.
   *
   * @example
   * "Althea"
   */
  asStated: string;
  /**
   * The author as an actor.
   *
   * @example
   * "actor/althea"
   */
  author?: string;
  /**
   * The author's role in the source's own words or code.
   *
   * @example
   * "Content Writer"
   */
  roleAsStated?: string;
}
/**
 * The place and date printed at the head of an article, as printed and as resolved.
 *
 * @example
 * {
 *   "asStated": "WASHINGTON, June 29",
 *   "place": "place/washington-dc",
 *   "date": "2018-06-29"
 * }
 */
export interface Dateline {
  /**
   * The dateline as printed.
   *
   * @example
   * "WASHINGTON, June 29"
   */
  asStated: string;
  /**
   * The place that it names.
   *
   * @example
   * "place/washington-dc"
   */
  place?: string;
  /**
   * The date that it names, with what it leaves out filled in.
   *
   * @example
   * "2018-06-29"
   */
  date?: string;
}
/**
 * A name under which sources speak of something: an alias, an abbreviation, a former name or a slip.
 *
 * @example
 * {
 *   "name": "UN deputy chief",
 *   "sources": [
 *     "article/ians-un-global-plan-of-action-2021"
 *   ]
 * }
 */
export interface NameAsStated {
  /**
   * The name as printed.
   *
   * @example
   * "UN deputy chief"
   */
  name: string;
  /**
   * The sources that print it.
   *
   * @example
   * ["article/ians-un-global-plan-of-action-2021"]
   *
   * @minItems 1
   */
  sources?: string[];
  /**
   * Since when the name is in use, as far as known.
   *
   * @example
   * "2017"
   */
  from?: string;
  /**
   * Until when the name was in use, as far as known.
   *
   * @example
   * "2018-04"
   */
  to?: string;
}
/**
 * An office or position of an actor, and the dates at which it was held.
 *
 * @example
 * {
 *   "title": {
 *     "en": "Deputy Secretary-General"
 *   },
 *   "organisation": "actor/united-nations",
 *   "heldAt": [
 *     "2021-11-22"
 *   ]
 * }
 */
export interface Role {
  /**
   * What the office or position is called.
   *
   * @example
   * {"en":"Secretary of State"}
   */
  title: {
    /**
     * The text in English.
     *
     * @example
     * "Namibia"
     */
    en: string;
    [k: string]: string;
  };
  /**
   * The title in the source's own words or code.
   *
   * @example
   * "US Secretary of State"
   */
  titleAsStated?: string;
  /**
   * The body in which it is held.
   *
   * @example
   * "actor/us-department-of-state"
   */
  organisation?: string;
  /**
   * Since when it was held, as far as known. Absent while no source was read.
   *
   * @example
   * "2018-04"
   */
  from?: string;
  /**
   * Until when it was held, as far as known.
   *
   * @example
   * "2021-01"
   */
  to?: string;
  /**
   * Dates at which a source shows that it was held, where its beginning and end are not known.
   *
   * @example
   * ["2018-06-28"]
   *
   * @minItems 1
   */
  heldAt?: string[];
  /**
   * The words of a source on which the record rests.
   *
   * @example
   * [
   *   {
   *     "source": "article/fox-news-tip-report-2020",
   *     "start": 312,
   *     "end": 471,
   *     "digest": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
   *     "wordsDigest": "sha256:0000000000000000000000000000000000000000000000000000000000000000"
   *   }
   * ]
   */
  evidence?: Evidence[];
  /**
   * Where the facts were read, for what has no text at hand to point into.
   *
   * @example
   * [{"title":"2020 Trafficking in Persons Report","locator":"tier placements"}]
   */
  citations?: Citation[];
  /**
   * What checking the record against other sources found.
   *
   * @example
   * [
   *   {
   *     "aspect": "claim",
   *     "status": "corroborated",
   *     "note": "The 2020 list of Tier 1 names Namibia."
   *   }
   * ]
   */
  verifications?: Verification[];
}
/**
 * Who said it, as stated and as resolved: an actor in the role held then, or a document.
 *
 * @example
 * {
 *   "speaker": "actor/mike-pompeo",
 *   "nameAsStated": "Pompeo",
 *   "role": "Secretary of State",
 *   "roleAsStated": "US Secretary of State"
 * }
 */
export interface Speaker {
  /**
   * The actor, named or anonymous, or the source that speaks.
   *
   * @example
   * "actor/mike-pompeo"
   */
  speaker: string;
  /**
   * The speaker's name in the source's own words or code.
   *
   * @example
   * "Pompeo"
   */
  nameAsStated?: string;
  /**
   * The role in which the actor speaks, held at the time.
   *
   * @example
   * "Secretary of State"
   */
  role?: string;
  /**
   * The speaker's role in the source's own words or code.
   *
   * @example
   * "US Secretary of State"
   */
  roleAsStated?: string;
  /**
   * The terms on which the speaker may be quoted in the source's own words or code.
   *
   * @example
   * "on condition of anonymity"
   */
  termsAsStated?: string;
  /**
   * The bodies for which the speaker speaks, where it is for others.
   *
   * @example
   * ["actor/us-department-of-state"]
   *
   * @minItems 1
   */
  onBehalfOf?: string[];
}
/**
 * One link of the chain through which words came from the speaker to the source.
 *
 * @example
 * {"by":"actor/xinhua","asStated":"Xinhua news agency"}
 */
export interface Relay {
  /**
   * Who or what passed the words on.
   *
   * @example
   * "actor/xinhua"
   */
  by: string;
  /**
   * The one who passed them on in the source's own words or code.
   *
   * @example
   * "Xinhua news agency"
   */
  asStated?: string;
  /**
   * The text in which it did so, where it is known.
   *
   * @example
   * "document/press-release-2021"
   */
  source?: string;
  /**
   * When it did so, where it is known.
   *
   * @example
   * {"date":"2021-11-22","basis":"inferred"}
   */
  date?: StatedDate;
}
/**
 * What a statement is about.
 *
 * @example
 * {"territories":["LBY"],"groups":["migrants"],"exploitation":["slavery"]}
 */
export interface About {
  /**
   * Countries and areas.
   *
   * @example
   * ["LBY"]
   *
   * @minItems 1
   */
  territories?: TerritoryCode[];
  /**
   * Other places.
   *
   * @example
   * ["place/xinjiang"]
   *
   * @minItems 1
   */
  places?: string[];
  /**
   * Persons and bodies.
   *
   * @example
   * ["actor/myanmar-armed-forces"]
   *
   * @minItems 1
   */
  actors?: string[];
  /**
   * Programmes.
   *
   * @example
   * ["programme/mtv-exit"]
   *
   * @minItems 1
   */
  programmes?: string[];
  /**
   * Legal instruments.
   *
   * @example
   * ["instrument/palermo-protocol"]
   *
   * @minItems 1
   */
  instruments?: string[];
  /**
   * Events.
   *
   * @example
   * ["event/tip-report-launch-2018"]
   *
   * @minItems 1
   */
  events?: string[];
  /**
   * Reports and other sources that it speaks of.
   *
   * @example
   * ["report-edition/2018"]
   *
   * @minItems 1
   */
  sources?: string[];
  /**
   * Tier placements that it asserts.
   *
   * @example
   * ["placement/article/fox-news-tip-report-2020/2020/NAM"]
   *
   * @minItems 1
   */
  placements?: string[];
  /**
   * Figures that it gives.
   *
   * @example
   * ["figure/fox-news-tip-report-2020/02"]
   *
   * @minItems 1
   */
  figures?: string[];
  /**
   * Forms of exploitation that it speaks of.
   *
   * @example
   * ["forced-labour"]
   *
   * @minItems 1
   */
  exploitation?: string[];
  /**
   * Acts of trafficking that it speaks of.
   *
   * @example
   * ["recruitment"]
   *
   * @minItems 1
   */
  acts?: ("recruitment" | "transportation" | "transfer" | "harbouring" | "receipt")[];
  /**
   * Means of trafficking that it speaks of.
   *
   * @example
   * ["deception"]
   *
   * @minItems 1
   */
  means?: (
    | "threat-or-force"
    | "other-coercion"
    | "abduction"
    | "fraud"
    | "deception"
    | "abuse-of-power"
    | "abuse-of-vulnerability"
    | "payments-or-benefits"
  )[];
  /**
   * Purposes of trafficking that it speaks of, in the Palermo Protocol's terms.
   *
   * @example
   * ["forced-labour-or-services"]
   *
   * @minItems 1
   */
  purposes?: string[];
  /**
   * Groups of people.
   *
   * @example
   * ["children"]
   *
   * @minItems 1
   */
  groups?: string[];
  /**
   * Fields of action: the 4 Ps.
   *
   * @example
   * ["prosecution"]
   *
   * @minItems 1
   */
  pillars?: ("prosecution" | "protection" | "prevention" | "partnerships")[];
}
/**
 * How the speaker stands towards someone or something in this statement.
 *
 * @example
 * {"target":"actor/government-of-national-accord","stance":"supportive"}
 */
export interface Stance {
  /**
   * Whom or what the speaker takes a stance towards.
   *
   * @example
   * "actor/government-of-national-accord"
   */
  target: string;
  /**
   * The stance.
   *
   * @example
   * "supportive"
   */
  stance: "supportive" | "critical" | "mixed" | "neutral";
}
/**
 * An id that a record had before, and the id under which it is found now.
 *
 * @example
 * {"from":"actor/un-deputy-chief","to":"actor/amina-mohammed"}
 */
export interface Redirect {
  /**
   * The id that is no longer used. It is never given to another record.
   *
   * @example
   * "actor/un-deputy-chief"
   */
  from: string;
  /**
   * The id of the record that stands for it now.
   *
   * @example
   * "actor/amina-mohammed"
   */
  to: string;
  /**
   * Since when.
   *
   * @example
   * "2026-12-01"
   */
  since?: string;
  /**
   * Why it moved.
   *
   * @example
   * "Two records of one person were joined."
   */
  note?: string;
}
/**
 * The root document of a file: who made it, under which licence, and one list per entity.
 *
 * @example
 * {
 *   "id": "dataset/example",
 *   "schemaVersion": "0.1.0",
 *   "title": {
 *     "en": "Tier placements in the news"
 *   },
 *   "licence": "CC-BY-4.0",
 *   "creators": [
 *     "Open TIP contributors"
 *   ],
 *   "tierPlacements": [
 *     {
 *       "id": "placement/article/fox-news-tip-report-2020/2020/NAM",
 *       "source": "article/fox-news-tip-report-2020",
 *       "territory": "NAM",
 *       "edition": 2020,
 *       "tier": "tier-1"
 *     }
 *   ]
 * }
 */
export interface Dataset {
  /**
   * Id of the dataset.
   *
   * @example
   * "dataset/open-tip-corpus"
   */
  id: string;
  /**
   * The version of the standard that the file was written for.
   *
   * @example
   * "0.1.0"
   */
  schemaVersion: string;
  /**
   * Title of the dataset.
   *
   * @example
   * {"en":"Tier placements in the news"}
   */
  title: {
    /**
     * The text in English.
     *
     * @example
     * "Namibia"
     */
    en: string;
    [k: string]: string;
  };
  /**
   * What the dataset holds and how it was made.
   *
   * @example
   * {"en":"Placements named by one news article."}
   */
  description?: {
    /**
     * The text in English.
     *
     * @example
     * "Namibia"
     */
    en: string;
    [k: string]: string;
  };
  /**
   * SPDX identifier of the licence of the data.
   *
   * @example
   * "CC-BY-4.0"
   */
  licence: string;
  /**
   * Who made the dataset.
   *
   * @example
   * ["Open TIP contributors"]
   *
   * @minItems 1
   */
  creators: string[];
  /**
   * When this version of the dataset was published.
   *
   * @example
   * "2026-11"
   */
  published?: string;
  /**
   * Sources that other records refer to, but for articles and editions.
   *
   * @example
   * [
   *   {
   *     "id": "dataset/my-rankings",
   *     "kind": "dataset",
   *     "title": "Tier placements, 2001 to 2025",
   *     "publisher": "Example University",
   *     "published": {
   *       "date": "2026",
   *       "basis": "printed"
   *     }
   *   }
   * ]
   */
  sources?: Source[];
  /**
   * Articles that were annotated, as sources.
   *
   * @example
   * [
   *   {
   *     "id": "article/fox-news-tip-report-2020",
   *     "genre": "news-report",
   *     "headline": null,
   *     "publisher": "Fox News",
   *     "published": {
   *       "date": "2020-06",
   *       "basis": "inferred",
   *       "note": "From the release that it announces."
   *     }
   *   }
   * ]
   */
  articles?: Article[];
  /**
   * What each stretch of the articles does.
   *
   * @example
   * [
   *   {
   *     "id": "segment/fox-news-tip-report-2020/01",
   *     "article": "article/fox-news-tip-report-2020",
   *     "role": "reporting",
   *     "start": 0,
   *     "end": 178,
   *     "digest": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
   *     "wordsDigest": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
   *     "gloss": "Announces that a report on many countries was obtained before its release."
   *   }
   * ]
   */
  segments?: Segment[];
  /**
   * Persons and bodies that speak, act or are spoken of.
   *
   * @example
   * [
   *   {
   *     "id": "actor/amina-mohammed",
   *     "kind": "person",
   *     "name": {
   *       "en": "Amina Mohammed"
   *     },
   *     "namesAsStated": [
   *       {
   *         "name": "UN deputy chief"
   *       }
   *     ],
   *     "territory": "NGA",
   *     "roles": [
   *       {
   *         "title": {
   *           "en": "Deputy Secretary-General"
   *         },
   *         "organisation": "actor/united-nations",
   *         "heldAt": [
   *           "2021-11-22"
   *         ]
   *       }
   *     ]
   *   }
   * ]
   */
  actors?: Actor[];
  /**
   * What was said, by whom, resting on which words.
   *
   * @example
   * [
   *   {
   *     "id": "statement/pti-tip-report-launch-2018/01",
   *     "source": "article/pti-tip-report-launch-2018",
   *     "mode": "indirect",
   *     "speakers": [
   *       {
   *         "speaker": "actor/mike-pompeo",
   *         "nameAsStated": "Pompeo",
   *         "role": "Secretary of State"
   *       }
   *     ],
   *     "cue": "said",
   *     "act": "commit",
   *     "occasion": "event/tip-report-launch-2018",
   *     "gloss": "Promises that the United States will go on until trafficking has ended.",
   *     "about": {
   *       "territories": [
   *         "USA"
   *       ]
   *     },
   *     "evidence": [
   *       {
   *         "source": "article/pti-tip-report-launch-2018",
   *         "start": 399,
   *         "end": 700,
   *         "digest": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
   *         "wordsDigest": "sha256:0000000000000000000000000000000000000000000000000000000000000000"
   *       }
   *     ]
   *   }
   * ]
   */
  statements?: Statement[];
  /**
   * Placements that the sources assert.
   *
   * @example
   * [
   *   {
   *     "id": "placement/article/fox-news-tip-report-2020/2020/NAM",
   *     "source": "article/fox-news-tip-report-2020",
   *     "territory": "NAM",
   *     "territoryAsStated": "Namibia",
   *     "edition": 2020,
   *     "editionAsStated": "2019 fiscal year",
   *     "tier": "tier-1",
   *     "tierAsStated": "Tier 1",
   *     "movement": "upgrade"
   *   }
   * ]
   */
  tierPlacements?: TierPlacement[];
  /**
   * Programmes that the sources speak of.
   *
   * @example
   * [
   *   {
   *     "id": "programme/mtv-exit",
   *     "kind": "campaign",
   *     "name": {
   *       "en": "MTV EXIT (End Exploitation and Trafficking)"
   *     },
   *     "funders": [
   *       "actor/usaid"
   *     ],
   *     "territories": [
   *       "KHM"
   *     ],
   *     "pillars": [
   *       "prevention"
   *     ]
   *   }
   * ]
   */
  programmes?: Programme[];
  /**
   * Laws, treaties and resolutions that the sources speak of.
   *
   * @example
   * [
   *   {
   *     "id": "instrument/tvpra-2008",
   *     "kind": "statute",
   *     "name": {
   *       "en": "William Wilberforce Trafficking Victims Protection Reauthorization Act of 2008"
   *     },
   *     "citation": "P.L. 110-457",
   *     "adopted": "2008-12-23",
   *     "territory": "USA",
   *     "summary": "Introduced the automatic downgrade after two consecutive years on the watch list.",
   *     "citations": [
   *       {
   *         "title": "22 U.S.C. 7107"
   *       }
   *     ]
   *   }
   * ]
   */
  instruments?: Instrument[];
  /**
   * Events that the sources speak of.
   *
   * @example
   * [
   *   {
   *     "id": "event/tip-report-launch-2018",
   *     "kind": "launch",
   *     "name": {
   *       "en": "Launch of the 2018 Trafficking in Persons Report"
   *     },
   *     "date": {
   *       "date": "2018-06-28",
   *       "asStated": "yesterday",
   *       "basis": "inferred",
   *       "anchor": "2018-06-29"
   *     },
   *     "organisers": [
   *       "actor/us-department-of-state"
   *     ]
   *   }
   * ]
   */
  events?: Event[];
  /**
   * Numbers that the sources give.
   *
   * @example
   * [
   *   {
   *     "id": "figure/ludci-diplomatic-strides/03",
   *     "source": "article/ludci-diplomatic-strides",
   *     "asStated": "about 152 million",
   *     "value": 152000000,
   *     "qualifier": "about",
   *     "unit": "persons",
   *     "measure": "stock",
   *     "counted": "children in child labour",
   *     "attributedTo": [
   *       "actor/unesco"
   *     ],
   *     "attributedToAsStated": "UNESCO",
   *     "verifications": [
   *       {
   *         "aspect": "attribution",
   *         "status": "misattributed",
   *         "note": "The figure is from the global estimates of 2017.",
   *         "corrections": [
   *           "actor/international-labour-organization"
   *         ]
   *       }
   *     ]
   *   }
   * ]
   */
  figures?: Figure[];
  /**
   * Editions of the report that the dataset describes.
   *
   * @example
   * [
   *   {
   *     "id": "report-edition/2020",
   *     "edition": 2020,
   *     "ordinal": 20,
   *     "title": {
   *       "en": "2020 Trafficking in Persons Report"
   *     },
   *     "releaseDate": "2020-06-25",
   *     "releaseCitations": [
   *       {
   *         "title": "Baptist Messenger, 2020"
   *       }
   *     ]
   *   }
   * ]
   */
  reportEditions?: ReportEdition[];
  /**
   * Territories that the dataset describes.
   *
   * @example
   * [
   *   {
   *     "id": "territory/NAM",
   *     "code": "NAM",
   *     "codeSystem": "iso-3166-1",
   *     "alpha2": "NA",
   *     "name": {
   *       "en": "Namibia"
   *     },
   *     "placed": true
   *   }
   * ]
   */
  territories?: Territory[];
  /**
   * Places that are not territories of the report.
   *
   * @example
   * [
   *   {
   *     "id": "place/calgary",
   *     "kind": "settlement",
   *     "name": {
   *       "en": "Calgary"
   *     },
   *     "territory": "CAN",
   *     "within": "place/alberta"
   *   }
   * ]
   */
  places?: Place[];
  /**
   * Ids that records had before, with their present ones.
   *
   * @example
   * [{"from":"actor/un-deputy-chief","to":"actor/amina-mohammed"}]
   */
  redirects?: Redirect[];
  /**
   * Additions that the standard does not define. Each key is a namespace, a colon and a name.
   *
   * @example
   * {"example-org:confidence":0.8}
   */
  extensions?: {
    [k: string]: unknown;
  };
}
/**
 * Anything that can assert or speak and has no entity of its own: a dataset, a statute, a document, a web page. See also Article and Report edition.
 *
 * @example
 * {
 *   "id": "dataset/my-rankings",
 *   "kind": "dataset",
 *   "title": "Tier placements, 2001 to 2025",
 *   "publisher": "Example University",
 *   "published": {
 *     "date": "2026",
 *     "basis": "printed"
 *   }
 * }
 */
export interface Source {
  /**
   * Id of the source: its kind, a slash, and a name that never changes.
   *
   * @example
   * "dataset/my-rankings"
   */
  id: string;
  /**
   * What sort of source it is.
   *
   * @example
   * "dataset"
   */
  kind: "dataset" | "statute" | "document" | "web-page";
  /**
   * The title, as printed; null when the source has none.
   *
   * @example
   * null
   */
  title: string | null;
  /**
   * Who wrote it.
   *
   * @example
   * ["actor/us-department-of-state"]
   *
   * @minItems 1
   */
  authors?: string[];
  /**
   * Who published it, as the source or its copy names the publisher.
   *
   * @example
   * "Fox News"
   */
  publisher?: string;
  /**
   * The publisher as an actor.
   *
   * @example
   * "actor/fox-news"
   */
  publishedBy?: string;
  /**
   * When it was published, and how that is known.
   */
  published?: StatedDate;
  /**
   * BCP 47 tag of the language it is written in.
   *
   * @example
   * "en"
   */
  language?: string;
  /**
   * Where it stands on the web.
   *
   * @example
   * "https://www.everycrsreport.com/reports/R44953.html"
   */
  url?: string;
  /**
   * Who holds rights in the text and what may be done with it.
   *
   * @example
   * "Copyright of the publisher; only stand-off annotation is published here."
   */
  rights?: string;
  /**
   * Digest of the bytes as received, which offsets in evidence refer to.
   *
   * @example
   * "sha256:0000000000000000000000000000000000000000000000000000000000000000"
   */
  digest?: string;
  /**
   * Number of Unicode code points of the decoded text.
   *
   * @example
   * 3485
   */
  length?: number;
  /**
   * What in the source is not its content, or must be known before using it.
   *
   * @example
   * [{"note":"An error message follows the text.","start":3350,"end":3485}]
   */
  caveats?: Caveat[];
  /**
   * What a reader should know about the record.
   *
   * @example
   * "Listed under its former name."
   */
  notes?: string;
  /**
   * Additions that the standard does not define. Each key is a namespace, a colon and a name.
   *
   * @example
   * {"example-org:confidence":0.8}
   */
  extensions?: {
    [k: string]: unknown;
  };
}
/**
 * A news article, opinion piece or official's blog post, as a source: who published it, when, through which agencies, and the digest of the text that was annotated. The text itself is not in it.
 *
 * @example
 * {
 *   "id": "article/fox-news-tip-report-2020",
 *   "genre": "news-report",
 *   "headline": null,
 *   "publisher": "Fox News",
 *   "published": {
 *     "date": "2020-06",
 *     "basis": "inferred",
 *     "note": "From the release that it announces."
 *   }
 * }
 */
export interface Article {
  /**
   * Id of the article.
   *
   * @example
   * "article/fox-news-tip-report-2020"
   */
  id: string;
  /**
   * What sort of article it is.
   *
   * @example
   * "news-report"
   */
  genre: "news-report" | "opinion" | "first-person-account";
  /**
   * The headline as printed; null when the copy has none.
   *
   * @example
   * "Fighting Human Trafficking in Cambodia"
   */
  headline: string | null;
  /**
   * Who wrote it, in the order printed.
   *
   * @example
   * [{"asStated":"Althea","roleAsStated":"Content Writer"}]
   *
   * @minItems 1
   */
  bylines?: Byline[];
  /**
   * The agencies and outlets that passed it on, in the order of transmission.
   *
   * @example
   * ["actor/xinhua","actor/ians"]
   *
   * @minItems 1
   */
  agencies?: string[];
  /**
   * The place and date printed at the head of the text.
   *
   * @example
   * {"asStated":"WASHINGTON, June 29","date":"2018-06-29"}
   */
  dateline?: Dateline;
  /**
   * The edition or series that it says it belongs to in the source's own words or code.
   *
   * @example
   * "Headline Diplomat eMagazine"
   */
  seriesAsStated?: string;
  /**
   * Who published it, as the source or its copy names the publisher.
   *
   * @example
   * "Fox News"
   */
  publisher?: string;
  /**
   * The publisher as an actor.
   *
   * @example
   * "actor/fox-news"
   */
  publishedBy?: string;
  /**
   * When it was published, and how that is known.
   */
  published?: StatedDate;
  /**
   * BCP 47 tag of the language it is written in.
   *
   * @example
   * "en"
   */
  language?: string;
  /**
   * Where it stands on the web.
   *
   * @example
   * "https://www.everycrsreport.com/reports/R44953.html"
   */
  url?: string;
  /**
   * Who holds rights in the text and what may be done with it.
   *
   * @example
   * "Copyright of the publisher; only stand-off annotation is published here."
   */
  rights?: string;
  /**
   * Digest of the bytes as received, which offsets in evidence refer to.
   *
   * @example
   * "sha256:0000000000000000000000000000000000000000000000000000000000000000"
   */
  digest?: string;
  /**
   * Number of Unicode code points of the decoded text.
   *
   * @example
   * 3485
   */
  length?: number;
  /**
   * What in the source is not its content, or must be known before using it.
   *
   * @example
   * [{"note":"An error message follows the text.","start":3350,"end":3485}]
   */
  caveats?: Caveat[];
  /**
   * What a reader should know about the record.
   *
   * @example
   * "Listed under its former name."
   */
  notes?: string;
  /**
   * Additions that the standard does not define. Each key is a namespace, a colon and a name.
   *
   * @example
   * {"example-org:confidence":0.8}
   */
  extensions?: {
    [k: string]: unknown;
  };
}
/**
 * A stretch of an article, one sentence as a rule. All segments of an article together cover every character of it that is not blank, and none overlap.
 *
 * @example
 * {
 *   "id": "segment/fox-news-tip-report-2020/01",
 *   "article": "article/fox-news-tip-report-2020",
 *   "role": "reporting",
 *   "start": 0,
 *   "end": 178,
 *   "digest": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
 *   "wordsDigest": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
 *   "gloss": "Announces that a report on many countries was obtained before its release."
 * }
 */
export interface Segment {
  /**
   * Id of the segment: the article's name and a number in it.
   *
   * @example
   * "segment/fox-news-tip-report-2020/01"
   */
  id: string;
  /**
   * The article that it is part of.
   *
   * @example
   * "article/fox-news-tip-report-2020"
   */
  article: string;
  /**
   * What it does in the article.
   *
   * @example
   * "reporting"
   */
  role:
    | "headline"
    | "dateline"
    | "byline"
    | "reporting"
    | "direct-quote"
    | "indirect-quote"
    | "mixed"
    | "authorial-claim"
    | "background"
    | "boilerplate"
    | "noise";
  /**
   * Number of the paragraph that it stands in, from 1.
   *
   * @example
   * 1
   */
  paragraph?: number;
  /**
   * Offset of the first code point of the segment, from 0.
   *
   * @example
   * 0
   */
  start: number;
  /**
   * Offset after the last code point of the segment.
   *
   * @example
   * 178
   */
  end: number;
  /**
   * Digest of the segment as UTF-8.
   *
   * @example
   * "sha256:0000000000000000000000000000000000000000000000000000000000000000"
   */
  digest: string;
  /**
   * Digest of its words, as evidence defines it.
   *
   * @example
   * "sha256:0000000000000000000000000000000000000000000000000000000000000000"
   */
  wordsDigest: string;
  /**
   * For spans that are not reprinted: of each run of four words in turn, the first four hexadecimal digits of its SHA-256. They find the span again in a copy that differs nearby, and are too short to give its words back. A last run of fewer words has none.
   *
   * @example
   * ["2cf2","486e"]
   *
   * @minItems 1
   */
  fingerprints?: string[];
  /**
   * What the segment does, in at most fifteen words of our own. Not a paraphrase.
   *
   * @example
   * "Announces that a report on many countries was obtained before its release."
   */
  gloss: string;
  /**
   * The segment whose quotation goes on in this one.
   *
   * @example
   * "segment/pti-tip-report-launch-2018/10"
   */
  continues?: string;
  /**
   * Whatever has a record of its own and is named or described in it.
   *
   * @example
   * [{"of":"actor/mike-pompeo","start":127,"end":138}]
   *
   * @minItems 1
   */
  mentions?: Mention[];
  /**
   * What a reader should know about the record.
   *
   * @example
   * "Listed under its former name."
   */
  notes?: string;
  /**
   * Additions that the standard does not define. Each key is a namespace, a colon and a name.
   *
   * @example
   * {"example-org:confidence":0.8}
   */
  extensions?: {
    [k: string]: unknown;
  };
}
/**
 * A person or body that speaks, acts or is spoken of in public, named or not. People who were harmed are actors only as a group, never one by one.
 *
 * @example
 * {
 *   "id": "actor/amina-mohammed",
 *   "kind": "person",
 *   "name": {
 *     "en": "Amina Mohammed"
 *   },
 *   "namesAsStated": [
 *     {
 *       "name": "UN deputy chief"
 *     }
 *   ],
 *   "territory": "NGA",
 *   "roles": [
 *     {
 *       "title": {
 *         "en": "Deputy Secretary-General"
 *       },
 *       "organisation": "actor/united-nations",
 *       "heldAt": [
 *         "2021-11-22"
 *       ]
 *     }
 *   ]
 * }
 */
export interface Actor {
  /**
   * Id of the actor.
   *
   * @example
   * "actor/amina-mohammed"
   */
  id: string;
  /**
   * What sort of actor it is.
   *
   * @example
   * "person"
   */
  kind:
    "person" | "government" | "agency" | "intergovernmental" | "ngo" | "armed-force" | "company" | "media" | "group";
  /**
   * The name to display: the official one, where there is one.
   *
   * @example
   * {"en":"Amina Mohammed"}
   */
  name: {
    /**
     * The text in English.
     *
     * @example
     * "Namibia"
     */
    en: string;
    [k: string]: string;
  };
  /**
   * Other names under which sources speak of it.
   *
   * @example
   * [{"name":"UN deputy chief"}]
   *
   * @minItems 1
   */
  namesAsStated?: NameAsStated[];
  /**
   * Addresses at which other databases or its own site identify it.
   *
   * @example
   * ["https://www.state.gov/"]
   *
   * @minItems 1
   */
  sameAs?: string[];
  /**
   * For someone whom the sources do not name: whom they mean. The name is then a description.
   *
   * @example
   * "official"
   */
  anonymous?: "official" | "officials" | "representatives" | "affected-people" | "unspecified";
  /**
   * The territory that it belongs to or acts for.
   *
   * @example
   * "USA"
   */
  territory?: TerritoryCode;
  /**
   * The body or group that it is part of: a bureau's department, a spokesman's officials.
   *
   * @example
   * "actor/us-department-of-state"
   */
  parent?: string;
  /**
   * Offices and positions, with the dates at which they were held.
   *
   * @example
   * [
   *   {
   *     "title": {
   *       "en": "Deputy Secretary-General"
   *     },
   *     "organisation": "actor/united-nations"
   *   }
   * ]
   *
   * @minItems 1
   */
  roles?: Role[];
  /**
   * The words of a source on which the record rests.
   *
   * @example
   * [
   *   {
   *     "source": "article/fox-news-tip-report-2020",
   *     "start": 312,
   *     "end": 471,
   *     "digest": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
   *     "wordsDigest": "sha256:0000000000000000000000000000000000000000000000000000000000000000"
   *   }
   * ]
   */
  evidence?: Evidence[];
  /**
   * Where the facts were read, for what has no text at hand to point into.
   *
   * @example
   * [{"title":"2020 Trafficking in Persons Report","locator":"tier placements"}]
   */
  citations?: Citation[];
  /**
   * What checking the record against other sources found.
   *
   * @example
   * [
   *   {
   *     "aspect": "claim",
   *     "status": "corroborated",
   *     "note": "The 2020 list of Tier 1 names Namibia."
   *   }
   * ]
   */
  verifications?: Verification[];
  /**
   * What a reader should know about the record.
   *
   * @example
   * "Listed under its former name."
   */
  notes?: string;
  /**
   * Additions that the standard does not define. Each key is a namespace, a colon and a name.
   *
   * @example
   * {"example-org:confidence":0.8}
   */
  extensions?: {
    [k: string]: unknown;
  };
}
/**
 * Something that was said: who said it and in which role, through whom it came, how it is rendered, what it is about, and the words that it rests on.
 *
 * @example
 * {
 *   "id": "statement/pti-tip-report-launch-2018/01",
 *   "source": "article/pti-tip-report-launch-2018",
 *   "mode": "indirect",
 *   "speakers": [
 *     {
 *       "speaker": "actor/mike-pompeo",
 *       "nameAsStated": "Pompeo",
 *       "role": "Secretary of State"
 *     }
 *   ],
 *   "cue": "said",
 *   "act": "commit",
 *   "occasion": "event/tip-report-launch-2018",
 *   "gloss": "Promises that the United States will go on until trafficking has ended.",
 *   "about": {
 *     "territories": [
 *       "USA"
 *     ]
 *   },
 *   "evidence": [
 *     {
 *       "source": "article/pti-tip-report-launch-2018",
 *       "start": 399,
 *       "end": 700,
 *       "digest": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
 *       "wordsDigest": "sha256:0000000000000000000000000000000000000000000000000000000000000000"
 *     }
 *   ]
 * }
 */
export interface Statement {
  /**
   * Id of the statement: the source's name and a number in it.
   *
   * @example
   * "statement/pti-tip-report-launch-2018/07"
   */
  id: string;
  /**
   * The source in which the statement stands.
   *
   * @example
   * "article/pti-tip-report-launch-2018"
   */
  source: string;
  /**
   * How the source renders what was said.
   *
   * @example
   * "direct"
   */
  mode: "direct" | "indirect" | "mixed" | "authorial" | "document";
  /**
   * Who said it. Several where they speak with one voice.
   *
   * @example
   * [{"speaker":"actor/mike-pompeo","role":"Secretary of State"}]
   *
   * @minItems 1
   */
  speakers: Speaker[];
  /**
   * To whom it was said.
   *
   * @example
   * ["actor/un-general-assembly"]
   *
   * @minItems 1
   */
  addressees?: string[];
  /**
   * Through whom the words came to the source, from the speaker outward. The source itself is not in it.
   *
   * @example
   * [{"by":"actor/xinhua"}]
   *
   * @minItems 1
   */
  relays?: Relay[];
  /**
   * The statement in which this one is reported: what a speaker says that someone else said.
   *
   * @example
   * "statement/pti-tip-report-launch-2018/06"
   */
  within?: string;
  /**
   * The word or phrase of saying by which the source attributes it.
   *
   * @example
   * "said"
   */
  cue?: string;
  /**
   * What the speaker does by saying it.
   *
   * @example
   * "commit"
   */
  act: "assert" | "assess" | "accuse" | "commit" | "appeal" | "demand" | "announce" | "praise" | "deny" | "define";
  /**
   * Whether it affirms or negates.
   *
   * @example
   * "affirmative"
   */
  polarity?: "affirmative" | "negative";
  /**
   * The event at which it was said.
   *
   * @example
   * "event/tip-report-launch-2018"
   */
  occasion?: string;
  /**
   * The occasion in the source's own words or code.
   *
   * @example
   * "report Launch Ceremony"
   */
  occasionAsStated?: string;
  /**
   * When it was said.
   *
   * @example
   * {
   *   "date": "2018-06-28",
   *   "asStated": "yesterday",
   *   "basis": "inferred",
   *   "anchor": "2018-06-29"
   * }
   */
  date?: StatedDate;
  /**
   * What is said, in our own words.
   *
   * @example
   * "Promises that the United States will go on until trafficking has ended."
   */
  gloss: string;
  /**
   * The speaker's own words, in the order printed.
   *
   * @example
   * [
   *   {
   *     "source": "article/pti-tip-report-launch-2018",
   *     "start": 400,
   *     "end": 459,
   *     "exact": "There remains a great deal of work left to do.",
   *     "digest": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
   *     "wordsDigest": "sha256:0000000000000000000000000000000000000000000000000000000000000000"
   *   }
   * ]
   *
   * @minItems 1
   */
  quotations?: Quotation[];
  /**
   * What it is about.
   *
   * @example
   * {"territories":["USA"]}
   */
  about?: About;
  /**
   * How the speaker stands towards those it is about.
   *
   * @example
   * [{"target":"territory/LBY","stance":"critical"}]
   *
   * @minItems 1
   */
  stances?: Stance[];
  /**
   * The words of the source that say so.
   *
   * @example
   * [
   *   {
   *     "source": "article/pti-tip-report-launch-2018",
   *     "start": 399,
   *     "end": 700,
   *     "digest": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
   *     "wordsDigest": "sha256:0000000000000000000000000000000000000000000000000000000000000000"
   *   }
   * ]
   *
   * @minItems 1
   */
  evidence: Evidence[];
  /**
   * Where the facts were read, for what has no text at hand to point into.
   *
   * @example
   * [{"title":"2020 Trafficking in Persons Report","locator":"tier placements"}]
   */
  citations?: Citation[];
  /**
   * What checking the record against other sources found.
   *
   * @example
   * [
   *   {
   *     "aspect": "claim",
   *     "status": "corroborated",
   *     "note": "The 2020 list of Tier 1 names Namibia."
   *   }
   * ]
   */
  verifications?: Verification[];
  /**
   * What a reader should know about the record.
   *
   * @example
   * "Listed under its former name."
   */
  notes?: string;
  /**
   * Additions that the standard does not define. Each key is a namespace, a colon and a name.
   *
   * @example
   * {"example-org:confidence":0.8}
   */
  extensions?: {
    [k: string]: unknown;
  };
}
/**
 * What one source asserts about one territory in one edition of the report: the tier, as stated and as resolved. It is not the truth; two sources may assert different tiers.
 *
 * @example
 * {
 *   "id": "placement/article/fox-news-tip-report-2020/2020/NAM",
 *   "source": "article/fox-news-tip-report-2020",
 *   "territory": "NAM",
 *   "territoryAsStated": "Namibia",
 *   "edition": 2020,
 *   "editionAsStated": "2019 fiscal year",
 *   "tier": "tier-1",
 *   "tierAsStated": "Tier 1",
 *   "movement": "upgrade"
 * }
 */
export interface TierPlacement {
  /**
   * Id of the placement: it names the source that asserts it, the edition and the territory.
   *
   * @example
   * "placement/article/fox-news-tip-report-2020/2020/NAM"
   */
  id: string;
  /**
   * The source that asserts it.
   *
   * @example
   * "article/fox-news-tip-report-2020"
   */
  source: string;
  territory: TerritoryCode;
  /**
   * The territory in the source's own words or code.
   *
   * @example
   * "Namibia"
   */
  territoryAsStated?: string;
  /**
   * Year of release and of the title of a Trafficking in Persons Report, from 2001. It is neither the reporting period nor a fiscal year.
   *
   * @example
   * 2020
   */
  edition: number;
  /**
   * The edition in the source's own words or code.
   *
   * @example
   * "2019 fiscal year"
   */
  editionAsStated?: string;
  /**
   * The tier, or the special-case status, that the source asserts. Absent only where `absence` says why.
   */
  tier?: Tier;
  /**
   * The tier in the source's own words or code.
   *
   * @example
   * "Tier 1"
   */
  tierAsStated?: string;
  /**
   * Why the record carries no tier. Present exactly when `tier` is absent.
   */
  absence?: Absence;
  /**
   * The tier in the edition before, where the source states it.
   *
   * @example
   * "tier-2"
   */
  previousTier?: Tier;
  /**
   * The previous tier in the source's own words or code.
   *
   * @example
   * "Tier 2"
   */
  previousTierAsStated?: string;
  /**
   * How the placement relates to the edition before, where the source states it.
   *
   * @example
   * "upgrade"
   */
  movement?: Movement;
  /**
   * The movement in the source's own words or code.
   *
   * @example
   * "ascended"
   */
  movementAsStated?: string;
  /**
   * Whether the automatic downgrade was waived for this placement (22 U.S.C. 7107(b)(2)(D)(ii)).
   *
   * @example
   * false
   */
  waiver?: boolean;
  /**
   * Whether the placement is in Tier 3 by the automatic downgrade (22 U.S.C. 7107(b)(2)(D)(i)).
   *
   * @example
   * false
   */
  automaticDowngrade?: boolean;
  /**
   * Whether the edition names the government for a policy or pattern of trafficking (22 U.S.C. 7107(b)(3)(B)). Not the same as Tier 3.
   *
   * @example
   * false
   */
  policyOrPattern?: boolean;
  /**
   * The statement that asserts it, where the source has it from someone.
   *
   * @example
   * "statement/fox-news-tip-report-2020/02"
   */
  statement?: string;
  /**
   * The words of a source on which the record rests.
   *
   * @example
   * [
   *   {
   *     "source": "article/fox-news-tip-report-2020",
   *     "start": 312,
   *     "end": 471,
   *     "digest": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
   *     "wordsDigest": "sha256:0000000000000000000000000000000000000000000000000000000000000000"
   *   }
   * ]
   */
  evidence?: Evidence[];
  /**
   * Where the facts were read, for what has no text at hand to point into.
   *
   * @example
   * [{"title":"2020 Trafficking in Persons Report","locator":"tier placements"}]
   */
  citations?: Citation[];
  /**
   * What checking the record against other sources found.
   *
   * @example
   * [
   *   {
   *     "aspect": "claim",
   *     "status": "corroborated",
   *     "note": "The 2020 list of Tier 1 names Namibia."
   *   }
   * ]
   */
  verifications?: Verification[];
  /**
   * What a reader should know about the record.
   *
   * @example
   * "Listed under its former name."
   */
  notes?: string;
  /**
   * Additions that the standard does not define. Each key is a namespace, a colon and a name.
   *
   * @example
   * {"example-org:confidence":0.8}
   */
  extensions?: {
    [k: string]: unknown;
  };
}
/**
 * An organised, lasting effort: an initiative, campaign, unit, exchange, award, mandate, plan or publication.
 *
 * @example
 * {
 *   "id": "programme/mtv-exit",
 *   "kind": "campaign",
 *   "name": {
 *     "en": "MTV EXIT (End Exploitation and Trafficking)"
 *   },
 *   "funders": [
 *     "actor/usaid"
 *   ],
 *   "territories": [
 *     "KHM"
 *   ],
 *   "pillars": [
 *     "prevention"
 *   ]
 * }
 */
export interface Programme {
  /**
   * Id of the programme.
   *
   * @example
   * "programme/angel-watch"
   */
  id: string;
  /**
   * What sort of effort it is.
   *
   * @example
   * "operational-unit"
   */
  kind: string;
  /**
   * The name to display: the official one, where there is one.
   *
   * @example
   * {"en":"Amina Mohammed"}
   */
  name: {
    /**
     * The text in English.
     *
     * @example
     * "Namibia"
     */
    en: string;
    [k: string]: string;
  };
  /**
   * Other names under which sources speak of it.
   *
   * @example
   * [{"name":"UN deputy chief"}]
   *
   * @minItems 1
   */
  namesAsStated?: NameAsStated[];
  /**
   * Addresses at which other databases or its own site identify it.
   *
   * @example
   * ["https://www.state.gov/"]
   *
   * @minItems 1
   */
  sameAs?: string[];
  /**
   * Who runs it, as resolved.
   *
   * @example
   * ["actor/homeland-security-investigations"]
   *
   * @minItems 1
   */
  leads?: string[];
  /**
   * The body that runs it in the source's own words or code.
   *
   * @example
   * "The U.S."
   */
  leadAsStated?: string;
  /**
   * Who takes part without running it.
   *
   * @example
   * ["actor/europol"]
   *
   * @minItems 1
   */
  partners?: string[];
  /**
   * Who pays for it.
   *
   * @example
   * ["actor/usaid"]
   *
   * @minItems 1
   */
  funders?: string[];
  /**
   * Since when it exists, as far as known.
   *
   * @example
   * "2007"
   */
  from?: string;
  /**
   * Until when it existed, as far as known.
   *
   * @example
   * "2019"
   */
  to?: string;
  /**
   * Countries and areas in which it works.
   *
   * @example
   * ["KHM"]
   *
   * @minItems 1
   */
  territories?: TerritoryCode[];
  /**
   * Other places in which it works.
   *
   * @example
   * ["place/british-columbia"]
   *
   * @minItems 1
   */
  places?: string[];
  /**
   * The fields of action that it serves: the 4 Ps.
   *
   * @example
   * ["prevention"]
   *
   * @minItems 1
   */
  pillars?: ("prosecution" | "protection" | "prevention" | "partnerships")[];
  /**
   * Forms of exploitation that it works against.
   *
   * @example
   * ["sex-tourism"]
   *
   * @minItems 1
   */
  exploitation?: string[];
  /**
   * The laws or decisions that it rests on.
   *
   * @example
   * ["instrument/un-global-plan-of-action-2010"]
   *
   * @minItems 1
   */
  legalBasis?: string[];
  /**
   * The programme that it is part of.
   *
   * @example
   * "programme/tip-report"
   */
  partOf?: string;
  /**
   * The words of a source on which the record rests.
   *
   * @example
   * [
   *   {
   *     "source": "article/fox-news-tip-report-2020",
   *     "start": 312,
   *     "end": 471,
   *     "digest": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
   *     "wordsDigest": "sha256:0000000000000000000000000000000000000000000000000000000000000000"
   *   }
   * ]
   */
  evidence?: Evidence[];
  /**
   * Where the facts were read, for what has no text at hand to point into.
   *
   * @example
   * [{"title":"2020 Trafficking in Persons Report","locator":"tier placements"}]
   */
  citations?: Citation[];
  /**
   * What checking the record against other sources found.
   *
   * @example
   * [
   *   {
   *     "aspect": "claim",
   *     "status": "corroborated",
   *     "note": "The 2020 list of Tier 1 names Namibia."
   *   }
   * ]
   */
  verifications?: Verification[];
  /**
   * What a reader should know about the record.
   *
   * @example
   * "Listed under its former name."
   */
  notes?: string;
  /**
   * Additions that the standard does not define. Each key is a namespace, a colon and a name.
   *
   * @example
   * {"example-org:confidence":0.8}
   */
  extensions?: {
    [k: string]: unknown;
  };
}
/**
 * A treaty, protocol, statute, resolution, declaration or agreement. A text that speaks in a statement is a source of kind statute.
 *
 * @example
 * {
 *   "id": "instrument/tvpra-2008",
 *   "kind": "statute",
 *   "name": {
 *     "en": "William Wilberforce Trafficking Victims Protection Reauthorization Act of 2008"
 *   },
 *   "citation": "P.L. 110-457",
 *   "adopted": "2008-12-23",
 *   "territory": "USA",
 *   "summary": "Introduced the automatic downgrade after two consecutive years on the watch list.",
 *   "citations": [
 *     {
 *       "title": "22 U.S.C. 7107"
 *     }
 *   ]
 * }
 */
export interface Instrument {
  /**
   * Id of the instrument.
   *
   * @example
   * "instrument/palermo-protocol"
   */
  id: string;
  /**
   * What sort of text it is.
   *
   * @example
   * "protocol"
   */
  kind: "treaty" | "protocol" | "statute" | "resolution" | "declaration" | "agreement";
  /**
   * The name to display: the official one, where there is one.
   *
   * @example
   * {"en":"Amina Mohammed"}
   */
  name: {
    /**
     * The text in English.
     *
     * @example
     * "Namibia"
     */
    en: string;
    [k: string]: string;
  };
  /**
   * Other names under which sources speak of it.
   *
   * @example
   * [{"name":"UN deputy chief"}]
   *
   * @minItems 1
   */
  namesAsStated?: NameAsStated[];
  /**
   * Addresses at which other databases or its own site identify it.
   *
   * @example
   * ["https://www.state.gov/"]
   *
   * @minItems 1
   */
  sameAs?: string[];
  /**
   * How it is cited: public law number, treaty series or document symbol.
   *
   * @example
   * "A/RES/55/25, annex II"
   */
  citation?: string;
  /**
   * When it was adopted, or became law.
   *
   * @example
   * "2000-11-15"
   */
  adopted?: string;
  /**
   * Who adopted it.
   *
   * @example
   * ["actor/un-general-assembly"]
   *
   * @minItems 1
   */
  adoptedBy?: string[];
  /**
   * Since when, or in which period, it is in force.
   *
   * @example
   * "2003-12-25/.."
   */
  inForce?: string;
  /**
   * For a national text: the territory whose law it is.
   *
   * @example
   * "USA"
   */
  territory?: TerritoryCode;
  /**
   * The instrument that it belongs to, as a protocol does to its convention.
   *
   * @example
   * "instrument/untoc"
   */
  partOf?: string;
  /**
   * The instruments that it changes.
   *
   * @example
   * ["instrument/tvpa-2000"]
   *
   * @minItems 1
   */
  amends?: string[];
  /**
   * What it does, in our words.
   *
   * @example
   * "Introduced the automatic downgrade after two consecutive years on the watch list."
   */
  summary?: string;
  /**
   * The words of a source on which the record rests.
   *
   * @example
   * [
   *   {
   *     "source": "article/fox-news-tip-report-2020",
   *     "start": 312,
   *     "end": 471,
   *     "digest": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
   *     "wordsDigest": "sha256:0000000000000000000000000000000000000000000000000000000000000000"
   *   }
   * ]
   */
  evidence?: Evidence[];
  /**
   * Where the facts were read, for what has no text at hand to point into.
   *
   * @example
   * [{"title":"2020 Trafficking in Persons Report","locator":"tier placements"}]
   */
  citations?: Citation[];
  /**
   * What checking the record against other sources found.
   *
   * @example
   * [
   *   {
   *     "aspect": "claim",
   *     "status": "corroborated",
   *     "note": "The 2020 list of Tier 1 names Namibia."
   *   }
   * ]
   */
  verifications?: Verification[];
  /**
   * What a reader should know about the record.
   *
   * @example
   * "Listed under its former name."
   */
  notes?: string;
  /**
   * Additions that the standard does not define. Each key is a namespace, a colon and a name.
   *
   * @example
   * {"example-org:confidence":0.8}
   */
  extensions?: {
    [k: string]: unknown;
  };
}
/**
 * Something that happened at a time: a launch, briefing, meeting, visit, debate or operation.
 *
 * @example
 * {
 *   "id": "event/tip-report-launch-2018",
 *   "kind": "launch",
 *   "name": {
 *     "en": "Launch of the 2018 Trafficking in Persons Report"
 *   },
 *   "date": {
 *     "date": "2018-06-28",
 *     "asStated": "yesterday",
 *     "basis": "inferred",
 *     "anchor": "2018-06-29"
 *   },
 *   "organisers": [
 *     "actor/us-department-of-state"
 *   ]
 * }
 */
export interface Event {
  /**
   * Id of the event.
   *
   * @example
   * "event/tip-report-launch-2018"
   */
  id: string;
  /**
   * What sort of occasion it is.
   *
   * @example
   * "launch"
   */
  kind: string;
  /**
   * The name to display: the official one, where there is one.
   *
   * @example
   * {"en":"Amina Mohammed"}
   */
  name: {
    /**
     * The text in English.
     *
     * @example
     * "Namibia"
     */
    en: string;
    [k: string]: string;
  };
  /**
   * Other names under which sources speak of it.
   *
   * @example
   * [{"name":"UN deputy chief"}]
   *
   * @minItems 1
   */
  namesAsStated?: NameAsStated[];
  /**
   * Addresses at which other databases or its own site identify it.
   *
   * @example
   * ["https://www.state.gov/"]
   *
   * @minItems 1
   */
  sameAs?: string[];
  /**
   * When it took place, as resolved and as stated.
   *
   * @example
   * {
   *   "date": "2018-06-28",
   *   "asStated": "yesterday",
   *   "basis": "inferred",
   *   "anchor": "2018-06-29"
   * }
   */
  date?: StatedDate;
  /**
   * The territory in which it took place.
   *
   * @example
   * "USA"
   */
  territory?: TerritoryCode;
  /**
   * The place where it took place.
   *
   * @example
   * "place/washington-dc"
   */
  place?: string;
  /**
   * The place in the source's own words or code.
   *
   * @example
   * "British Columbia"
   */
  placeAsStated?: string;
  /**
   * Who held it.
   *
   * @example
   * ["actor/us-department-of-state"]
   *
   * @minItems 1
   */
  organisers?: string[];
  /**
   * Who took part, as far as sources say.
   *
   * @example
   * ["actor/mike-pompeo"]
   *
   * @minItems 1
   */
  participants?: string[];
  /**
   * The programme that it belongs to.
   *
   * @example
   * "programme/tip-report"
   */
  programme?: string;
  /**
   * The event that it is part of.
   *
   * @example
   * "event/obama-southeast-asia-trip-2012"
   */
  partOf?: string;
  /**
   * The words of a source on which the record rests.
   *
   * @example
   * [
   *   {
   *     "source": "article/fox-news-tip-report-2020",
   *     "start": 312,
   *     "end": 471,
   *     "digest": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
   *     "wordsDigest": "sha256:0000000000000000000000000000000000000000000000000000000000000000"
   *   }
   * ]
   */
  evidence?: Evidence[];
  /**
   * Where the facts were read, for what has no text at hand to point into.
   *
   * @example
   * [{"title":"2020 Trafficking in Persons Report","locator":"tier placements"}]
   */
  citations?: Citation[];
  /**
   * What checking the record against other sources found.
   *
   * @example
   * [
   *   {
   *     "aspect": "claim",
   *     "status": "corroborated",
   *     "note": "The 2020 list of Tier 1 names Namibia."
   *   }
   * ]
   */
  verifications?: Verification[];
  /**
   * What a reader should know about the record.
   *
   * @example
   * "Listed under its former name."
   */
  notes?: string;
  /**
   * Additions that the standard does not define. Each key is a namespace, a colon and a name.
   *
   * @example
   * {"example-org:confidence":0.8}
   */
  extensions?: {
    [k: string]: unknown;
  };
}
/**
 * A number that a source gives, as stated and as read: of what, of which unit and time, whether a stock or a flow, and whom the source credits.
 *
 * @example
 * {
 *   "id": "figure/ludci-diplomatic-strides/03",
 *   "source": "article/ludci-diplomatic-strides",
 *   "asStated": "about 152 million",
 *   "value": 152000000,
 *   "qualifier": "about",
 *   "unit": "persons",
 *   "measure": "stock",
 *   "counted": "children in child labour",
 *   "attributedTo": [
 *     "actor/unesco"
 *   ],
 *   "attributedToAsStated": "UNESCO",
 *   "verifications": [
 *     {
 *       "aspect": "attribution",
 *       "status": "misattributed",
 *       "note": "The figure is from the global estimates of 2017.",
 *       "corrections": [
 *         "actor/international-labour-organization"
 *       ]
 *     }
 *   ]
 * }
 */
export interface Figure {
  /**
   * Id of the figure: the source's name and a number in it.
   *
   * @example
   * "figure/ludci-diplomatic-strides/01"
   */
  id: string;
  /**
   * The source that gives it.
   *
   * @example
   * "article/ludci-diplomatic-strides"
   */
  source: string;
  /**
   * The number as printed, with what qualifies it.
   *
   * @example
   * "Over 20 million"
   */
  asStated: string;
  /**
   * The number, in units. Absent for a range.
   *
   * @example
   * 20000000
   */
  value?: number;
  /**
   * The lower end of a range, in units.
   *
   * @example
   * 20000000
   */
  minimum?: number;
  /**
   * The upper end of a range, in units.
   *
   * @example
   * 30000000
   */
  maximum?: number;
  /**
   * How the source qualifies it.
   *
   * @example
   * "over"
   */
  qualifier: "exact" | "about" | "over" | "under" | "nearly" | "at-least" | "at-most";
  /**
   * What one of the number is.
   *
   * @example
   * "persons"
   */
  unit: string;
  /**
   * Whether it is stated as a stock, a flow, a change or a share.
   *
   * @example
   * "flow"
   */
  measure: "stock" | "flow" | "change" | "share";
  /**
   * For a flow that is stated as a rate: the time in which so many come about.
   *
   * @example
   * "year"
   */
  per?: "year" | "month" | "week" | "day";
  /**
   * What is counted, in our words.
   *
   * @example
   * "people who fall victim to trafficking"
   */
  counted: string;
  /**
   * The groups of people that are counted.
   *
   * @example
   * ["victims"]
   *
   * @minItems 1
   */
  groups?: string[];
  /**
   * The countries and areas counted. Absent for the world.
   *
   * @example
   * ["KHM"]
   *
   * @minItems 1
   */
  territories?: TerritoryCode[];
  /**
   * Other places counted.
   *
   * @example
   * ["place/xinjiang"]
   *
   * @minItems 1
   */
  places?: string[];
  /**
   * The time that it is about.
   *
   * @example
   * {"date":"2011","asStated":"Last year","basis":"inferred","anchor":"2012-11-26"}
   */
  period?: StatedDate;
  /**
   * For a change: the time that it is compared with.
   *
   * @example
   * {"date":"2018","asStated":"the year before","basis":"inferred"}
   */
  comparedWith?: StatedDate;
  /**
   * Whom the source credits with the number, several where they published it together. Where another did, a verification says so.
   *
   * @example
   * ["actor/unesco"]
   *
   * @minItems 1
   */
  attributedTo?: string[];
  /**
   * The one who is credited in the source's own words or code.
   *
   * @example
   * "UNESCO"
   */
  attributedToAsStated?: string;
  /**
   * The statement that gives it.
   *
   * @example
   * "statement/ludci-diplomatic-strides/03"
   */
  statement?: string;
  /**
   * The words of a source on which the record rests.
   *
   * @example
   * [
   *   {
   *     "source": "article/fox-news-tip-report-2020",
   *     "start": 312,
   *     "end": 471,
   *     "digest": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
   *     "wordsDigest": "sha256:0000000000000000000000000000000000000000000000000000000000000000"
   *   }
   * ]
   */
  evidence?: Evidence[];
  /**
   * Where the facts were read, for what has no text at hand to point into.
   *
   * @example
   * [{"title":"2020 Trafficking in Persons Report","locator":"tier placements"}]
   */
  citations?: Citation[];
  /**
   * What checking the record against other sources found.
   *
   * @example
   * [
   *   {
   *     "aspect": "claim",
   *     "status": "corroborated",
   *     "note": "The 2020 list of Tier 1 names Namibia."
   *   }
   * ]
   */
  verifications?: Verification[];
  /**
   * What a reader should know about the record.
   *
   * @example
   * "Listed under its former name."
   */
  notes?: string;
  /**
   * Additions that the standard does not define. Each key is a namespace, a colon and a name.
   *
   * @example
   * {"example-org:confidence":0.8}
   */
  extensions?: {
    [k: string]: unknown;
  };
}
/**
 * One yearly Trafficking in Persons Report of the US Department of State.
 *
 * @example
 * {
 *   "id": "report-edition/2020",
 *   "edition": 2020,
 *   "ordinal": 20,
 *   "title": {
 *     "en": "2020 Trafficking in Persons Report"
 *   },
 *   "releaseDate": "2020-06-25",
 *   "releaseCitations": [
 *     {
 *       "title": "Baptist Messenger, 2020"
 *     }
 *   ]
 * }
 */
export interface ReportEdition {
  /**
   * Id of the edition, as a source: `report-edition/` and its year.
   *
   * @example
   * "report-edition/2020"
   */
  id: string;
  /**
   * Year of release and of the title of a Trafficking in Persons Report, from 2001. It is neither the reporting period nor a fiscal year.
   *
   * @example
   * 2020
   */
  edition: number;
  /**
   * Number of the report: 1 for the first, of 2001.
   *
   * @example
   * 20
   */
  ordinal: number;
  /**
   * The title of the report.
   *
   * @example
   * {"en":"2020 Trafficking in Persons Report"}
   */
  title: {
    /**
     * The text in English.
     *
     * @example
     * "Namibia"
     */
    en: string;
    [k: string]: string;
  };
  /**
   * The day on which the Department of State released the report. Absent while unverified.
   *
   * @example
   * "2020-06-25"
   */
  releaseDate?: string;
  /**
   * Where the release date was read.
   *
   * @example
   * [{"title":"Baptist Messenger, 2020"}]
   *
   * @minItems 1
   */
  releaseCitations?: Citation[];
  /**
   * The twelve months that the report is about, as an EDTF interval: 1 April of the year before to 31 March. Absent for editions whose period is unverified.
   *
   * @example
   * "2019-04-01/2020-03-31"
   */
  reportingPeriod?: string;
  /**
   * Where the period was read.
   *
   * @example
   * [{"title":"22 U.S.C. 7107(b)(1)"}]
   *
   * @minItems 1
   */
  reportingPeriodCitations?: Citation[];
  /**
   * How many territories the edition places, each count with its source. Sources may disagree.
   *
   * @example
   * [
   *   {
   *     "value": 188,
   *     "basis": "published",
   *     "citations": [
   *       {
   *         "title": "Baptist Messenger, 2020"
   *       }
   *     ]
   *   }
   * ]
   */
  publishedCounts?: {
    /**
     * What is counted; absent for all territories of the edition together.
     *
     * @example
     * "tier-3"
     */
    tier?: Tier;
    /**
     * Number of territories.
     *
     * @example
     * 19
     */
    value: number;
    /**
     * For a count of all territories: whether special cases are in it. Absent when the source does not say.
     *
     * @example
     * true
     */
    includesSpecialCases?: boolean;
    /**
     * Who counted.
     *
     * @example
     * "published"
     */
    basis: "published" | "recount";
    /**
     * Where the count was read.
     *
     * @example
     * [{"title":"Baptist Messenger, 2020"}]
     *
     * @minItems 1
     */
    citations: Citation[];
  }[];
  /**
   * What a reader should know about the figures.
   *
   * @example
   * "A copied list dates the report a day later."
   */
  notes?: string;
  /**
   * Additions that the standard does not define. Each key is a namespace, a colon and a name.
   *
   * @example
   * {"example-org:confidence":0.8}
   */
  extensions?: {
    [k: string]: unknown;
  };
}
/**
 * A country or area that the Trafficking in Persons Report can place, under a code that says which, and all its known names.
 *
 * @example
 * {
 *   "id": "territory/NAM",
 *   "code": "NAM",
 *   "codeSystem": "iso-3166-1",
 *   "alpha2": "NA",
 *   "name": {
 *     "en": "Namibia"
 *   },
 *   "placed": true
 * }
 */
export interface Territory {
  /**
   * Id of the territory: `territory/` and its code.
   *
   * @example
   * "territory/NAM"
   */
  id: string;
  code: TerritoryCode;
  /**
   * Where the code comes from.
   *
   * @example
   * "iso-3166-1"
   */
  codeSystem: "iso-3166-1" | "iso-3166-3" | "user-assigned";
  /**
   * ISO 3166-1 alpha-2, for reading datasets that use it. Not a key: ISO gave CS to two states. Absent for withdrawn codes.
   *
   * @example
   * "NA"
   */
  alpha2?: string;
  /**
   * The name to display, as recent reports print it.
   *
   * @example
   * {"en":"Namibia"}
   */
  name: {
    /**
     * The text in English.
     *
     * @example
     * "Namibia"
     */
    en: string;
    [k: string]: string;
  };
  /**
   * Other names that reports printed, with the editions as far as they are known.
   *
   * @example
   * [{"name":"Swaziland","to":2018}]
   */
  namesAsPrinted?: {
    /**
     * The name as printed.
     *
     * @example
     * "Swaziland"
     */
    name: string;
    /**
     * The first edition known to print this name. Absent when unknown.
     *
     * @example
     * 2001
     */
    from?: number;
    /**
     * The last edition known to print this name. Absent when unknown, or when it still does.
     *
     * @example
     * 2018
     */
    to?: number;
  }[];
  /**
   * Names, abbreviations and spellings met in datasets and news, for recognition only.
   *
   * @example
   * ["Congo, DemRep (Zaire)"]
   */
  otherNames?: string[];
  /**
   * The day from which the code exists, where it is younger than the report.
   *
   * @example
   * "2006-09-26"
   */
  validFrom?: string;
  /**
   * The day on which the code was withdrawn. Absent while it is in force.
   *
   * @example
   * "2010-12-15"
   */
  validTo?: string;
  /**
   * Codes that cover the area since. A successor does not inherit placements.
   *
   * @example
   * ["CUW","SXM"]
   */
  successors?: TerritoryCode[];
  /**
   * Whether any edition is known to place the territory. Where false, absence from a dataset is never a gap.
   *
   * @example
   * true
   */
  placed: boolean;
  /**
   * What a reader should know about the code or the name.
   *
   * @example
   * "Ranked separately from the Netherlands."
   */
  notes?: string;
  /**
   * Where the facts about names and validity were read.
   *
   * @example
   * [{"title":"ISO 3166-3, ANHH"}]
   */
  citations?: Citation[];
  /**
   * Additions that the standard does not define. Each key is a namespace, a colon and a name.
   *
   * @example
   * {"example-org:confidence":0.8}
   */
  extensions?: {
    [k: string]: unknown;
  };
}
/**
 * A named place that is not a territory of the report: a city, a province, a region of the world.
 *
 * @example
 * {
 *   "id": "place/calgary",
 *   "kind": "settlement",
 *   "name": {
 *     "en": "Calgary"
 *   },
 *   "territory": "CAN",
 *   "within": "place/alberta"
 * }
 */
export interface Place {
  /**
   * Id of the place.
   *
   * @example
   * "place/calgary"
   */
  id: string;
  /**
   * What sort of place it is.
   *
   * @example
   * "settlement"
   */
  kind: "settlement" | "subdivision" | "region" | "site";
  /**
   * The name to display: the official one, where there is one.
   *
   * @example
   * {"en":"Amina Mohammed"}
   */
  name: {
    /**
     * The text in English.
     *
     * @example
     * "Namibia"
     */
    en: string;
    [k: string]: string;
  };
  /**
   * Other names under which sources speak of it.
   *
   * @example
   * [{"name":"UN deputy chief"}]
   *
   * @minItems 1
   */
  namesAsStated?: NameAsStated[];
  /**
   * Addresses at which other databases or its own site identify it.
   *
   * @example
   * ["https://www.state.gov/"]
   *
   * @minItems 1
   */
  sameAs?: string[];
  /**
   * The territory that it lies in.
   *
   * @example
   * "CAN"
   */
  territory?: TerritoryCode;
  /**
   * The place that it lies in.
   *
   * @example
   * "place/alberta"
   */
  within?: string;
  /**
   * The words of a source on which the record rests.
   *
   * @example
   * [
   *   {
   *     "source": "article/fox-news-tip-report-2020",
   *     "start": 312,
   *     "end": 471,
   *     "digest": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
   *     "wordsDigest": "sha256:0000000000000000000000000000000000000000000000000000000000000000"
   *   }
   * ]
   */
  evidence?: Evidence[];
  /**
   * Where the facts were read, for what has no text at hand to point into.
   *
   * @example
   * [{"title":"2020 Trafficking in Persons Report","locator":"tier placements"}]
   */
  citations?: Citation[];
  /**
   * What checking the record against other sources found.
   *
   * @example
   * [
   *   {
   *     "aspect": "claim",
   *     "status": "corroborated",
   *     "note": "The 2020 list of Tier 1 names Namibia."
   *   }
   * ]
   */
  verifications?: Verification[];
  /**
   * What a reader should know about the record.
   *
   * @example
   * "Listed under its former name."
   */
  notes?: string;
  /**
   * Additions that the standard does not define. Each key is a namespace, a colon and a name.
   *
   * @example
   * {"example-org:confidence":0.8}
   */
  extensions?: {
    [k: string]: unknown;
  };
}
/**
 * One thing that law, practice or definition say about which placements are possible.
 *
 * @example
 * {
 *   "id": "tier-law/watch-list-limit-2008",
 *   "title": "Four years on the watch list",
 *   "condition": "No run of consecutive watch-list placements, counted from 2009, is longer than four.",
 *   "basis": "statute",
 *   "firstEdition": 2009,
 *   "lastEdition": 2018,
 *   "limit": 4,
 *   "citations": [
 *     {
 *       "title": "22 U.S.C. 7107(b)(2)(D)"
 *     }
 *   ]
 * }
 */
export interface TierLawRule {
  /**
   * Id of the rule: `tier-law/` and a name.
   *
   * @example
   * "tier-law/watch-list-limit-2008"
   */
  id: string;
  /**
   * The rule in a few words.
   *
   * @example
   * "Four years on the watch list"
   */
  title: string;
  /**
   * What holds, in our words.
   *
   * @example
   * "No run of consecutive watch-list placements, counted from 2009, is longer than four."
   */
  condition: string;
  /**
   * What the rule rests on.
   *
   * @example
   * "statute"
   */
  basis: "statute" | "practice" | "reading" | "definition";
  /**
   * The first edition to which the rule can apply.
   *
   * @example
   * 2009
   */
  firstEdition: number;
  /**
   * From this edition on the rule is certain. Between `firstEdition` and it a finding only warns.
   *
   * @example
   * 2020
   */
  confirmedFrom?: number;
  /**
   * The last edition to which the rule applies. Absent while it is in force.
   *
   * @example
   * 2018
   */
  lastEdition?: number;
  /**
   * The number in the condition: consecutive editions, steps or victims, as it says.
   *
   * @example
   * 4
   */
  limit?: number;
  /**
   * Real sequences that look as if they broke the rule, and do not, with the reason.
   *
   * @example
   * [
   *   {
   *     "territory": "CHN",
   *     "from": 2005,
   *     "to": 2012,
   *     "note": "Years before 2009 do not count."
   *   }
   * ]
   */
  exceptions?: {
    territory: TerritoryCode;
    /**
     * First edition of the case.
     *
     * @example
     * 2005
     */
    from: number;
    /**
     * Last edition of the case.
     *
     * @example
     * 2012
     */
    to: number;
    /**
     * Why the case is within the law.
     *
     * @example
     * "Years before 2009 do not count."
     */
    note: string;
  }[];
  /**
   * Where the rule was read.
   *
   * @example
   * [{"title":"22 U.S.C. 7107(b)(2)(D)"}]
   *
   * @minItems 1
   */
  citations: Citation[];
}
