import { defineCodeList } from "../code-list.ts";

/** What the list of tiers says beyond label and definition. */
export interface TierDetails {
  /** Where the code rests in United States law (22 U.S.C. 7106-7107), or that it rests on practice. */
  readonly statutoryHook: string;
  /**
   * Step on the scale, for trends only: 1 is best, 4 is worst. Absent for a special case, which is a
   * status and not a step, and is never compared.
   */
  readonly ordinal?: 1 | 2 | 3 | 4;
  /** Other ways in which the label is written in reports, news and datasets. Compared without case, space or punctuation. */
  readonly labelVariants: readonly string[];
}

/** The five tiers with label, definition, statutory hook, ordinal and label variants. */
export const tiers = defineCodeList<
  "tier-1" | "tier-2" | "tier-2-watch-list" | "tier-3" | "special-case",
  TierDetails
>({
  name: "tier",
  title: "Tier",
  description:
    "The placement of a government in the US State Department's Trafficking in Persons Report: four steps and one status.",
  codes: {
    "tier-1": {
      label: "Tier 1",
      definition:
        "The government fully meets the minimum standards for the elimination of trafficking. It does not mean that the territory has no trafficking.",
      statutoryHook: "TVPA §110(b)(1)(A), 22 U.S.C. 7107(b)(1)(A)",
      ordinal: 1,
      labelVariants: ["Tier One", "T1", "Tier I"],
    },
    "tier-2": {
      label: "Tier 2",
      definition:
        "The government does not fully meet the minimum standards but is making significant efforts to do so.",
      statutoryHook: "TVPA §110(b)(1)(B), 22 U.S.C. 7107(b)(1)(B)",
      ordinal: 2,
      labelVariants: ["Tier Two", "T2", "Tier II"],
    },
    "tier-2-watch-list": {
      label: "Tier 2 Watch List",
      definition:
        "As Tier 2, and the estimated number of victims is very significant or significantly rising without proportional concrete action, or evidence of increasing efforts is lacking. Until the 2018 edition a promise of future steps was a third ground. Not the same as the statute's special watch list, which also holds governments that moved up a tier.",
      statutoryHook: "TVPA §110(b)(1)(B) with §110(b)(2)(A)(iii), 22 U.S.C. 7107(b)(2)(A)(iii)",
      ordinal: 3,
      labelVariants: [
        "Tier 2 Watchlist",
        "Tier Two Watch List",
        "Tier Two Watchlist",
        "Watch List",
        "Watchlist",
        "Tier 2WL",
        "Tier 2 WL",
        "2WL",
        "T2WL",
        "Tier 2.5",
        "Tier II Watch List",
      ],
    },
    "tier-3": {
      label: "Tier 3",
      definition:
        "The government does not fully meet the minimum standards and is not making significant efforts to do so, or was moved here by the automatic downgrade.",
      statutoryHook: "TVPA §110(b)(1)(C), 22 U.S.C. 7107(b)(1)(C)",
      ordinal: 4,
      labelVariants: [
        "Tier Three",
        "T3",
        "Tier III",
        "Tier 3 Auto-Downgrade",
        "Tier 3 (automatic downgrade)",
      ],
    },
    "special-case": {
      label: "Special Case",
      definition:
        "Named in the report but not ranked, because there is no stable government or its control is too limited. A status, not a step: it has no ordinal and is never compared.",
      statutoryHook: "None: Department of State practice",
      labelVariants: ["Special Cases", "Special Category", "SC", "No Tier Rating", "Not Classified"],
    },
  },
});
