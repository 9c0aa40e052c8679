import type { Citation } from "./citation.ts";
import { factbook, kelley, usCode } from "./citations.ts";
import { FIRST_EDITION } from "./reporting-period.ts";
import type { TierLawRule } from "./tier-law.ts";
import { tierStatutes } from "./tier-statutes.ts";

function statute(id: string): Citation {
  const found = tierStatutes.find((one) => one.id === id);
  if (!found) throw new Error(`tier-law-rules.ts cites ${id}, which is not in tier-statutes.ts`);
  return {
    title: `${found.name.en}, ${found.citation}`,
    ...(found.citations?.[0]?.url && { url: found.citations[0].url }),
  };
}

const specialCases2004: Citation = {
  title: "US Department of State, 2004 report: special cases",
  url: "http://m.state.gov/md33200.htm",
};

const rules = {
  "first-report": {
    title: "The first report",
    condition: "There is no placement before the first report, of July 2001.",
    basis: "practice",
    firstEdition: FIRST_EDITION,
    citations: [
      {
        title: "VAWnet on the 2002 report, the second annual one",
        url: "https://vawnet.org./material/victims-trafficking-and-violence-protection-act-2000-trafficking-persons-report",
      },
    ],
  },
  "watch-list-created": {
    title: "The watch list",
    condition:
      "No territory is on the Tier 2 Watch List before the 2004 edition, the first after the list became law.",
    basis: "statute",
    firstEdition: 2004,
    citations: [statute("instrument/tvpra-2003"), kelley],
  },
  "united-states-ranked": {
    title: "The United States",
    condition: "The United States is not placed before the 2010 edition, the first that ranks it.",
    basis: "practice",
    firstEdition: 2010,
    citations: [
      {
        title: "US Department of State: release of the tenth annual report",
        url: "https://blogs.state.gov/stories/2010/06/14/release-10th-annual-trafficking-persons-report",
      },
    ],
  },
  "special-case-status": {
    title: "Special cases",
    condition:
      "No territory is a special case before 2003; that any was in 2003 rests on codings alone, as the report itself was not read, and from 2004 on it is confirmed.",
    basis: "practice",
    firstEdition: 2003,
    confirmedFrom: 2004,
    citations: [specialCases2004, kelley],
  },
  "watch-list-limit-2008": {
    title: "Four years on the watch list",
    condition:
      "Consecutive years on the watch list, counted from 2009, are at most four: two, and a waiver of up to two more. Years before 2009 do not count.",
    basis: "statute",
    firstEdition: 2009,
    lastEdition: 2018,
    limit: 4,
    exceptions: [
      {
        territory: "CHN",
        from: 2005,
        to: 2012,
        note: "Years before 2009 do not count: 2009 to 2012 is four, and China was placed in Tier 3 in 2013.",
      },
      {
        territory: "RUS",
        from: 2004,
        to: 2012,
        note: "Years before 2009 do not count: 2009 to 2012 is four, and Russia was placed in Tier 3 in 2013.",
      },
    ],
    citations: [
      statute("instrument/tvpra-2008"),
      {
        title: "OCCRP on the downgrade of Russia and China in 2013",
        url: "https://occrp.org/en/news/trafficking-report-downgrades-russia-and-china",
      },
    ],
  },
  "watch-list-limit-2019": {
    title: "Three years on the watch list",
    condition:
      "Consecutive years on the watch list are at most three: two, and a waiver of up to one more. How the change applied to the 2019 edition is unverified.",
    basis: "statute",
    firstEdition: 2019,
    confirmedFrom: 2020,
    limit: 3,
    citations: [
      { ...usCode, locator: "(b)(2)(D)" },
      {
        title: "Memorandum of justification, 2020 report, US Department of State",
        url: "https://www.state.gov/memorandum-of-justification-consistent-with-section-110b2d-of-the-trafficking-victims-protection-act-of-2000-as-amended-tvpa-2/",
      },
    ],
  },
  "watch-list-waiver": {
    title: "The waiver",
    condition:
      "A third or later consecutive year on the watch list, counted from 2009, needs a waiver of the automatic downgrade.",
    basis: "statute",
    firstEdition: 2011,
    limit: 2,
    citations: [
      { ...usCode, locator: "(b)(2)(D)(ii)" },
      { title: "Haiti Innovation on the 2023 waiver for Haiti", url: "https://haitiinnovation.org/node/919" },
    ],
  },
  "watch-list-return": {
    title: "Back on the watch list",
    condition:
      "When a run of two or more years on the watch list ended in Tier 3 in 2019 or later, the next run on the watch list is at most one year long.",
    basis: "reading",
    firstEdition: 2019,
    confirmedFrom: 2020,
    limit: 1,
    exceptions: [
      {
        territory: "DZA",
        from: 2020,
        to: 2025,
        note: "Algeria's run before its second Tier 3 spell, in 2022, was one year long; so 2024 and 2025 are within the law.",
      },
      {
        territory: "GNQ",
        from: 2008,
        to: 2022,
        note: "Equatorial Guinea's Tier 3 spell began in 2011, before the law of 2019; so 2020 to 2022 are within it.",
      },
    ],
    citations: [{ ...usCode, locator: "(b)(2)(F)" }, factbook],
  },
  "special-case-has-no-step": {
    title: "A special case is not a step",
    condition:
      "A special case is never compared with a tier, so it is neither an upgrade nor a downgrade. It breaks a run on the watch list; whether the law's clock starts anew after it is unverified.",
    basis: "definition",
    firstEdition: 2003,
    citations: [
      { title: "ecoi.net on Haiti in the 2025 report", url: "https://www.ecoi.net/en/document/2130608.html" },
    ],
  },
  "one-placement-per-edition": {
    title: "One placement per edition",
    condition:
      "A source asserts exactly one placement of a territory in an edition. A corrected re-issue is an edition of its own.",
    basis: "definition",
    firstEdition: FIRST_EDITION,
    citations: [
      {
        title: "22 U.S.C. 7107 as first enacted",
        url: "http://www.chanrobles.com/usa/uslaws/codes/title22/22usc7107.php",
      },
    ],
  },
  "adjacent-jump": {
    title: "Between the ends of the scale",
    condition: "A move between Tier 1 and Tier 3 from one edition to the next is rare. It has happened.",
    basis: "practice",
    firstEdition: 2002,
    limit: 3,
    exceptions: [
      { territory: "KOR", from: 2001, to: 2002, note: "South Korea went from Tier 3 to Tier 1." },
      {
        territory: "ARE",
        from: 2002,
        to: 2003,
        note: "The United Arab Emirates went from Tier 3 to Tier 1.",
      },
    ],
    citations: [
      {
        title: "Feminist Majority Foundation on the 2002 report",
        url: "https://feminist.org/news/state-department-releases-trafficking-report/",
      },
      kelley,
    ],
  },
  "reporting-period": {
    title: "The reporting period",
    condition:
      "An edition is about the twelve months from 1 April of the year before to 31 March. For editions before 2010 that is not confirmed.",
    basis: "statute",
    firstEdition: FIRST_EDITION,
    confirmedFrom: 2010,
    citations: [
      { ...usCode, locator: "(b)(1)" },
      {
        title: "European Commission on the 2010 report",
        url: "https://ec.europa.eu/anti-trafficking/publications/trafficking-persons-report-tip-2010_en",
      },
    ],
  },
  "release-date": {
    title: "The release date",
    condition:
      "A report is released in its own year, in June or July. The 2025 edition came out on 29 September.",
    basis: "practice",
    firstEdition: FIRST_EDITION,
    citations: [
      {
        title: "US Department of State: release of the tenth annual report",
        url: "https://blogs.state.gov/stories/2010/06/14/release-10th-annual-trafficking-persons-report",
      },
      {
        title: "LifeWay Network on the 2025 report",
        url: "https://lifewaynetwork.org/2025/10/23/trafficking-in-persons-report",
      },
    ],
  },
  "presidential-determination": {
    title: "The presidential determination",
    condition:
      "For governments in Tier 3 the President determines, 45 to 90 days after the report is submitted, what is withheld in the next fiscal year. Tier 3 does not mean sanctioned.",
    basis: "statute",
    firstEdition: 2003,
    citations: [
      { ...usCode, locator: "(c), (d)" },
      {
        title: "Presidential determination of 2013-09-17",
        url: "http://www.state.gov/j/tip/rls/other/2013/217567.htm",
      },
    ],
  },
  "published-counts": {
    title: "Published counts",
    condition:
      "The placements of a complete edition add up to the published number. Published numbers of countries include special cases and territories, and sources disagree about it.",
    basis: "practice",
    firstEdition: FIRST_EDITION,
    citations: [{ title: "CRS R44953", url: "https://www.everycrsreport.com/reports/R44953.html" }],
  },
  "code-in-force": {
    title: "Codes in force",
    condition: "The code of a territory exists when the report is released.",
    basis: "definition",
    firstEdition: FIRST_EDITION,
    citations: [{ title: "ISO 3166-1 and ISO 3166-3, as in the pycountry 26.2.16 data" }],
  },
  "policy-or-pattern": {
    title: "Policy or pattern",
    condition:
      "The list of governments with a policy or pattern of trafficking exists since the law of January 2019. Its members are normally in Tier 3, and are fewer than Tier 3.",
    basis: "statute",
    firstEdition: 2019,
    citations: [
      { ...usCode, locator: "(b)(3)(B)" },
      {
        title: "The Epoch Times on the 2024 report: 13 governments on the list",
        url: "https://www.theepochtimes.com/world/state-department-highlights-efforts-to-combat-human-trafficking-continued-challenges-in-new-report-5674442",
      },
    ],
  },
  "inclusion-threshold": {
    title: "The threshold for inclusion",
    condition:
      "In the early reports a country was included only with a significant number of victims, at least 100. So absence from an edition before 2009 is not missing data.",
    basis: "practice",
    firstEdition: FIRST_EDITION,
    lastEdition: 2008,
    limit: 100,
    citations: [
      {
        title: "VAWnet on the 2002 report",
        url: "https://vawnet.org./material/victims-trafficking-and-violence-protection-act-2000-trafficking-persons-report",
      },
      {
        title: "US Department of State, 2003",
        url: "https://2001-2009.state.gov/r/pa/prs/ps/2003/21338.htm",
      },
    ],
  },
} as const satisfies Record<string, Omit<TierLawRule, "id">>;

/** Name of a rule of tier law. */
export type TierLawName = keyof typeof rules;

/** Tier law by name: each rule's condition, first edition, limits, cases and citations. */
export const tierLaw: {
  readonly [Name in TierLawName]: (typeof rules)[Name] & { readonly id: `tier-law/${Name}` };
} = Object.fromEntries(
  Object.entries(rules).map(([name, rule]) => [name, { id: `tier-law/${name}`, ...rule }]),
) as never;

/** Tier law as a list, in the order in which it is explained. */
export const tierLawRules: readonly TierLawRule[] = Object.values(
  tierLaw,
) as unknown as readonly TierLawRule[];
